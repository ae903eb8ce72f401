import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderJson } from '../../src/reporters/json.ts';
import { lazyRows, manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const text = (report: Parameters<typeof renderJson>[0]) => [...renderJson(report)].join('');

test('what is read back is the report', () => {
  const evil = '"],\n  "outcome": "pass", "\u2028\ud800';
  const files = [1, 2, 3].map((line) => sampleFinding({ message: `${line} ${evil}` }));
  const report = sampleReport(files, { root: evil, error: evil });
  assert.deepEqual(JSON.parse(text(report)), report);
  assert.ok(text(report).endsWith('}\n'));
});

test('each stage, manifest, entry, file and finding is a line of its own', () => {
  const report = sampleReport([sampleFinding({ subject: 'a\nb' }), sampleFinding({ subject: 'c' })]);
  const lines = text(report).split('\n');
  for (const row of [...report.findings, ...report.stages, ...report.manifests]) {
    const line = JSON.stringify(row);
    assert.ok(lines.includes(`    ${line}`) || lines.includes(`    ${line},`), line);
  }
  assert.ok(lines.includes('  "entries": [],'));
  assert.ok(lines.includes('  ],'));
});

test('rows without end are never whole in memory, nor a piece for each', () => {
  const count = 2000;
  const report = sampleReport(manyFindings(count));
  let walked = 0;
  const findings = lazyRows(count, () => {
    walked += 1;
    return sampleFinding();
  });
  const pieces: number[] = [];
  for (const piece of renderJson({ ...report, findings })) {
    if (pieces.length === 0) assert.ok(walked < 400, 'the first piece comes long before the last row');
    pieces.push(piece.length);
  }
  const row = JSON.stringify(sampleFinding()).length + 6;
  for (const length of pieces) assert.ok(length <= 65_536 + row, String(length));
  for (const length of pieces.slice(0, -1)) assert.ok(length > 65_536, String(length));
  assert.deepEqual(JSON.parse(text(report)), { ...report, findings: [...report.findings] });
});
