/** An input that is handed a file of another recognised format reads it as what it is. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { filesOfOtherFormats } from '../../../src/engine/read/role-files.ts';
import type { Format } from '../../../src/formats/format.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { type Content, kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';

async function read(files: Readonly<Record<string, Content>>, given: RawSettings) {
  using repository = makeRepository(files);
  const report = await repository.check({ manifests: 'none', ...given });
  return {
    manifests: report.manifests.map(({ path, format }) => `${path} ${format}`),
    files: [...report.files].map(({ path, status }) => `${path} ${status}`),
    kinds: kinds(report).filter((kind) => !kind.endsWith('inventory-missing')),
  };
}

const NET = { 'models/net.bin': 'net' };

describe('an input', () => {
  it('for checksum lists reads a registry, and a data package', async () => {
    const registry = { ...NET, 'models/m.json': { 'net.bin': sha256('net') } };
    assert.deepEqual(await read(registry, { checksums: 'models/m.json' }), {
      manifests: ['models/m.json registry'],
      files: ['models/net.bin matched'],
      kinds: [],
    });
    const md5 = createHash('md5').update('net').digest('hex');
    const resources = [{ path: 'net.bin', hash: md5 }];
    const found = await read(
      { ...NET, 'models/datapackage.json': { resources } },
      { checksums: 'models/*.json' },
    );
    assert.deepEqual(found.files, ['models/net.bin matched']);
  });

  it('for checksum lists reads a list as one, whatever it is called', async () => {
    const files = { ...NET, 'models/list.txt': listOf({ 'models/net.bin': 'net' }) };
    const found = await read(files, { checksums: 'models/list.txt' });
    assert.deepEqual(found.manifests, ['models/list.txt checksum-list']);
    assert.deepEqual(found.files, ['models/net.bin matched']);
  });

  it('for inventories reads a list and a registry, and an inventory as one', async () => {
    const list = { ...NET, 'models/SUMS': listOf({ 'net.bin': 'net' }) };
    assert.deepEqual((await read(list, { 'model-inventory': 'models/SUMS' })).files, [
      'models/net.bin matched',
    ]);
    const yaml = { ...NET, 'models/m.yaml': `files:\n  - path: net.bin\n    sha256: ${sha256('net')}\n` };
    assert.deepEqual((await read(yaml, { 'model-inventory': 'models/m.yaml' })).files, [
      'models/net.bin matched',
    ]);
    const models = [{ name: 'net', path: 'models/net.bin', sha256: sha256('net') }];
    const own = { ...NET, 'models/own.json': { models } };
    assert.deepEqual((await read(own, { 'model-inventory': 'models/own.json' })).manifests, [
      'models/own.json model-inventory',
    ]);
  });

  it('says what is wrong with a file of no format', async () => {
    const found = await read({ ...NET, 'x.txt': 'hello\n' }, { checksums: 'x.txt' });
    assert.ok(found.kinds.includes('error list-malformed'));
    const other = await read({ ...NET, 'x.yaml': 'hello: 1\n' }, { 'model-inventory': 'x.yaml' });
    assert.ok(other.kinds.includes('error inventory-unreadable'));
  });
});

it('a file that stays in its role is not read to be recognised', async () => {
  const files = memoryFiles({
    'a.sha256': listOf({ net: 'net' }),
    'own.json': { models: [{ name: 'net', path: 'net', sha256: sha256('net') }] },
    'registry.json': { 'net.bin': sha256('net') },
  });
  const read: string[] = [];
  const formats = FORMATS.map((format: Format) => ({
    ...format,
    read: (source: Parameters<Format['read']>[0]) => {
      read.push(source.path);
      return format.read(source);
    },
  }));
  const named = (...patterns: string[]) => ({ patterns, explicit: true });
  const roles = { combined: named(), datasets: named(), models: named('own.json', 'registry.json') };
  const surroundings = { files, tree: await files.tree(), repository: null };
  const others = await filesOfOtherFormats(
    { ...roles, checksums: named('a.sha256', 'registry.json') },
    surroundings,
    formats,
  );
  assert.deepEqual([...others.keys()], ['registry.json']);
  assert.deepEqual(new Set(read), new Set(['registry.json']));
});
