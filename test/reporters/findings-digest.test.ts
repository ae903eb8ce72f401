/** The digest by which a run knows that the issue says all this already. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { digestFindings } from '../../src/reporters/findings-digest.ts';
import { sampleFinding, sampleReport, sha256 } from './sample-report.ts';

const digestOf = (findings: readonly Finding[], more: Partial<Report> = {}) =>
  digestFindings(sampleReport(findings, more), sha256);
const subjects = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleFinding({ subject: `models/${index}` }));

test('it stays what earlier versions wrote, so that an update of the check comments on no issue', () => {
  const says = 'fail true';
  const { fingerprint } = sampleFinding();
  const line = `0 ${fingerprint} ["models/a.bin is not what models/checksums.sha256 records.",null,null]`;
  assert.equal(digestOf([sampleFinding()]), sha256(`${says}\n${line}\n`).slice(0, 32));
});

test('lines that move change nothing, and all else does', () => {
  const moved = (at: string) =>
    sampleFinding({ message: `a at list${at}, not as other${at} has it`, fingerprint: 'f'.repeat(32) });
  assert.equal(digestOf([moved(':9')]), digestOf([moved(':1234')]));
  const others = [
    digestOf([]),
    digestOf([sampleFinding()]),
    digestOf([sampleFinding()], { complete: false }),
    digestOf([sampleFinding()], { outcome: 'error' }),
    digestOf([sampleFinding({ severity: 'warning' })]),
    digestOf([sampleFinding({ severity: 'notice' })]),
    digestOf([sampleFinding({ message: 'x' })]),
    digestOf([sampleFinding({ expected: 'x' })]),
    digestOf([sampleFinding({ actual: 'x' })]),
    digestOf([sampleFinding({ fingerprint: 'e'.repeat(32) })]),
    digestOf([sampleFinding(), sampleFinding()]),
  ];
  assert.equal(new Set(others).size, others.length);
});

test('of many findings each counts, though they are digested piece by piece', () => {
  const many = subjects(3000);
  const pieces: number[] = [];
  const digest = (text: string) => {
    pieces.push(text.length);
    return sha256(text);
  };
  const all = digestFindings(sampleReport(many), digest);
  assert.match(all, /^[0-9a-f]{32}$/);
  assert.ok(pieces.length > 3 && Math.max(...pieces) < 66_000, pieces.join());
  for (const at of [0, 1500, 2999]) {
    const other = many.with(at, sampleFinding({ ...many[at], actual: 'x' }));
    assert.notEqual(digestOf(other), all, `${at}`);
  }
  assert.notEqual(digestOf(many.slice(1)), all);
  assert.equal(digestOf(many), all);
});
