import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { SettingsError } from '../../src/model/errors.ts';
import { makeFolder, ofOutput } from '../../src/platform/output-folder.ts';
import { resultsWriter } from '../../src/smoke/results/write-results.ts';

test('a folder is made with those above it, and may be there already', () => {
  const folder = mkdtempSync(join(tmpdir(), 'output-folder-'));
  try {
    for (const place of ['a/b/c', 'a/b/c', 'a', 'a/d']) {
      makeFolder(join(folder, place));
      assert.ok(statSync(join(folder, place)).isDirectory());
    }
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('nowhere', join(folder, 'link'));
    for (const place of ['file', 'file/a', 'link', 'link/a'])
      assert.throws(() => makeFolder(join(folder, place)), { code: /^(EEXIST|ENOTDIR|ENOENT)$/ }, place);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where nothing can be written it is the user who is told', () => {
  const file = import.meta.filename;
  for (const place of [file, join(file, 'a')]) {
    assert.throws(() => ofOutput(place, () => makeFolder(place)), SettingsError);
    assert.throws(
      () => resultsWriter(place, '2026-01-02T03:04:05.678Z'),
      /^SettingsError: output: .* cannot be written: /,
    );
  }
  const fault = () => {
    throw new Error('a fault of ours');
  };
  assert.throws(() => ofOutput(file, fault), /^Error: a fault of ours/);
});

test('a folder of the system in which none can be made ends with an error', {
  skip: process.platform === 'linux' ? false : 'there is no such folder here',
}, () => {
  for (const place of ['/proc/no-such-folder', '/proc/no-such-folder/below'])
    assert.throws(() => makeFolder(place), { code: 'ENOENT' });
});
