/** What the summary and the issue say has changed since the last run, and in which order they say all. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import type { SuppressionRow } from '../../src/model/suppression.ts';
import { type IssueState, stateAfter } from '../../src/reporters/issue-state.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { assertHarmless } from './hostile.ts';
import { hostileReport } from './hostile-report.ts';
import { changed, issueOf, NOTHING, reportOf } from './living-issue.ts';
import { harmoniaReport, LINKS, sampleFinding, sha256 } from './sample-report.ts';

const before = stateAfter(reportOf('41', '2026-11-14', changed('a', 'b', 'c')), null, sha256);

function summaryOf(report: Report, from: IssueState | null = before): string {
  const past = from?.since === '' ? null : from;
  const history = from && { before: from, now: stateAfter(report, past, sha256) };
  const text = renderMarkdown(report, { limit: 2 ** 20, links: LINKS, history });
  assertHarmless(text);
  return text;
}

const today = (...subjects: string[]) => reportOf('42', '2026-11-21', changed(...subjects));

describe('since the last run', () => {
  test('the summary names what is new and resolved, before the counts, and since when the rest is there', () => {
    const text = summaryOf(today('b', 'c', 'd'));
    const [opening = '', rest = ''] = text.split('\n| | Files | |\n');
    assert.match(
      opening,
      /\nSince the last run: \*\*1 new · 1 resolved · 2 as before\*\*, the oldest since 2026-11-14\n/,
    );
    assert.match(opening, /\*\*New\*\*\n\n- ❌ .*: `d` \(/);
    assert.match(opening, /\*\*Resolved\*\*\n\n- ✅ .*: `a`\n/);
    assert.match(
      rest,
      /`b`<br>.* \| \[2026‑11‑14\]\(https:\/\/github\.com\/acme\/models\/actions\/runs\/41\)/,
    );
    assert.match(rest, /`d`<br>.* \| new \|/);
  });

  test('what is new is not named twice where all is new', () => {
    assert.doesNotMatch(summaryOf(today('x', 'y')), /\*\*New\*\*/);
  });

  test('five are named and the rest is counted', () => {
    const many = Array.from({ length: 9 }, (_, index) => `new-${index}`);
    const [opening = ''] = summaryOf(today('a', ...many)).split('\n| | Files | |\n');
    assert.match(opening, /`new-4`.*\n- … and 4 more\n/);
    assert.doesNotMatch(opening, /new-5/);
  });

  test('an incomplete run does not call resolved what it may not have looked at', () => {
    const text = summaryOf({ ...today('a'), complete: false });
    assert.match(text, /\*\*0 new · 2 not seen again · 1 as before\*\*/);
    assert.match(text, /\*\*Not seen again, but the check is incomplete\*\*\n\n- Content differs/);
    assert.doesNotMatch(text, /resolved/i);
  });

  test('what is suppressed since is there, and not resolved', () => {
    const report = today('a');
    const [suppressed] = changed('b');
    assert.ok(suppressed);
    const suppressing = { suppression: 0, reason: 'Known.', expires: '2030-01-01' };
    const text = summaryOf({ ...report, suppressed: [{ ...suppressed, ...suppressing }] });
    assert.match(text, /\*\*0 new · 1 resolved · 1 now suppressed · 1 as before\*\*/);
    assert.match(text, /\*\*Resolved\*\*\n\n- ✅ .*`c`\n\n/);
  });

  test('a clean run says what was resolved', () => {
    assert.match(summaryOf(today()), /^## ✅ No drift\n[^|]*\*\*0 new · 3 resolved · 0 as before\*\*\n/);
  });

  test('the same findings are as before, unless their values differ', () => {
    const same = 'The same findings, with other values or severities.';
    assert.ok(!summaryOf(today('a', 'b', 'c')).includes(same));
    const other = [...changed('a', 'b'), sampleFinding({ subject: 'c', actual: 'x' })];
    assert.ok(summaryOf(reportOf('42', '2026-11-21', other)).includes(same));
  });

  test('drift that is back is all new', () => {
    assert.match(summaryOf(today('a'), NOTHING), /\nDrift is back\.\n\n\| \| Files/);
  });

  test('nothing is said where nothing is remembered', () => {
    const text = summaryOf(today('a'), null);
    assert.doesNotMatch(text, /last run|as before|Since/);
  });

  test('no name does anything, remembered or not', () => {
    fc.assert(
      fc.property(hostileReport, hostileReport, (first, second) => {
        const state = stateAfter({ ...first, generated_at: '2026-11-14T06:00:00Z' }, null, sha256);
        const report = { ...second, generated_at: '2026-11-21T06:00:00Z' };
        summaryOf(report, state);
        assertHarmless(issueOf(report, state).body);
      }),
      { numRuns: 100 },
    );
  });
});

test('the issue says the same, dated, since it stays while nothing changes', () => {
  const { body } = issueOf(today('b', 'c', 'd'), before);
  assert.match(
    body,
    /Drift since \*\*2026-11-14\*\*; 1 of 3 findings came later\. Last change on 2026-11-21: \*\*1 new · 1 resolved · 2 as before\*\*/,
  );
  assert.match(body, /\*\*Resolved\*\*\n\n- ✅ .*: `a`\n/);
  assert.doesNotMatch(issueOf(today('a')).body, /Last change/);
  assert.doesNotMatch(issueOf(today('a'), { ...before, since: '2026-01-01' }).body, /Drift is back/);
});

const SUPPRESSION: SuppressionRow = {
  kind: 'file-missing',
  path: 'x',
  reason: 'y',
  expires: '2030-01-01',
  status: 'active',
  findings: 0,
};

test('summary and issue have one order: verdict, kinds, changes, counts, findings, help, chart, the rest', () => {
  const { summary } = harmoniaReport();
  const report = {
    ...harmoniaReport(),
    suppressions: [SUPPRESSION],
    summary: { ...summary, total_files: 10 },
  };
  const state = stateAfter(reportOf('41', '2026-11-14', report.findings), null, sha256);
  for (const text of [summaryOf(report, state), issueOf(report, state).body]) {
    const marks = [
      '## ❌ Drift',
      '| Severity | What | Findings | Kind |',
      ' as before**',
      '| | Files | |',
      '### ❌ Inventory is missing',
      '### ⚠️ Path is not portable',
      '<summary>Intended changes',
      '```mermaid',
      '<summary>Suppressed findings',
      '<summary>2 models and datasets',
      '<summary>How the manifests',
      '<summary>What was checked',
    ];
    const places = marks.map((mark) => text.indexOf(mark));
    assert.ok(!places.includes(-1), `${marks[places.indexOf(-1)]} is in\n${text}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  }
});

test('an incomplete run forgets nothing: what is there again later is as old as it is', () => {
  const hurried = { ...today('a'), complete: false };
  const [suppressed] = changed('c');
  assert.ok(suppressed);
  const suppressing = { suppression: 0, reason: 'Known.', expires: '2030-01-01' };
  const state = stateAfter({ ...hurried, suppressed: [{ ...suppressed, ...suppressing }] }, before, sha256);
  assert.equal(state.fingerprints.length, 2);
  assert.deepEqual(
    [...(state.names?.values() ?? [])].map(({ subject }) => subject),
    ['a', 'b'],
  );
  const { body } = issueOf(hurried, before);
  assert.match(body, /Drift since \*\*2026-11-14\*\*\. Last change/);
  const grown = stateAfter(today('a', 'd'), before, sha256);
  const last = { ...reportOf('43', '2026-11-28', changed('a')), complete: false };
  assert.match(issueOf(last, grown).body, /Drift since \*\*2026-11-14\*\*\. Last/, 'd is not among them');
  const later = reportOf('43', '2026-11-28', changed('a', 'b'));
  assert.match(summaryOf(later, state), /0 new · 0 resolved · 2 as before\*\*, the oldest since 2026-11-14/);
  const fixed = reportOf('43', '2026-11-28', changed('a'));
  assert.match(summaryOf(fixed, state), /0 new · 1 resolved · 1 as before/);
});

test('the patch is offered where there is one', () => {
  const help = (links: typeof LINKS & { hasPatch?: boolean }) =>
    /^- If a file changed on purpose, .*$/m.exec(renderMarkdown(today('a'), { limit: 2 ** 20, links }))?.[0];
  assert.ok(
    help({ ...LINKS, hasPatch: true })?.includes(
      `\`fix.patch\`, beside [the full report](${LINKS.artifactUrl})`,
    ),
  );
  for (const links of [LINKS, { ...LINKS, hasPatch: true, artifactUrl: null }])
    assert.match(help(links) ?? '', /`manifest-drift record --update` prints a patch/);
});
