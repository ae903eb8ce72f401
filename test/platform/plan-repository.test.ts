/** What a check would read, and that git-lfs fetches just that. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { planRepository } from '../../src/apps/run/plan-repository.ts';
import { type PlanFormat, plannedFiles, renderPlan } from '../../src/reporters/plan.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, listOf, makeRepository, QUIET, sha256 } from '../support/repository.ts';

async function plan(root: string, format: PlanFormat, given: RawSettings = {}): Promise<string> {
  const { report, folder } = await planRepository(
    { root, ...given },
    { cwd: root, run: null, progress: QUIET, signal: new AbortController().signal, environment: process.env },
  );
  return [...renderPlan(plannedFiles(report), format, folder)].join('');
}

const INVENTORY = { 'inventory/combined_inventory.json': EMPTY_COMBINED };

describe('the plan', () => {
  const contents = { 'models/a.bin': 'a', 'models/b.bin': 'bb', 'models/c.bin': 'ccc' };

  test('names recorded files, there or not, in each format', async () => {
    using repository = makeRepository({
      ...INVENTORY,
      'models/a.bin': 'changed',
      'models/checksums.sha256': `${listOf(contents)}${'1'.repeat(64)}  ../../outside\n`,
    });
    const { root } = repository;
    assert.equal(await plan(root, 'text'), 'models/a.bin\nmodels/b.bin\nmodels/c.bin\n');
    assert.equal(await plan(root, 'nul'), 'models/a.bin\0models/b.bin\0models/c.bin\0');
    assert.equal(await plan(root, 'lfs'), '/models/a.bin,/models/b.bin,/models/c.bin\n');
    assert.deepEqual(
      JSON.parse(await plan(root, 'json')),
      Object.entries(contents).map(([path, content]) => ({
        path,
        sha256: sha256(content),
        size_bytes: null,
      })),
    );
  });

  test('names files whose digests are of any algorithm', async () => {
    const md5 = '0cc175b9c0f1b6a831c399e269772661';
    using repository = makeRepository({
      'data/MD5SUMS': `${md5}  a.csv\n`,
      'data/a.csv': 'a',
      'data.dvc': `outs:\n- md5: ${md5}\n  hash: md5\n  size: 1\n  path: b.csv\n`,
    });
    const { root } = repository;
    assert.equal(await plan(root, 'lfs'), '/b.csv,/data/a.csv\n');
    assert.deepEqual(JSON.parse(await plan(root, 'json')), [
      { path: 'b.csv', sha256: null, size_bytes: 1, digest: `md5:${md5}` },
      { path: 'data/a.csv', sha256: null, size_bytes: null, digest: `md5:${md5}` },
    ]);
  });

  test('of the shards together is the whole', async () => {
    using repository = makeRepository({ ...INVENTORY, 'models/checksums.sha256': listOf(contents) });
    const parts = await Promise.all(
      [1, 2].map((index) => plan(repository.root, 'text', { shard: `${index}/2` })),
    );
    assert.deepEqual(parts.join('').trim().split('\n').sort(), Object.keys(contents));
    assert.ok(parts.every((part) => part !== ''));
  });

  test('of nothing is never everything', async () => {
    using repository = makeRepository({ ...INVENTORY, 'models/checksums.sha256': '' });
    assert.equal(await plan(repository.root, 'json'), '[]\n');
    assert.match(await plan(repository.root, 'lfs'), /^\/\.git\/./);
  });

  test('refuses what a format cannot say', async () => {
    using repository = makeRepository({
      ...INVENTORY,
      'models/checksums.sha256': `\\${'1'.repeat(64)}  models/line\\nbreak.bin\n`,
    });
    await assert.rejects(plan(repository.root, 'text'), {
      message: /has a line break in its name; use --format nul/,
    });
    assert.equal(await plan(repository.root, 'nul'), 'models/line\nbreak.bin\0');
    const many = Array.from({ length: 4000 }, (_, index) => `models/${'x'.repeat(40)}${index}.bin`);
    repository.write({
      'models/checksums.sha256': listOf(Object.fromEntries(many.map((name) => [name, '']))),
    });
    await assert.rejects(plan(repository.root, 'lfs'), {
      message: /a command takes at most 131,071; divide the plan with --shard/,
    });
    assert.match(await plan(repository.root, 'lfs', { shard: '1/4' }), /^\/models/);
  });
});

const RECORDED = [
  'sub/models/plain.bin',
  'sub/models/com,ma.bin',
  'sub/models/st*r.bin',
  'sub/models/[abc].bin',
  'sub/models/qu?ry.bin',
  'sub/models/ two  spaces .bin',
  'sub/models/back\\slash.bin',
  'sub/models/trailing ',
  'sub/models/!bang.bin',
  'sub/models/#hash.bin',
  'sub/models/{a,b}.bin',
  'sub/models/ünï.bin',
  'sub/-x',
];
/** Neighbours that a careless pattern would fetch too. */
const OTHERS = [
  'plain.bin',
  'models/plain.bin',
  'sub/models/star.bin',
  'sub/models/a.bin',
  'sub/models/b.bin',
  'sub/models/sub/models/plain.bin',
  'sub/models/plain.bin2',
];

test(
  'git-lfs fetches the planned files, whatever their names, and no others',
  needs('git', 'git-lfs'),
  async () => {
    using origin = makeRepository(
      Object.fromEntries([...RECORDED, ...OTHERS].map((name) => [name, `content of ${name}`])),
    );
    const lines = RECORDED.map((name) => {
      const written = name.slice('sub/'.length);
      const escaped = written.replaceAll('\\', '\\\\');
      return `${escaped === written ? '' : '\\'}${sha256(`content of ${name}`)}  ${escaped}\n`;
    });
    origin.write({
      'sub/inventory/combined_inventory.json': EMPTY_COMBINED,
      'sub/models/checksums.sha256': lines.join(''),
    });
    const parent = mkdtempSync(join(tmpdir(), 'drift-lfs-'));
    const environment = {
      ...process.env,
      HOME: parent,
      GIT_CONFIG_GLOBAL: join(parent, 'config'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
    const git = (cwd: string, words: readonly string[], more: Record<string, string> = {}) =>
      execFileSync('git', [...words], {
        cwd,
        env: { ...environment, ...more },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    try {
      git(origin.root, ['lfs', 'install', '--skip-repo']);
      git(parent, ['config', '--global', 'user.email', 'a@example.org']);
      git(parent, ['config', '--global', 'user.name', 'a']);
      git(origin.root, ['init', '-q', '-b', 'main']);
      origin.write({
        '.gitattributes':
          '* filter=lfs diff=lfs merge=lfs -text\n*.json !filter\n*.sha256 !filter\n.gitattributes !filter\n',
      });
      git(origin.root, ['add', '-A']);
      git(origin.root, ['commit', '-q', '-m', 'x']);
      const clone = join(parent, 'clone');
      git(parent, ['clone', '-q', pathToFileURL(origin.root).href, clone], { GIT_LFS_SKIP_SMUDGE: '1' });
      const isThere = (name: string) => readFileSync(join(clone, name), 'utf8') === `content of ${name}`;
      assert.deepEqual([...RECORDED, ...OTHERS].filter(isThere), []);
      const include = await plan(join(clone, 'sub'), 'lfs');
      git(clone, ['lfs', 'pull', '--include', include.replace(/\n$/, '')]);
      assert.deepEqual([...RECORDED, ...OTHERS].filter(isThere), RECORDED);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  },
);
