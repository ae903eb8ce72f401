import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MAX_BODY, renderChange, renderClosing } from '../../src/reporters/issue.ts';
import { hasMarker, readMarker, stateAfter } from '../../src/reporters/issue-state.ts';
import { assertHarmless, hostile } from './hostile.ts';
import { changed, issueOf, KEY, NOTHING, reportOf } from './living-issue.ts';
import { harmoniaReport, LINKS, manyFindings, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

describe('the issue', () => {
  test('says what drifted, since when, where it was found, and what to do', () => {
    const first = stateAfter(reportOf('41', '2026-11-14', harmoniaReport().findings), null, sha256);
    const report = {
      ...harmoniaReport(),
      findings: [...harmoniaReport().findings, ...changed('models/new.bin')],
    };
    const { title, body } = issueOf(report, first);
    assert.equal(title, 'Drift');
    assertHarmless(body);
    assert.match(body, /^## ❌ Drift: 7 errors, 1 warning\n/);
    assert.ok(
      body.includes(`[this run](${LINKS.runUrl})`) && body.includes(`[full report](${LINKS.artifactUrl})`),
    );
    assert.match(body, /Drift since \*\*2026-11-14\*\*; 1 of 9 findings came later\./);
    assert.match(body, /\[2026‑11‑14\]\(https:\/\/github\.com\/acme\/models\/actions\/runs\/41\)/);
    assert.match(body, /`models\/new\.bin`<br>.* \| new \|/);
    assert.match(body, /optional:\n {2}- 'models\/org/);
    assert.ok(hasMarker(body, KEY));
    assert.deepEqual(readMarker(body, KEY)?.since, '2026-11-14');
  });

  test('nothing in it is anything but text, and its marker is its own', () => {
    const key = 'other';
    fc.assert(
      fc.property(hostile, hostile, (name, other) => {
        const marker = `<!-- manifest-drift:${key} v1 ${name} -->`;
        const findings = [
          sampleFinding({ subject: name, message: `${name} ${other}`, expected: other, actual: name }),
          sampleFinding({ subject: `${marker}\n${marker}`, message: marker, location: null }),
        ];
        const report = sampleReport(findings);
        const { title, body, state } = issueOf(report, null, { title: `${name}${other}` });
        assertHarmless(body);
        assert.ok(!hasMarker(body, key), 'a name does not make it the issue of another check');
        assert.deepEqual(readMarker(body, KEY), state);
        assert.doesNotMatch(title, /[\p{Cc}\p{Cf}\p{Cs}]/u);
        const later = stateAfter(sampleReport(findings.slice(1)), state, sha256);
        assertHarmless(renderChange(sampleReport(findings.slice(1)), { before: state, now: later }, LINKS));
        assertHarmless(renderChange(report, { before: NOTHING, now: state }, LINKS));
        assertHarmless(renderClosing({ ...report, commit: name, generated_at: name }, LINKS));
      }),
      { numRuns: 200 },
    );
  });

  test('a title fits, whatever it is', () => {
    assert.equal(issueOf(harmoniaReport(), null, { title: 'x'.repeat(500) }).title.length, 256);
  });

  test('100,000 findings fit, with a count of those left out', () => {
    const { body } = issueOf(sampleReport(manyFindings(100_000)));
    assert.ok(body.length <= MAX_BODY && body.length > MAX_BODY / 2);
    assert.match(body, /… and 99,\d{3} more, all are in \[the report\]/);
    assert.match(body, /Only the gravest 720 are followed/);
    assert.ok(hasMarker(body, KEY));
    assertHarmless(body);
  });

  test('a smaller limit is kept as long as verdict and marker fit', () => {
    for (const limit of [3000, 5000, 10_000]) {
      const { body } = issueOf(harmoniaReport(), null, { limit });
      assert.ok(body.length <= limit);
      assert.ok(hasMarker(body, KEY));
      assertHarmless(body);
    }
  });

  test('without links it has none', () => {
    const { body } = issueOf(harmoniaReport(), null, { links: null });
    assert.ok(!body.includes(']('));
    assert.match(body, /the run kept no report/);
  });
});
