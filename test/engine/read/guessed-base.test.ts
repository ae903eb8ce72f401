/** Bills of materials do not say what their paths are relative to: what is there, and an earlier commit, decide. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Content, sha256 } from '../../support/repository.ts';
import { type Change, reportOf } from '../protection/cases.ts';

const FILES = { 'w.bin': 'w', 'part/v.bin': 'v', 'u.json': 'u' };
const hashes = (content: string) => [{ alg: 'SHA-256', content: sha256(content) }];
const cyclonedx = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: Object.entries(FILES).map(([name, content]) => ({
    type: 'file',
    name,
    hashes: hashes(content),
  })),
});
const spdx = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  files: Object.entries(FILES).map(([name, content], index) => ({
    SPDXID: `SPDXRef-${index}`,
    fileName: `./${name}`,
    checksums: [{ algorithm: 'SHA256', checksumValue: sha256(content) }],
  })),
});
const BILLS = { 'sbom/bom.cdx.json': cyclonedx, 'sbom/all.spdx.json': spdx };
const below = (folder: string, files: Record<string, string> = FILES) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

for (const [bill, text] of Object.entries(BILLS))
  describe(bill, () => {
    const before = { [bill]: text, ...below('weights') };
    const said = async (change: Change, baseline = true, from: Record<string, Content> = before) => {
      const settings = { 'combined-inventory': 'none', ...(!baseline && { baseline: 'none' }) };
      const report = await reportOf(from, change, { settings });
      const told = [...report.findings].filter(({ severity }) => severity !== 'notice');
      return {
        outcome: report.outcome,
        told: told.map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`),
        base: report.manifests.find(({ path }) => path === bill)?.base,
      };
    };
    const changed = { 'weights/w.bin': 'evil' };

    for (const decoy of ['aaa', 'zzz', 'sbom', '.', 'sbom/in'])
      test(`copies in ${decoy} do not take the place of the files`, async () => {
        const copies = decoy === '.' ? FILES : below(decoy);
        const { outcome, told, base } = await said({ write: { ...copies, ...changed } });
        assert.deepEqual([outcome, base], ['fail', 'weights']);
        assert.deepEqual(told, ['error checksum-mismatch weights/w.bin']);
        // The copies alone change nothing.
        assert.deepEqual(await said({ write: copies }), { outcome: 'pass', told: [], base: 'weights' });
      });

    test('more files elsewhere do not either', async () => {
      const from = { [bill]: text, 'weights/w.bin': 'w', 'weights/u.json': 'u' };
      const { outcome, told } = await said({ write: { ...below('aaa'), ...changed } }, true, from);
      const missing = 'error file-missing weights/part/v.bin';
      assert.deepEqual([outcome, told], ['fail', ['error checksum-mismatch weights/w.bin', missing]]);
    });

    test('of two folders of the same files it is told where they differ', async () => {
      for (const write of [
        { ...below('aaa'), ...changed },
        { ...below('zzz'), ...changed },
        { ...below('sbom'), ...changed },
        { ...FILES, ...changed },
      ]) {
        const { told } = await said({ write }, false);
        assert.ok(
          told.some((one) => one.startsWith('warning path-ambiguous')),
          told.join(),
        );
      }
      for (const copies of [below('aaa'), below('sbom'), FILES])
        assert.deepEqual((await said({ write: copies }, false)).told, [], 'copies');
      // It was not known before either.
      const both = { ...before, ...below('aaa') };
      const { told } = await said({ write: changed }, true, both);
      assert.ok(
        told.some((one) => one.includes('path-ambiguous')),
        told.join(),
      );
    });

    test('another model with files of the same names is nothing', async () => {
      const other = below('zzz', { 'w.bin': 'x', 'part/v.bin': 'y', 'u.json': 'u' });
      assert.deepEqual((await said({ write: other }, false)).told, []);
      assert.deepEqual((await said({ write: other })).told, []);
    });

    test('versions side by side, each with its bill, are nothing', async () => {
      const name = bill.replace('sbom/', '');
      const second = { ...FILES, 'w.bin': 'w of the second' };
      const from = {
        ...{ [`v1/${name}`]: text, [`v2/${name}`]: text.replaceAll(sha256('w'), sha256(second['w.bin'])) },
        ...below('v1'),
        ...below('v2', second),
      };
      const { outcome, told } = await said({}, false, from);
      assert.deepEqual([outcome, told], ['pass', []]);
    });

    test('a folder that was renamed is found by its new name', async () => {
      const { outcome, told, base } = await said({ move: { weights: 'models' } });
      assert.deepEqual([outcome, base], ['pass', 'models']);
      assert.deepEqual(
        told.filter((one) => one.startsWith('error')),
        [],
      );
    });
  });
