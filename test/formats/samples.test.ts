/**
 * Real manifests of other repositories, with what is to come of each without any setting. The samples lie
 * beside the repository; where they are not there, this says so.
 */

import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeRepository } from '../support/repository.ts';

const SAMPLES = join(import.meta.dirname, '../../../shared/cases/manifests');
/** Formats that are read; the others have samples too. */
const READ = [
  'lists',
  'registry',
  'pooch',
  'tfds-checksums',
  'onnx-hub',
  'ro-crate',
  'dvc',
  'croissant',
  'frictionless',
  'oms',
  'in-toto',
  'bagit',
  'cyclonedx',
  'spdx',
  'safetensors-index',
  'hash-in-name',
];

/** Notices that say nothing of a manifest being read well. */
const BESIDE = new Set<string>(['digest-shared', 'nothing-recorded', 'manifest-unread']);

interface Expected {
  readonly outcome: string;
  readonly records: readonly {
    readonly path: string | null;
    readonly status: string;
    readonly strength?: string;
    readonly sizeAgrees?: boolean;
  }[];
  readonly findings: readonly { readonly kind: string; readonly path: string; readonly severity: string }[];
}

const found = READ.flatMap((format) => globSync(join(SAMPLES, format, '*/expected.json'))).sort();

test('the samples of other repositories are here', {
  skip: existsSync(SAMPLES) ? false : 'no samples beside the repository',
}, () => {
  assert.ok(found.length >= 10, `${found.length} samples`);
});

for (const file of found) {
  const folder = dirname(file);
  test(`${folder.slice(SAMPLES.length + 1)} is read and judged without any setting`, async () => {
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    const copy = mkdtempSync(join(tmpdir(), 'drift-'));
    cpSync(folder, copy, { recursive: true });
    rmSync(join(copy, 'expected.json'));
    using repository = makeRepository({}, copy);
    const report = await repository.check();
    const rows = Object.fromEntries(
      [...report.files].map(({ path, status, strength }) => [
        path,
        strength ? `${status} ${strength}` : status,
      ]),
    );
    const wanted: Record<string, string> = {};
    const sizes = new Set(
      expected.findings.filter(({ kind }) => kind === 'size-mismatch').map(({ path }) => path),
    );
    for (const { path, status, strength, sizeAgrees } of expected.records) {
      if (path === null || status === 'remote only') continue;
      if (sizeAgrees === false && sizes.has(path)) {
        // A file of another size differs, and is not read to tell whether its digest agrees.
        wanted[path] = 'mismatched';
        continue;
      }
      const words = status === 'matched' && strength?.startsWith('weak') ? `${status} weak` : status;
      // A file that several manifests record has one row: the strongest.
      if (wanted[path] !== 'matched') wanted[path] = words;
    }
    assert.deepEqual(rows, wanted);
    const told = [...report.findings].filter(({ kind }) => !BESIDE.has(kind));
    const findings = told.map(({ kind, subject, severity }) => `${severity} ${kind} ${subject}`);
    assert.deepEqual(
      findings.sort(),
      [
        // A file that several manifests record has one finding.
        ...new Set(
          expected.findings
            // What stands in many lines of a manifest is told once.
            .map(({ kind, path, severity }) => `${severity} ${kind} ${path.replace(/:\d+$/, '')}`),
        ),
      ].sort(),
    );
    assert.equal(report.outcome, expected.outcome);
    assert.ok(report.manifests.length > 0, 'each manifest has its row');
  });
}
