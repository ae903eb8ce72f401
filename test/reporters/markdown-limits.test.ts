import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { renderMarkdown } from '../../src/reporters/markdown.ts';
import { grouped } from '../../src/text/plural.ts';
import { assertHarmless } from './hostile.ts';
import { hostileReport } from './hostile-report.ts';
import { harmoniaReport, LINKS, manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const MIB = 1024 * 1024;
const bytes = (text: string) => Buffer.byteLength(text);
const render = (report: Report, limit = MIB) => renderMarkdown(report, { limit, links: LINKS });

describe('limits', () => {
  const many = sampleReport(manyFindings(100_000));

  test('100,000 findings fit, gravest first, with a count of the rest', () => {
    const text = render(many);
    assert.ok(bytes(text) <= MIB);
    const rows = text.match(/^\| `models\/shard-/gm)?.length ?? 0;
    assert.ok(rows >= 1000);
    assert.match(text, new RegExp(`… and ${grouped(100_000 - rows)} more, all are in \\[the report\\]`));
  });

  test('any limit is kept, and the text is whole', () => {
    const reports = [harmoniaReport(), many];
    for (const limit of [0, 1, 10, 50, 200, 500, 1000, 2000, 5000, 20_000, 65_536]) {
      for (const report of reports) {
        const text = render(report, limit);
        assert.ok(bytes(text) <= limit, `${bytes(text)} bytes of ${limit}`);
        assertHarmless(text);
        if (limit >= 500) assert.match(text, /^## ❌ Drift: /);
        if (limit === 50) assert.match(text, /^manifest-drift: fail, /);
      }
    }
  });

  test('more room shows more rows', () => {
    const rows = [2000, 4000, 8000, 16_000].map((limit) => render(many, limit).split('\n').length);
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => a - b),
    );
    assert.ok((rows[0] ?? 0) < (rows[3] ?? 0));
  });

  test('a long kind does not hide the mild ones', () => {
    const mild = sampleFinding({ kind: 'digest-shared', severity: 'notice', subject: 'models/copy.bin' });
    const both: Finding[] = [...manyFindings(500), mild];
    const text = render(sampleReport(both), 6000);
    assert.match(text, /models\/copy\.bin/);
    assert.match(text, /… and \d+ more/);
  });

  test('hostile reports too, whatever the limit', () => {
    fc.assert(
      fc.property(hostileReport, fc.nat({ max: 6000 }), (report, limit) => {
        const text = render(report, limit);
        assert.ok(bytes(text) <= limit);
        assertHarmless(text);
      }),
    );
  });

  test('no limit at all', () => {
    assert.ok(renderMarkdown(many, { limit: Number.POSITIVE_INFINITY, links: null }).length > 100_000);
  });
});
