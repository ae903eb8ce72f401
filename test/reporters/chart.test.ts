/** The chart, read by Mermaid's own parser of pies. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '@mermaid-js/parser';
import fc from 'fast-check';
import type { Summary } from '../../src/model/report.ts';
import { chart } from '../../src/reporters/chart.ts';
import { sampleReport } from './sample-report.ts';

const { summary } = sampleReport([]);
const NONE = { ...summary, matched: 0, matched_by: { bytes: 0, pointer: 0, upstream: 0 } };

const chartOf = (more: Partial<Summary>) => chart(sampleReport([], { summary: { ...NONE, ...more } }));

/** The parts, by what Mermaid reads. */
async function partsOf(lines: readonly string[]): Promise<[string, number][]> {
  assert.equal(lines[0], '```mermaid');
  assert.deepEqual(lines.slice(-2), ['```', '']);
  const pie = await parse('pie', `${lines.slice(1, -2).join('\n')}\n`);
  assert.equal(pie.showData, true);
  assert.deepEqual([pie.title, pie.accTitle], ['Files by status', 'Files by status']);
  return pie.sections.map(({ label, value }) => [label, value]);
}

describe('the chart', () => {
  test('shows files by status and evidence, the most first', async () => {
    const lines = chartOf({
      matched: 30,
      matched_by: { bytes: 20, pointer: 10, upstream: 0 },
      missing: 15,
      mismatched: 1,
    });
    assert.deepEqual(await partsOf(lines), [
      ['matched, read and hashed', 20],
      ['missing', 15],
      ['matched by pointer', 10],
      ['mismatched', 1],
    ]);
    assert.match(lines[1] ?? '', /"pie1":"#2da44e","pie2":"#ffa198","pie3":"#85d599","pie4":"#ff6a69"/);
  });

  test('can be read whatever the counts are', async () => {
    const count = fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat());
    const counts = fc.record({
      matched_by: fc.record({ bytes: count, pointer: count, upstream: count }),
      ...{ mismatched: count, missing: count, unreadable: count },
      ...{ changed: count, unverified: count, skipped: count },
    });
    await fc.assert(
      fc.asyncProperty(counts, async (more) => {
        const lines = chartOf(more);
        const { matched_by, ...rest } = more;
        const whole = [...Object.values(matched_by), ...Object.values(rest)].reduce((sum, one) => sum + one);
        if (lines.length === 0) return;
        const parts = await partsOf(lines);
        assert.equal(
          parts.reduce((sum, [, value]) => sum + value, 0),
          whole,
        );
      }),
    );
  });

  test('is left out where the table says it at a glance, or nothing could be seen', () => {
    const matched = (bytes: number) => ({ matched: bytes, matched_by: { ...NONE.matched_by, bytes } });
    assert.deepEqual(chartOf({ ...matched(5), missing: 4 }), []);
    assert.notDeepEqual(chartOf({ ...matched(5), missing: 5 }), []);
    assert.deepEqual(chartOf(matched(1000)), []);
    assert.deepEqual(chartOf({ ...matched(10_000), missing: 3 }), []);
    assert.notDeepEqual(chartOf({ ...matched(10_000), missing: 300 }), []);
    assert.deepEqual(chartOf({}), []);
  });

  test('holds numbers only, even of a report that is not one of ours', () => {
    const forged = JSON.parse(
      '{"missing":"1\\n  \\"x\\" : 5","mismatched":1e400,"unverified":20,"skipped":9}',
    );
    const text = chartOf(forged).join('\n');
    assert.match(text, /"unverified" : 20\n {4}"skipped" : 9\n/);
    assert.doesNotMatch(text, /"x"|Infinity|missing|mismatched/);
  });
});
