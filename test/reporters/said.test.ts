/** What a table or card says of a finding beside its columns. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOf } from '../../src/reporters/said.ts';
import { RULES } from '../../src/rules/index.ts';
import { plainText } from '../../src/text/say.ts';
import { SAMPLES } from '../rules/samples.ts';
import { sampleFinding } from './sample-report.ts';

test('where both values say all, nothing is said again', () => {
  const finding = sampleFinding({ expected: 'a', actual: 'b' });
  assert.deepEqual(saidOf(finding), []);
  assert.notDeepEqual(saidOf({ ...finding, expected: null }), []);
  assert.notDeepEqual(saidOf({ ...finding, actual: null }), []);
});

test('the subject, which stands beside it, is not said again', () => {
  for (const rule of RULES.filter(({ about, shows }) => about !== 'run' && shows !== 'values')) {
    const { subject, data } = SAMPLES[rule.kind];
    const finding = sampleFinding({ kind: rule.kind, subject, data: data[0] ?? {} });
    assert.ok(!plainText(saidOf(finding)).startsWith(subject), rule.kind);
  }
});

test('a finding of another version is said by its message', () => {
  const message = 'It is new.';
  assert.deepEqual(saidOf(sampleFinding({ kind: 'new-kind', message })), [{ is: 'text', text: message }]);
});
