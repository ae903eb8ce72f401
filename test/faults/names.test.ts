/** A file system that finds a file in another case of its name, as those of macOS and Windows do. */

import assert from 'node:assert/strict';
import { linkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { mountFaulty, needsFuse } from '../support/faulty-disk.ts';
import { EMPTY_COMBINED, findings, listOf, makeRepository } from '../support/repository.ts';

const LIST = 'models/checksums.sha256';
const INVENTORY = { 'inventory/combined_inventory.json': EMPTY_COMBINED };
const FOLDER = 'x.folding';
const FILES = {
  [`${FOLDER}/Weights/model.bin`]: 'm',
  [`${FOLDER}/Weights/modèle.bin`]: 'è',
  [`${FOLDER}/10.20`]: 'ten',
  [`${FOLDER}/вес/файл`]: 'ф',
};

/** What a check of that disk comes to, with these names and contents recorded. */
async function checkFolding(recorded: Readonly<Record<string, string>>) {
  await using disk = await mountFaulty({ ...INVENTORY, ...FILES, [LIST]: listOf(recorded) });
  const report = await makeRepository({}, disk.root).check();
  const said = findings(report).map(({ severity, kind, data }) => ({ kind: `${severity} ${kind}`, data }));
  return { said, summary: report.summary };
}

describe('where a file is found in another case of its name', needsFuse, () => {
  test('nothing is said of names that are recorded as they are', async () => {
    const { said, summary } = await checkFolding(FILES);
    assert.deepEqual([said, summary.matched], [[], 4]);
  });

  for (const [what, name] of [
    ['a file', `${FOLDER}/Weights/Model.bin`],
    ['a folder', `${FOLDER}/weights/model.bin`],
    ['a file whose name has digits and accents too', `${FOLDER}/Weights/MODèLE.bin`],
    ['a name without any Latin letter', `${FOLDER}/вес/ФАЙЛ`],
  ] as const) {
    test(`${what} in another case is matched, with a warning that other systems will miss it`, async () => {
      const real = Object.keys(FILES).find((file) => file.toLowerCase() === name.toLowerCase()) ?? '';
      const content = Object.entries(FILES).find(([file]) => file === real)?.[1] ?? '';
      const { said, summary } = await checkFolding({ [name]: content });
      assert.deepEqual(said, [
        { kind: 'warning path-not-portable', data: { what: 'case', expected: name, actual: real } },
      ]);
      assert.equal(summary.matched, 1);
    });
  }

  test('its bytes are compared all the same', async () => {
    const { said, summary } = await checkFolding({ [`${FOLDER}/Weights/Model.bin`]: 'n' });
    assert.deepEqual(
      said.map(({ kind }) => kind),
      ['error checksum-mismatch'],
    );
    assert.deepEqual([summary.matched, summary.mismatched], [0, 1]);
  });
});

test('elsewhere two names that differ in case only are two files, links to one among them', async () => {
  const files = { 'models/a.bin': 'a', 'models/b.bin': 'b', 'models/B.bin': 'B' };
  using repository = makeRepository({ ...INVENTORY, ...files });
  linkSync(repository.path('models/a.bin'), repository.path('models/A.bin'));
  repository.write({ [LIST]: listOf({ ...files, 'models/A.bin': 'a' }) });
  const kinds = async () => findings(await repository.check()).map(({ kind }) => kind);
  assert.deepEqual(await kinds(), ['digest-shared']);
  repository.write({ [LIST]: listOf({ 'models/C.bin': 'a' }), 'models/c.bin': 'a' });
  assert.deepEqual(await kinds(), ['file-missing']);
});
