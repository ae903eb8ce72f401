import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Severity } from '../../src/model/finding.ts';
import { annotationsOf } from '../../src/reporters/annotations.ts';
import type { FindingKind } from '../../src/rules/index.ts';
import { sampleFinding, sampleReport } from './sample-report.ts';

const some = (severity: Severity, count: number, kind: FindingKind = 'checksum-mismatch') =>
  Array.from({ length: count }, (_, at) => sampleFinding({ severity, kind, message: `${kind} ${at}` }));
const shown = (report: ReturnType<typeof sampleReport>, perType?: number, total = 50) =>
  annotationsOf(report, perType === undefined ? undefined : { perType, total }).map(({ title, message }) =>
    title.includes('not shown here') ? title : (message.split('\n')[0] ?? ''),
  );

describe('annotations', () => {
  const MORE = '3 more errors not shown here';

  test('are never more than are shown, and what is not shown is counted', () => {
    const three = sampleReport(some('error', 3));
    const [a, b, c] = ['checksum-mismatch 0', 'checksum-mismatch 1', 'checksum-mismatch 2'];
    assert.deepEqual(shown(three, 4), [a, b, c]);
    assert.deepEqual(shown(three, 3), [a, b, c]);
    assert.deepEqual(shown(three, 2), [a, '2 more errors not shown here']);
    assert.deepEqual(shown(three, 1), [MORE]);
    assert.deepEqual(shown(three, 0), []);
    assert.deepEqual(shown(three, 10, 1), [MORE]);
    assert.deepEqual(shown(three, 10, 0), []);
    assert.deepEqual(shown(three, 10, -1), []);
  });

  test('of several kinds are filled from the first, and counted together', () => {
    const report = sampleReport([...some('error', 3), ...some('error', 4, 'file-missing')]);
    assert.deepEqual(shown(report, 5), [
      'checksum-mismatch 0',
      'checksum-mismatch 1',
      'checksum-mismatch 2',
      'file-missing 0',
      MORE,
    ]);
    assert.equal(shown(report).length, 7);
    const many = shown(sampleReport([...some('error', 12), ...some('warning', 10)]));
    assert.deepEqual([many.length, many[9]], [20, MORE]);
  });

  test('of a milder type have the room that is left', () => {
    const report = sampleReport([...some('error', 2), ...some('warning', 4), ...some('notice', 1)]);
    assert.deepEqual(
      annotationsOf(report, { perType: 3, total: 4 })
        .map(({ severity, title }) => [severity, title])
        .at(-1),
      ['warning', '3 more warnings not shown here'],
    );
    const severities = annotationsOf(report).map(({ severity }) => severity);
    assert.deepEqual(severities, [...Array(2).fill('error'), ...Array(4).fill('warning'), 'notice']);
  });

  test('say how to fix it even after the longest message, within what is shown', () => {
    const [annotation] = annotationsOf(sampleReport([sampleFinding({ message: 'x'.repeat(10_000) })]));
    assert.match(annotation?.message ?? '', /^x+…\nTo fix: \S.*\.$/);
    const length = annotation?.message.length ?? 0;
    assert.ok(length <= 4096 && length > 4090, String(length));
  });

  test('stand at no place where a log cannot name it', () => {
    const placeOf = (file: string) =>
      annotationsOf(sampleReport([sampleFinding({ location: { file, line: 1, column: 1 } })]))[0]?.location;
    assert.deepEqual(placeOf('a b'), { file: 'a b', line: 1, column: 1 });
    for (const file of ['a\nb', 'a\u202eb', '\ud800']) assert.equal(placeOf(file), null);
    const [lost] = annotationsOf(sampleReport([sampleFinding({ location: null })]));
    assert.equal(lost?.location, null);
  });

  test('hold no line and no command of a stranger', () => {
    const message = '::error::x\n::warning::y\u001b[31m##[error]z';
    const [annotation] = annotationsOf(sampleReport([sampleFinding({ message })]));
    const lines = annotation?.message.split('\n') ?? [];
    assert.equal(lines.length, 2);
    for (const line of lines) assert.doesNotMatch(line, /^\s*::|##\[|\p{Cc}/u);
  });
});
