/** Names that are certainly not in a folder need no look, and what some file system may find does. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AbsentNames } from '../../src/platform/absent-names.ts';
import { FileStats } from '../../src/platform/file-stats.ts';
import { temporaryFolder } from '../support/built-command.ts';

/** What is known of a folder in which many names were not found. */
function afterMisses(folder: string, misses = 100): (name: string) => boolean {
  const absent = new AbsentNames();
  for (let miss = 0; miss < misses; miss += 1) absent.add(folder);
  return (name) => absent.isCertain(folder, name);
}

describe('a name', () => {
  test('is absent where the folder has no such name, in whatever case', () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'Model.BIN'), '');
    const isCertain = afterMisses(folder.path);
    const names = ['other.bin', 'model.bin', 'Model.BIN', 'MODEL.bin', '.hidden', 'a b+c@d=e-f'];
    assert.deepEqual(names.filter(isCertain), ['other.bin', '.hidden', 'a b+c@d=e-f']);
  });

  test('is not certainly absent before many were missed', () => {
    using folder = temporaryFolder();
    assert.equal(afterMisses(folder.path, 10)('x'), false);
  });

  for (const name of ['MODELS~1', 'x.', 'x ', 'über', 'a:b', '', '..'])
    test(`is not certainly absent where a file system may find it otherwise: ${JSON.stringify(name)}`, () => {
      using folder = temporaryFolder();
      assert.equal(afterMisses(folder.path)(name), false);
      assert.equal(afterMisses(folder.path)('plain'), true);
    });

  test('is not certainly absent beside names beyond ASCII, nor where the folder cannot be listed', () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, '\u212Aelvin'), '');
    assert.equal(afterMisses(folder.path)('kelvin'), false);
    assert.equal(afterMisses(join(folder.path, 'none'))('x'), false);
  });
});

test('of many names those that are there are found, and absent folders among them', () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'models/m500'), { recursive: true });
  writeFileSync(join(folder.path, 'models/m500/w.bin'), 'abc');
  writeFileSync(join(folder.path, 'models/f700'), '');
  const stats = new FileStats(folder.path);
  for (let round = 0; round < 2; round += 1)
    for (let index = 0; index < 1000; index += 1) {
      const inFolder = stats.stat(`models/m${index}/w.bin`);
      assert.deepEqual(inFolder, index === 500 ? { is: 'file', size: 3 } : { is: 'missing' });
      const file = stats.stat(`models/f${index}`);
      assert.deepEqual(file, index === 700 ? { is: 'file', size: 0 } : { is: 'missing' });
    }
});
