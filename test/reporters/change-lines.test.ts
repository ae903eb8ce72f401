/** The lines that say what has changed since the last run. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import { type ChangeWording, changeLines } from '../../src/reporters/change-lines.ts';
import { type IssueState, stateAfter } from '../../src/reporters/issue-state.ts';
import { changed, NOTHING, reportOf } from './living-issue.ts';
import { COMMIT, LINKS, sampleFinding, sha256 } from './sample-report.ts';

const TITLE = 'Content differs from its recorded checksum';
const PLACE = `([\`models/checksums.sha256:3\`](https://github.com/acme/models/blob/${COMMIT}/models/checksums.sha256#L3))`;

const first = stateAfter(reportOf('41', '2026-11-14', changed('a', 'b', 'c')), null, sha256);
const today = (...subjects: string[]) => reportOf('42', '2026-11-21', changed(...subjects));

function linesOf(report: Report, more: Partial<ChangeWording> = {}, before: IssueState = first): string[] {
  const now = stateAfter(report, before.since === '' ? null : before, sha256);
  const wording = { lead: 'Since: ', most: 5, isAboveFindings: false, links: LINKS, ...more };
  return changeLines(report, { before, now }, wording);
}

describe('what has changed is counted and named', () => {
  test('with the places of what is new', () => {
    assert.deepEqual(linesOf(today('b', 'c', 'd')), [
      'Since: **1 new · 1 resolved · 2 as before**, the oldest since 2026-11-14',
      '',
      '**New**',
      '',
      `- ❌ ${TITLE}: \`d\` ${PLACE}`,
      '',
      '**Resolved**',
      '',
      `- ✅ ${TITLE}: \`a\``,
      '',
    ]);
  });

  test('with a sign for its severity, and without a place where there is none', () => {
    const loose = sampleFinding({ subject: 'd', severity: 'warning', location: null });
    const report = reportOf('42', '2026-11-21', [...changed('a', 'b', 'c'), loose]);
    assert.deepEqual(linesOf(report).slice(2), ['**New**', '', `- ⚠️ ${TITLE}: \`d\``, '']);
    assert.ok(
      linesOf(today('d'), { links: null }).includes(`- ❌ ${TITLE}: \`d\` (\`models/checksums.sha256:3\`)`),
    );
  });

  test('and no more of them are named than are asked for', () => {
    const lines = linesOf(today('d', 'e', 'f'), { most: 2 });
    assert.deepEqual(
      lines.filter((line) => line.startsWith('- ')).map((line) => line.replace(/ \(\[.*/, '')),
      [
        `- ❌ ${TITLE}: \`d\``,
        `- ❌ ${TITLE}: \`e\``,
        '- … and 1 more',
        `- ✅ ${TITLE}: \`a\``,
        `- ✅ ${TITLE}: \`b\``,
        '- … and 1 more',
      ],
    );
    assert.ok(!linesOf(today('d', 'e', 'f'), { most: 3 }).some((line) => line.includes('more')));
  });

  test('with what is suppressed since, which is not gone', () => {
    const [suppressed] = changed('b');
    assert.ok(suppressed);
    const why = { suppression: 0, reason: 'Known.', expires: '2030-01-01' };
    assert.deepEqual(linesOf({ ...today('a', 'c'), suppressed: [{ ...suppressed, ...why }] }), [
      'Since: **0 new · 0 resolved · 1 now suppressed · 2 as before**, the oldest since 2026-11-14',
      '',
    ]);
    const lines = linesOf({ ...today('a', 'c', 'd'), suppressed: [{ ...suppressed, ...why }] });
    assert.equal(
      lines[0],
      'Since: **1 new · 0 resolved · 1 now suppressed · 2 as before**, the oldest since 2026-11-14',
    );
    assert.ok(!lines.some((line) => line.startsWith('The same findings')));
  });

  test('but an incomplete run cannot say that anything is resolved', () => {
    assert.deepEqual(linesOf({ ...today('a', 'b'), complete: false }), [
      'Since: **0 new · 1 not seen again · 2 as before**, the oldest since 2026-11-14',
      '',
      '**Not seen again, but the check is incomplete**',
      '',
      `- ${TITLE}: \`c\``,
      '',
    ]);
  });
});

test('nothing but values changed, or nothing at all', () => {
  const same = 'Since: **0 new · 0 resolved · 3 as before**, the oldest since 2026-11-14';
  const says = 'The same findings, with other values or severities.';
  assert.deepEqual(linesOf(today('a', 'b', 'c')), [same, '']);
  const other = [...changed('a', 'b'), sampleFinding({ subject: 'c', actual: 'x' })];
  assert.deepEqual(linesOf(reportOf('42', '2026-11-21', other)), [same, '', says, '']);
});

test('an age is told only of what is still there, and only where it is known', () => {
  const opening = (report: Report, before: IssueState) => linesOf(report, {}, before)[0];
  assert.equal(opening(today('d'), first), 'Since: **1 new · 3 resolved · 0 as before**');
  const { seen, ...ageless } = first;
  assert.ok(seen);
  assert.equal(opening(today('a', 'b', 'c'), ageless), 'Since: **0 new · 0 resolved · 3 as before**');
});

describe('above the findings themselves', () => {
  const above = (report: Report, before: IssueState = first) =>
    linesOf(report, { isAboveFindings: true }, before);

  test('what is new is named only to tell it from the others', () => {
    assert.ok(above(today('a', 'd')).includes('**New**'));
    assert.ok(!above(today('d', 'e')).includes('**New**'));
  });

  test('drift that is back is said to be back, and named only where the findings do not stand below', () => {
    assert.deepEqual(above(today('a'), NOTHING), ['Drift is back.', '']);
    assert.deepEqual(linesOf(today('a'), {}, NOTHING), [
      'Drift is back.',
      '',
      '**Found**',
      '',
      `- ❌ ${TITLE}: \`a\` ${PLACE}`,
      '',
    ]);
  });
});

test('where more findings were there than are followed, that is said', () => {
  const lines = linesOf(today('a', 'b', 'c'), {}, { ...first, isCut: true });
  assert.deepEqual(lines.slice(2), [
    'There are more findings than are followed; only the gravest are compared.',
    '',
  ]);
});
