import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differsSeverity } from '../../../src/engine/judge/differs-severity.ts';
import { recordsOf } from '../../../src/engine/read/manifest-records.ts';
import type { NewDescriptor } from '../../../src/model/descriptor.ts';
import { Descriptors } from '../../../src/model/descriptors.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import { type Manifest, manifest } from '../../../src/model/manifest.ts';
import { mergeInto } from '../../../src/model/merged-records.ts';

const DIGEST = { algorithm: 'sha256', value: 'a'.repeat(64) } as const;

function record(descriptor: Partial<NewDescriptor>, differs: Manifest['differs'] = null): FileRecord {
  const descriptors = new Descriptors();
  descriptors.add({ path: 'f', digests: [DIGEST], ...descriptor });
  const locate = () => ({ file: 'm', line: 1, column: 1 });
  const base = { is: 'open', onTie: 'root' } as const;
  const made = manifest({
    file: 'm',
    format: { name: 'x', version: null },
    base,
    descriptors,
    differs,
    locate,
  });
  return recordsOf(made)[0] as FileRecord;
}

const notice = { grading: { differs: 'notice' } } as const;

describe('how grave it is that a file differs', () => {
  it('is what its record says, then its manifest, then the rule', () => {
    assert.deepEqual(differsSeverity(record(notice, 'warning')), { severity: 'notice' });
    assert.deepEqual(differsSeverity(record({}, 'warning')), { severity: 'warning' });
    assert.deepEqual(differsSeverity(record({})), {});
  });

  it('is by the strictest of several manifests', () => {
    const kept = record(notice);
    mergeInto(kept, record({}, 'warning'));
    assert.deepEqual(differsSeverity(kept), { severity: 'warning' });
    mergeInto(kept, record({}));
    assert.deepEqual(differsSeverity(kept), {});
  });

  it('is not that of a manifest which says nothing of the content', () => {
    const kept = record(notice);
    mergeInto(kept, record({ digests: [] }));
    assert.deepEqual(differsSeverity(kept), { severity: 'notice' });
  });
});
