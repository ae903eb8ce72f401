import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings.ts';
import { MAX_BODY, renderChange, renderClosing, renderIssue } from '../../../src/core/render/issue.ts';
import { hasMarker, type IssueState, readMarker, stateAfter } from '../../../src/core/render/issue-state.ts';
import type { Links } from '../../../src/core/render/links.ts';
import type { Report } from '../../../src/core/report.ts';
import { assertHarmless, CANARY, hostile } from './hostile.ts';
import { harmoniaReport, LINKS, manyFindings, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

const KEY = 'drift.yml...0123456789ab';
const NOTHING: IssueState = { since: '', digest: '', fingerprints: [], isCut: false };

function issue(report: Report, before: IssueState | null = null, more = {}) {
  const state = stateAfter(report, before, sha256);
  const text = renderIssue(report, { title: 'Drift', key: KEY, state, links: LINKS, ...more });
  return { ...text, state };
}

const run = (id: string, date: string, findings: Report['findings']): Report => {
  const report = sampleReport(findings);
  return { ...report, generated_at: `${date}T06:00:00.000Z`, run: report.run && { ...report.run, id } };
};
const of = (...subjects: string[]) => subjects.map((subject) => sampleFinding({ subject }));

describe('the issue', () => {
  test('says what drifted, since when, where it was found, and what to do', () => {
    const first = stateAfter(run('41', '2026-11-14', harmoniaReport().findings), null, sha256);
    const report = { ...harmoniaReport(), findings: [...harmoniaReport().findings, ...of('models/new.bin')] };
    const { title, body } = issue(report, first);
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
        const { title, body, state } = issue(report, null, { title: `${name}${other}` });
        assertHarmless(body);
        assert.ok(!hasMarker(body, key), 'a name does not make it the issue of another check');
        assert.deepEqual(readMarker(body, KEY), state);
        assert.doesNotMatch(title, /[\p{Cc}\p{Cf}\p{Cs}]/u);
        const later = stateAfter(sampleReport(findings.slice(1)), state, sha256);
        assertHarmless(renderChange(sampleReport(findings.slice(1)), state, later, LINKS));
        assertHarmless(renderChange(report, NOTHING, state, LINKS));
        assertHarmless(renderClosing({ ...report, commit: name, generated_at: name }, LINKS));
      }),
      { numRuns: 500 },
    );
  });

  test('a title fits, whatever it is', () => {
    assert.equal(issue(harmoniaReport(), null, { title: 'x'.repeat(500) }).title.length, 256);
  });

  test('100,000 findings fit in seconds, with a count of those left out', () => {
    const start = performance.now();
    const { body } = issue(sampleReport(manyFindings(100_000)));
    assert.ok(performance.now() - start < 5000);
    assert.ok(body.length <= MAX_BODY && body.length > MAX_BODY / 2);
    assert.match(body, /… and 99\d{3} more, all are in \[the report\]/);
    assert.match(body, /Only the gravest 720 are followed/);
    assert.ok(hasMarker(body, KEY));
    assertHarmless(body);
  });

  test('a smaller limit is kept as long as verdict and marker fit', () => {
    for (const limit of [3000, 5000, 10_000]) {
      const { body } = issue(harmoniaReport(), null, { limit });
      assert.ok(body.length <= limit);
      assert.ok(hasMarker(body, KEY));
      assertHarmless(body);
    }
  });

  test('without links it has none', () => {
    const { body } = issue(harmoniaReport(), null, { links: null });
    assert.ok(!body.includes(']('));
    assert.match(body, /the run kept no report/);
  });
});

describe('the comment on a change', () => {
  const before = stateAfter(run('41', '2026-11-14', of('a', 'b', 'c')), null, sha256);
  const change = (findings: Finding[], from: IssueState = before) => {
    const report = run('42', '2026-11-21', findings);
    const text = renderChange(
      report,
      from,
      stateAfter(report, from.since === '' ? null : from, sha256),
      LINKS,
    );
    assertHarmless(text);
    return text;
  };

  test('names what is new and what is resolved, and since when the rest is there', () => {
    const text = change(of('b', 'c', 'd'));
    assert.match(text, /\*\*1 new · 1 resolved · 2 as before\*\*, the oldest since 2026-11-14\n/);
    assert.match(text, /\*\*New\*\*\n\n- ❌ Content differs from its recorded checksum: `d` \(\[`models/);
    assert.match(text, /\*\*Resolved\*\*\n\n- ✅ Content differs from its recorded checksum: `a`\n/);
    assert.ok(!text.includes('`b`'));
  });

  test('says so when only values changed', () => {
    const text = change([...of('a', 'b'), sampleFinding({ subject: 'c', actual: 'x' })]);
    assert.match(text, /\*\*0 new · 0 resolved · 3 as before\*\*/);
    assert.match(text, /The same findings, with other values or severities\./);
  });

  test('of a reopened issue says that drift is back, and names all', () => {
    const text = change(of('a', 'b'), NOTHING);
    assert.match(text, /Drift is back\.\n\n\*\*Found\*\*\n\n- ❌ .*`a`.*\n- ❌ .*`b`/);
    assert.doesNotMatch(text, /Resolved/);
  });

  test('names twenty and counts the others', () => {
    const text = change(of(...Array.from({ length: 50 }, (_, index) => `new-${index}`)));
    assert.match(text, /\*\*50 new · 3 resolved · 0 as before\*\*\n/);
    assert.match(text, /- … and 30 more\n/);
    assert.ok(!text.includes('new-20`'));
  });

  test('of more findings than are followed stays short and says so', () => {
    const many = run('41', '2026-11-14', manyFindings(100_000));
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

describe('links', () => {
  const bad: Partial<Links>[] = [
    { server: 'javascript:alert(1)//' },
    { server: 'https://github.com@evil.example' },
    { server: 'https://github.com)' },
    { repository: 'acme/models/../../evil' },
    { repository: 'a b/c' },
    { repository: '../..' },
  ];
  test('of values that are not what they should be are left out', () => {
    for (const more of bad) {
      const { body } = issue(harmoniaReport(), null, { links: { ...LINKS, ...more } });
      assert.ok(!body.includes(']('), JSON.stringify(more));
    }
    for (const commit of ['main', '', `${'a'.repeat(39)})`]) {
      assert.ok(!issue(harmoniaReport(), null, { links: { ...LINKS, commit } }).body.includes('/blob/'));
    }
    for (const url of ['https://evil.example/', `${LINKS.runUrl})`, `${LINKS.artifactUrl}?x=)`, '']) {
      const { body } = issue(harmoniaReport(), null, { links: { ...LINKS, runUrl: url, artifactUrl: url } });
      assert.ok(body.includes('in this run ·') && body.includes('the run kept no report'), url);
    }
  });

  test('go to the checked folder, and nowhere for a path that cannot be there', () => {
    const body = (file: string, folder = 'sub') => {
      const findings = [sampleFinding({ location: { file, line: 2, column: 1 } })];
      return issue(sampleReport(findings), null, { links: { ...LINKS, folder } }).body;
    };
    assert.ok(body('a b.txt').includes(`/blob/${LINKS.commit}/sub/a%20b.txt#L2)`));
    for (const file of ['../x', '/etc/passwd', 'a//b', 'a/./b', 'a\nb', '', `${CANARY}\ud800`]) {
      assert.ok(!body(file).includes('/blob/'), JSON.stringify(file));
    }
  });
});
