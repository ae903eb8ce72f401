/** Models that the reference implementation of model signing signed: its verdict, and ours. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { ChecksumMismatch } from '../../../src/rules/checksum-mismatch.ts';
import { SIGNING } from '../../support/python.ts';
import { fileRow, findings, kinds, makeRepository } from '../../support/repository.ts';

interface Case {
  readonly name: string;
  readonly signer: 'key' | 'certificate' | 'other';
  readonly method: 'files' | 'shards';
  readonly change: keyof typeof TOLD;
  readonly verdict: boolean;
  readonly why?: string;
}

/** What we tell of each change, where the signature is sound. */
const TOLD = {
  none: [],
  changed: ['error checksum-mismatch'],
  removed: ['error file-missing'],
  // The library refuses files that are not signed, which harm no other; here they are a notice.
  added: ['notice file-unrecorded'],
  cut: ['error checksum-mismatch'],
  grown: ['error checksum-mismatch'],
  edited: ['error checksum-mismatch', 'error signature-invalid', 'warning statement-inconsistent'],
} as const;

const HARMED: ReadonlyMap<Case['change'], string> = new Map([
  ['removed', 'model/weights/b.bin'],
  ['added', 'model/weights/new.bin'],
]);

const { skip } = SIGNING;
const folder = mkdtempSync(join(tmpdir(), 'signed-'));
after(() => rmSync(folder, { recursive: true }));
if (skip === false) SIGNING.run('sign_models.py', folder);
const cases: readonly Case[] =
  skip === false ? JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8')) : [];

function contentOf(name: string): Record<string, Buffer> {
  const place = join(folder, name);
  const paths = readdirSync(place, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(place, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(place, path))]));
}

async function check({ name, signer }: Pick<Case, 'name' | 'signer'>) {
  const trusted = { key: 'key.pub', certificate: 'root.pem', other: 'other.pub' }[signer];
  using repository = makeRepository(contentOf(name));
  return await repository.check({ 'trusted-root': join(folder, 'keys', trusted) });
}

/** Ranges tell how long a file is, by which it differs without being read. */
const toldOf = ({ change, method }: Case): readonly string[] =>
  method === 'shards' && (change === 'cut' || change === 'grown') ? ['error size-mismatch'] : TOLD[change];

describe('a model that the reference implementation signed', { skip }, () => {
  for (const one of cases.filter(({ signer }) => signer !== 'other'))
    it(`${one.name}: both say ${one.verdict ? 'yes' : 'no'}`, async () => {
      assert.equal(one.verdict, one.change === 'none', one.why);
      const report = await check(one);
      assert.deepEqual(kinds(report), toldOf(one));
      const [signature] = report.signatures ?? [];
      assert.equal(signature?.status, one.change === 'edited' ? 'invalid' : 'verified');
      if (one.change === 'none' || one.change === 'edited') return;
      const harmed = HARMED.get(one.change) ?? 'model/weights/a.bin';
      assert.ok(findings(report).every(({ subject }) => subject === harmed));
    });

  it('has its ranges compared one by one', async () => {
    const report = await check({ name: 'key-sha256-shards-changed', signer: 'key' });
    const data = findings(report, 'checksum-mismatch')[0]?.data as ChecksumMismatch | undefined;
    assert.deepEqual(data?.range, { start: 200, end: 300, more: 0 });
    const { status, evidence } = fileRow(report, 'model/weights/b.bin') ?? {};
    assert.deepEqual([status, evidence], ['matched', 'bytes']);
  });

  it('is by nobody who is trusted where another key is', async () => {
    const [other] = cases.filter(({ signer }) => signer === 'other');
    assert.equal(other?.verdict, false);
    const report = await check({ name: 'wrong-key', signer: 'other' });
    assert.deepEqual(kinds(report), ['error signature-invalid']);
  });

  it('was tried in each way', () => assert.equal(cases.length, 36));
});
