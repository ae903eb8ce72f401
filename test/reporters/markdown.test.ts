import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { BY_KIND } from '../../src/rules/index.ts';
import { assertHarmless, hostile } from './hostile.ts';
import { hostileReport } from './hostile-report.ts';
import { harmoniaReport, LINKS, sampleFinding, sampleReport, sha256 } from './sample-report.ts';

const MIB = 1024 * 1024;
/** A block of lines to copy. */
const FIX = /<summary>If /;
const render = (report: Report, limit = MIB) => renderMarkdown(report, { limit, links: LINKS });

describe('the job summary', () => {
  test('no text of the repository is anything but text', () => {
    fc.assert(
      fc.property(hostileReport, (report) => assertHarmless(render(report))),
      { numRuns: 200 },
    );
  });

  test('nor is the reason why the check could not run', () => {
    fc.assert(
      fc.property(hostile, (error) =>
        assertHarmless(render(sampleReport([], { outcome: 'error', complete: false, error }))),
      ),
    );
  });

  test('says the verdict, the counts, and what to do, once for each kind', () => {
    const text = render(harmoniaReport());
    assertHarmless(text);
    assert.match(text, /^## ❌ Drift: 7 errors, 1 warning\n/);
    assert.match(
      text,
      /\| ✅ matched \| 4 \| 3 read and hashed \(31\.7 GiB\), 1 by pointer, content not read \|/,
    );
    assert.match(text, /\| ❌ missing \| 6 \|/);
    assert.equal(text.split(BY_KIND['file-missing'].fix).length, 2);
    const headings = text.match(/^### .*$/gm);
    assert.deepEqual(headings, [
      '### ❌ Inventory is missing',
      '### ❌ Recorded file is missing (6)',
      '### ⚠️ Path is not portable',
    ]);
    assert.match(text, /`models\/checksums\.sha256` \| Checksum list \| 10 \| 10 \| the repository root/);
    assert.match(text, /path-prefix:\n {2}- 'C:\/repos\/harmonia'/);
    assert.match(text, /❌ missing \| model `org\/musicgen`/);
    assert.doesNotMatch(text, /org\/fine/);
  });

  test('links a place to its line at the commit', () => {
    const place = `/acme/models/blob/${LINKS.commit}/models/checksums.sha256#L6`;
    assert.ok(
      render(harmoniaReport()).includes(`[\`models/checksums.sha256:6\`](https://github.com${place})`),
    );
    const plain = renderMarkdown(harmoniaReport(), { limit: MIB, links: null });
    assert.ok(plain.includes('at `models/checksums.sha256:6`') && !plain.includes('https://'));
  });

  test('sets both values side by side, in full where their beginnings are the same', () => {
    const [one, two] = [sha256('one'), sha256('two')];
    const near = `${one.slice(0, -1)}${one.endsWith('0') ? '1' : '0'}`;
    const row = (expected: string, actual: string) =>
      render(sampleReport([sampleFinding({ expected, actual })]));
    assert.ok(row(one, two).includes(`| \`${one.slice(0, 12)}…\` | \`${two.slice(0, 12)}…\` |`));
    assert.ok(row(one, near).includes(`| \`${one}\` | \`${near}\` |`));
    // The line to record, in full.
    assert.match(row(one, two), FIX);
    assert.ok(row(one, two).includes(`\n${two}  models/a.bin\n`));
  });

  test('a name that would mean something else in a list or in YAML is offered in no block', () => {
    for (const subject of ["a'b", 'a*b', 'a b', '-x', 'a\\b', 'a\nb']) {
      const found = { subject, expected: sha256('x'), actual: sha256('y') };
      assert.doesNotMatch(render(sampleReport([sampleFinding(found)])), FIX);
      assert.doesNotMatch(render(sampleReport([sampleFinding({ ...found, kind: 'file-missing' })])), FIX);
    }
  });
});

describe('a verdict never hides what was not looked at', () => {
  const { summary } = sampleReport([]);
  const cases: [string, Partial<Report>, RegExp][] = [
    ['all is well', {}, /^## ✅ No drift\n/],
    [
      'not verified',
      { summary: { ...summary, matched: 7, unverified: 3 } },
      /^## ✅ No drift found, 3 of 10 files not verified\n/,
    ],
    [
      'skipped',
      { complete: false, summary: { ...summary, matched: 5, skipped: 5 } },
      /^## ⚠️ No drift found, but the check is incomplete\n/,
    ],
    [
      'nothing there',
      { summary: { ...summary, total_files: 0, matched: 0 } },
      /^## ✅ No drift found, no file verified\n/,
    ],
    [
      'drift and skipped',
      { outcome: 'fail', complete: false, summary: { ...summary, errors: 1 } },
      /^## ❌ Drift: 1 error, and the check is incomplete\n/,
    ],
    [
      'could not run',
      { outcome: 'error', complete: false, error: 'No such folder.', stages: [] },
      /^## 💥 The check could not run\n\n.*No such folder\./,
    ],
  ];
  for (const [name, more, expected] of cases) {
    test(name, () => assert.match(render(sampleReport([], more)), expected));
  }
});

test('the same report gives the same text', () => {
  assert.equal(render(harmoniaReport()), render(harmoniaReport()));
  const read: Report = JSON.parse(JSON.stringify(harmoniaReport()));
  assert.equal(render(read), render(harmoniaReport()));
});

test('a kind of a later version is shown all the same', () => {
  const read: Report = JSON.parse(
    JSON.stringify(sampleReport([sampleFinding()])).replaceAll('checksum-mismatch', 'to@be#1'),
  );
  assertHarmless(render(read));
  assert.match(render(read), /`to@be#1`/);
});
