/** A check in parts, put together, is the check. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mergeReports } from '../../../src/engine/shards/merge-reports.ts';
import { readShardReport, type ShardReport } from '../../../src/engine/shards/read-shard-report.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderJson } from '../../../src/reporters/json.ts';
import {
  type Content,
  findings,
  makeRepository,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

const json = (report: Report) => [...renderJson(report)].join('');
const MERGING = { run: null, now: '2026-11-21T06:00:00.000Z', digest: sha256 };

type Json = { [name: string]: unknown };

/** The report as JSON, without what has to differ. */
function timeless(report: Report): Json {
  const value = JSON.parse(json(report)) as Json & { summary: Json; stages: Json[] };
  const stages = value.stages.map((stage) => ({ ...stage, duration_ms: 0 }));
  return { ...value, generated_at: '', summary: { ...value.summary, duration_ms: 0 }, stages };
}

async function shardsOf(repository: TestRepository, total: number): Promise<ShardReport[]> {
  const reports: ShardReport[] = [];
  for (let index = 1; index <= total; index += 1) {
    const report = await repository.check({ shard: `${index}/${total}` });
    assert.equal(report.complete, false, 'a part is not complete by itself');
    reports.push(readShardReport(`${index}.json`, Buffer.from(json(report))));
  }
  return reports;
}

interface RandomFile {
  readonly name: string;
  readonly content: string;
  readonly state: 'same' | 'changed' | 'missing' | 'folder' | 'other size';
  readonly recorded: 'list' | 'both' | 'entry' | 'size only' | 'placeholder' | 'twice';
}

const randomFile: fc.Arbitrary<RandomFile> = fc.record({
  name: fc.constantFrom(...'abcdefghijklmnopqrst').map((letter) => `models/${letter}/${letter}.bin`),
  content: fc.string({ maxLength: 40 }),
  state: fc.constantFrom('same', 'same', 'changed', 'missing', 'folder', 'other size'),
  recorded: fc.constantFrom('list', 'both', 'entry', 'size only', 'placeholder', 'twice'),
});

function repositoryOf(files: readonly RandomFile[]): Record<string, Content> {
  const all: Record<string, Content> = {};
  const list: string[] = [];
  const models: Json[] = [];
  for (const { name, content, state, recorded } of files) {
    const digest = sha256(content);
    if (state === 'same') all[name] = content;
    if (state === 'changed') all[name] = content.replace(/^./s, '') + (content === '' ? '' : '~');
    if (state === 'other size') all[name] = `${content}more`;
    if (state === 'folder') all[`${name}/inside`] = 'x';
    if (['list', 'both', 'twice'].includes(recorded)) list.push(`${digest}  ${name}\n`);
    if (recorded === 'twice') list.push(`${sha256(`${content}?`)}  ${name}\n`);
    if (recorded === 'list') continue;
    const size = { size_bytes: content.length };
    const hash = recorded === 'entry' ? digest : recorded === 'placeholder' ? 'todo' : undefined;
    models.push({ name, path: name, ...(recorded !== 'entry' && size), ...(hash && { sha256: hash }) });
  }
  if (files.length % 3 > 0) models.push({ name: 'all', path: 'models' }, { name: 'absent', path: 'gone' });
  if (files.length % 2 > 0) {
    const entry = { reason: 'known', expires: '2099-12-31' };
    const kinds = ['checksum-mismatch', 'file-missing', 'size-mismatch', 'entry-missing'];
    const suppress = kinds.map((kind) => ({ ...entry, kind, path: 'model*/**/[a-m].bin' }));
    const expired = { ...entry, kind: 'not-a-file', path: '**', expires: '2020-02-29' };
    all['.github/manifest-drift.yml'] = { suppress: [...suppress, expired] };
  }
  all['models/checksums.sha256'] = list.join('');
  all['models/inventory.json'] = { models };
  all['inventory/combined_inventory.json'] = { models: models.slice(1), datasets: [] };
  return all;
}

describe('the merged report', () => {
  test('is what one check gives, for random repositories and 1 to 8 shards', async () => {
    let drifted = 0;
    let suppressed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(randomFile, { maxLength: 16, selector: ({ name }) => name }),
        fc.integer({ min: 1, max: 8 }),
        async (files, total) => {
          using repository = makeRepository(repositoryOf(files));
          const whole = await repository.check();
          suppressed += whole.summary.suppressed;
          drifted += whole.outcome === 'fail' ? 1 : 0;
          const merged = mergeReports(await shardsOf(repository, total), MERGING);
          assert.deepEqual(timeless(merged), timeless(whole));
          assert.deepEqual(findings(merged), findings(whole), 'in the same order');
        },
      ),
      { numRuns: 60 },
    );
    assert.ok(suppressed > 10, `only ${suppressed} findings were suppressed`);
    assert.ok(drifted > 10, `only ${drifted} of the repositories had drifted`);
  });
});

test('a digest of another manifest that differs, where the SHA-256 agrees, is put together too', async () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  using repository = makeRepository({
    'a.bin': 'a',
    'b.bin': 'b',
    SHA256SUMS: `${sha256('a')}  a.bin\n${sha256('b')}  b.bin\n`,
    MD5SUMS: `${md5('old')}  a.bin\n${md5('b')}  b.bin\n`,
  });
  const whole = await repository.check();
  const report = mergeReports(await shardsOf(repository, 2), MERGING);
  const said = (one: Report) => findings(one).map(({ kind, subject }) => `${kind} ${subject}`);
  assert.deepEqual(said(whole), ['checksum-mismatch a.bin']);
  assert.deepEqual([said(report), report.outcome], [said(whole), 'fail']);
});
