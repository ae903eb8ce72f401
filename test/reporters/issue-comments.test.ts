import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import { renderChange, renderClosing } from '../../src/reporters/issue.ts';
import { type IssueState, stateAfter } from '../../src/reporters/issue-state.ts';
import { assertHarmless } from './hostile.ts';
import { changed, NOTHING, reportOf } from './living-issue.ts';
import { LINKS, manyFindings, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

describe('the comment on a change', () => {
  const before = stateAfter(reportOf('41', '2026-11-14', changed('a', 'b', 'c')), null, sha256);
  const change = (findings: Finding[], from: IssueState = before) => {
    const report = reportOf('42', '2026-11-21', findings);
    const now = stateAfter(report, from.since === '' ? null : from, sha256);
    const text = renderChange(report, { before: from, now }, LINKS);
    assertHarmless(text);
    return text;
  };

  test('names what is new and what is resolved, and since when the rest is there', () => {
    const text = change(changed('b', 'c', 'd'));
    assert.match(text, /\*\*1 new · 1 resolved · 2 as before\*\*, the oldest since 2026-11-14\n/);
    assert.match(text, /\*\*New\*\*\n\n- ❌ Content differs from its recorded checksum: `d` \(\[`models/);
    assert.match(text, /\*\*Resolved\*\*\n\n- ✅ Content differs from its recorded checksum: `a`\n/);
    assert.ok(!text.includes('`b`'));
  });

  test('says so when only values changed', () => {
    const text = change([...changed('a', 'b'), sampleFinding({ subject: 'c', actual: 'x' })]);
    assert.match(text, /\*\*0 new · 0 resolved · 3 as before\*\*/);
    assert.match(text, /The same findings, with other values or severities\./);
  });

  test('of a reopened issue says that drift is back, and names all', () => {
    const text = change(changed('a', 'b'), NOTHING);
    assert.match(text, /Drift is back\.\n\n\*\*Found\*\*\n\n- ❌ .*`a`.*\n- ❌ .*`b`/);
    assert.doesNotMatch(text, /Resolved/);
  });

  test('names twenty and counts the others', () => {
    const text = change(changed(...Array.from({ length: 50 }, (_, index) => `new-${index}`)));
    assert.match(text, /\*\*50 new · 3 resolved · 0 as before\*\*\n/);
    assert.match(text, /- … and 30 more\n/);
    assert.ok(!text.includes('new-20`'));
  });

  test('of more findings than are followed stays short and says so', () => {
    const many = reportOf('41', '2026-11-14', manyFindings(100_000));
    const state = stateAfter(many, null, sha256);
    const fewer = [...manyFindings(99_000)].slice(10);
    const text = change(fewer, state);
    assert.match(text, /\*\*0 new · 10 resolved · 710 as before\*\*/);
    assert.match(text, /only the gravest are compared/);
    assert.ok(text.length < 10_000);
  });
});

describe('the closing comment', () => {
  test('says what the verdict rests on, and what is left', () => {
    const clean = sampleReport([sampleFinding({ severity: 'notice' })]);
    const text = renderClosing(clean, LINKS);
    assertHarmless(text);
    assert.match(text, /^### ✅ No drift: 1 notice\n/);
    assert.match(text, /\[A complete run\]\(https.*\) at commit `0123456789ab` found nothing wrong\./);
    assert.match(text, /9 read and hashed \(31\.7 GiB\), 1 by pointer/);
    assert.match(text, /0 warnings and 1 notice remain/);
    assert.doesNotMatch(renderClosing(sampleReport([]), null), /remain|\]\(/);
  });
});
