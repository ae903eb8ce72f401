/** `record` and `init` as they are shipped, held to the programs that read what they print. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { COMPILE_CACHE } from '../support/entries.ts';
import { git } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, kinds, listOf, makeRepository, sha256 } from '../support/repository.ts';
import { problems } from '../support/workflows.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

function cli(cwd: string, ...words: readonly string[]) {
  const run = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: COMPILE_CACHE },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const SIZES = { 'models/a.bin': 'a', 'models/deep/b.bin': 'bb', 'datasets/c.csv': 'ccc' };
const BASE = { 'inventory/combined_inventory.json': EMPTY_COMBINED, ...SIZES };

test(
  'the list that is printed is one that sha256sum confirms and the check passes',
  needs('sha256sum'),
  async () => {
    const odd =
      process.platform === 'win32' ? {} : { 'models/new\nline \\ back.bin': 'x', 'models/ü b.bin': 'y' };
    using repository = makeRepository({ ...BASE, ...odd });
    const { status, out, err } = cli(
      repository.root,
      'record',
      '--files',
      'models/**',
      '--files',
      'datasets/*.csv',
    );
    assert.deepEqual([status, err], [0, '']);
    const peer = spawnSync('sha256sum', ['-c', '--strict', '-'], {
      cwd: repository.root,
      input: out,
      encoding: 'utf8',
    });
    assert.equal(peer.status, 0, peer.stdout + peer.stderr);
    repository.write({ 'models/checksums.sha256': out });
    const report = await repository.check();
    assert.deepEqual([kinds(report), report.summary.matched], [[], 3 + Object.keys(odd).length]);
  },
);

test('without globs the largest files beside the manifests are recorded, and never the manifests', () => {
  using repository = makeRepository({
    ...BASE,
    'other/huge.bin': 'z'.repeat(100),
    'models/checksums.sha256': listOf({}),
  });
  assert.equal(
    cli(repository.root, 'record', '--largest', '2').out,
    listOf({ 'datasets/c.csv': 'ccc', 'models/deep/b.bin': 'bb' }),
  );
  assert.equal(
    cli(repository.root, 'record').out,
    listOf({ 'datasets/c.csv': 'ccc', 'models/a.bin': 'a', 'models/deep/b.bin': 'bb' }),
  );
});

test('a list that the shell has just emptied is not in itself', () => {
  using repository = makeRepository({ ...BASE, 'models/checksums.sha256': '' });
  const { out } = cli(repository.root, 'record', '--files', 'models/**');
  assert.equal(out, listOf({ 'models/a.bin': 'a', 'models/deep/b.bin': 'bb' }));
  const named = cli(repository.root, 'record', '--files', 'models/checksums.sha256').out;
  assert.equal(named, listOf({ 'models/checksums.sha256': '' }), 'unless it is named itself');
});

test('a list is not in itself, wherever it is written', { skip: process.platform === 'win32' }, () => {
  using repository = makeRepository(BASE);
  for (const words of [[], ['--files', 'models/**']]) {
    const list = openSync(repository.path('models/other.sums'), 'w');
    const run = spawnSync(process.execPath, [CLI, 'record', ...words], {
      cwd: repository.root,
      stdio: ['ignore', list, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(list);
    const written = readFileSync(repository.path('models/other.sums'), 'utf8');
    assert.equal(run.status, 0, run.stderr);
    assert.doesNotMatch(written, /other\.sums/);
    assert.match(written, / {2}models\/a\.bin\n/);
  }
});

test('a pointer is recorded, and ranked, by the file that it stands for', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('weights')}\nsize 7000000\n`;
  using repository = makeRepository({
    ...BASE,
    'models/w.bin': pointer,
    'models/middle.bin': 'm'.repeat(500),
  });
  assert.equal(cli(repository.root, 'record', '--largest', '1').out, `${sha256('weights')}  models/w.bin\n`);
});

test('a file that cannot be recorded is named, and nothing is printed', {
  skip: process.platform === 'win32',
}, () => {
  using repository = makeRepository({
    ...BASE,
    'models/md5.bin': '/annex/objects/MD5E-s3--d41d8cd98f00b204e9800998ecf8427e.bin\n',
  });
  const annex = cli(repository.root, 'record', '--files', 'models/**');
  assert.deepEqual([annex.status, annex.out], [2, '']);
  assert.match(
    annex.err,
    /"models\/md5\.bin" cannot be recorded: it is a git-annex pointer that carries a key of MD5E/,
  );
  symlinkSync('/etc/hostname', repository.path('datasets/out.csv'));
  const outside = cli(repository.root, 'record', '--files', 'datasets/out.csv');
  assert.deepEqual([outside.status, outside.out], [2, '']);
  const none = cli(repository.root, 'record', '--files', 'nothing/**');
  assert.deepEqual([none.status, none.out], [2, '']);
  assert.match(none.err, /"nothing\/\*\*" matches no file/);
});

test('the combined inventory that is printed is what the check wants of the sources', async () => {
  const models = [{ name: 'm', path: 'models/a.bin', size_bytes: 1, files_count: 1, big: 'BIG' }];
  const text = JSON.stringify({ models }).replace('"BIG"', '9007199254740993');
  using repository = makeRepository({
    ...SIZES,
    'models/inventory.json': text,
    'datasets/inventory.json': [{ name: 'd', path: 'datasets/c.csv', size_bytes: 3, files_count: 1 }],
    'inventory/combined_inventory.json': {
      version: '3',
      models: [],
      datasets: [],
      totals: { models_bytes: 7, shelves: 4 },
    },
  });
  const { status, out, err } = cli(repository.root, 'record', '--inventory');
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /"big": 9007199254740993/);
  const value = JSON.parse(out) as { version: string; totals: object };
  assert.equal(value.version, '3');
  assert.deepEqual(value.totals, {
    models_bytes: 1,
    models_files: 1,
    datasets_bytes: 3,
    datasets_files: 1,
    shelves: 4,
  });
  repository.write({ 'inventory/combined_inventory.json': out });
  assert.deepEqual(
    kinds(await repository.check()).filter((kind) => kind.startsWith('error')),
    [],
  );
});

test('no combined inventory is made of sources that are broken or repeat an entry', () => {
  using repository = makeRepository({
    ...BASE,
    'models/inventory.json': { models: [{ name: 'm', size_bytes: 'many' }] },
  });
  const broken = cli(repository.root, 'record', '--inventory');
  assert.deepEqual([broken.status, broken.out], [2, '']);
  assert.match(broken.err, /fix the source inventory first\. .*size_bytes/);
  repository.write({ 'models/inventory.json': { models: [{ name: 'm' }, { name: 'm' }] } });
  const twice = cli(repository.root, 'record', '--inventory');
  assert.deepEqual([twice.status, twice.out], [2, '']);
  assert.match(twice.err, /model:m is in models\/inventory\.json and again in models\/inventory\.json/);
});

test('an inventory of models that lists datasets too is recorded, and recorded again, and set up', async () => {
  const both = { models: [{ name: 'm', path: 'models/a.bin' }], datasets: [{ name: 'd' }] };
  using repository = makeRepository({ ...SIZES, 'models/inventory.json': both });
  for (const round of ['first', 'second']) {
    const { status, out, err } = cli(repository.root, 'record', '--inventory');
    assert.deepEqual([status, err], [0, ''], round);
    assert.deepEqual({ models: JSON.parse(out).models, datasets: JSON.parse(out).datasets }, both, round);
    repository.write({ 'inventory/combined_inventory.json': out });
  }
  const { status, out, err } = cli(repository.root, 'init');
  assert.equal(status, 0, err);
  const config = partsOf(out).get('.github/manifest-drift.yml');
  assert.equal(
    config,
    'bases:\n  inventory/combined_inventory.json: root\n  models/inventory.json: root\n',
    'all is where it is looked for',
  );
});

test(
  '--update prints a patch that git applies, and the exit status says whether drift is left',
  needs('git'),
  () => {
    const recorded = { 'models/a.bin': 'old', 'models/deep/b.bin': 'bb' };
    using repository = makeRepository({ ...BASE, 'models/checksums.sha256': listOf(recorded) });
    git(repository.root, ['init', '-q']);
    const first = cli(repository.root, 'record', '--update');
    assert.equal(first.status, 0);
    assert.match(
      first.err,
      /The patch changes models\/checksums\.sha256\. With it the check finds nothing\./,
    );
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: repository.root,
      input: first.out,
      encoding: 'utf8',
    });
    assert.equal(applied.status, 0, applied.stderr);
    assert.equal(cli(repository.root, 'check').status, 0);
    const again = cli(repository.root, 'record', '--update');
    assert.deepEqual([again.status, again.out], [0, '']);
    repository.write({ 'models/checksums.sha256': listOf({ ...SIZES, 'models/gone.bin': 'x' }) });
    const left = cli(repository.root, 'record', '--update');
    assert.deepEqual([left.status, left.out], [1, '']);
    assert.match(
      left.err,
      /nothing that a patch could fix\. The check fails, and finds 1 finding .*: 1 file-missing/,
    );
  },
);

test('options that exclude each other are refused', () => {
  using repository = makeRepository(BASE);
  for (const words of [
    ['--inventory', '--update'],
    ['--update', '--largest', '3'],
    ['--largest', '0'],
    ['--shard', '1/2'],
  ])
    assert.equal(cli(repository.root, 'record', ...words).status, 2, words.join(' '));
});

/** What `init` prints, by the path of each file. */
function partsOf(out: string): Map<string, string> {
  const [, ...parts] = out.split(/^# (\.github\/\S+)\n\n/m);
  const files = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) files.set(parts[at] ?? '', `${parts[at + 1]?.trimEnd()}\n`);
  return files;
}

test('init prints a workflow that is valid, and a config that pins what paths are relative to', async () => {
  using repository = makeRepository({ ...BASE, 'models/checksums.sha256': listOf(SIZES) });
  const { status, out, err } = cli(repository.root, 'init');
  assert.equal(status, 0);
  const files = partsOf(out);
  assert.deepEqual([...files.keys()].sort(), [
    '.github/manifest-drift.yml',
    '.github/workflows/manifest-drift.yml',
  ]);
  const workflow = files.get('.github/workflows/manifest-drift.yml') ?? '';
  assert.deepEqual(await problems('.github/workflows/x.yml', workflow), []);
  assert.equal(files.get('.github/manifest-drift.yml'), 'bases:\n  models/checksums.sha256: root\n');
  assert.match(err, /Found inventory\/combined_inventory\.json, models\/checksums\.sha256\./);
});

test('init prints no config where none is needed', () => {
  using repository = makeRepository(BASE);
  const { status, out } = cli(repository.root, 'init');
  assert.deepEqual([status, [...partsOf(out).keys()]], [0, ['.github/workflows/manifest-drift.yml']]);
});

test(
  'with the config of init, manifests anywhere and paths of another machine are found',
  needs('git'),
  async () => {
    const models = [{ name: 'm', path: 'weights/a.bin', size_bytes: 1 }];
    using repository = makeRepository({
      'weights/a.bin': 'a',
      'weights/sub/b.bin': 'b',
      'meta/model_inventory.json': { models },
      'meta/combined-inventory.json': { models, datasets: [] },
      'meta/inventory.schema.json': { type: 'object' },
      'node_modules/x/inventory.json': [],
      SHA256SUMS: `${sha256('a')}  D:\\ml\\repo\\weights\\a.bin\n${sha256('b')}  D:\\ml\\repo\\weights\\sub\\b.bin\n`,
    });
    git(repository.root, ['init', '-q', '-b', 'trunk']);
    const { status, out } = cli(repository.root, 'init', '--format', 'patch');
    assert.equal(status, 0);
    const applied = spawnSync('git', ['apply', '-'], { cwd: repository.root, input: out, encoding: 'utf8' });
    assert.equal(applied.status, 0, applied.stderr);
    const report = await repository.check();
    assert.deepEqual(
      [kinds(report).filter((kind) => !kind.startsWith('notice')), report.summary.matched],
      [[], 2],
    );
    const again = cli(repository.root, 'init');
    assert.equal(again.out, '');
    assert.match(again.err, /manifest-drift\.yml is there already, and is left as it is/);
    const workflow = parse(
      out
        .split('\n')
        .filter((line) => line.startsWith('+') && !line.startsWith('+++'))
        .map((line) => line.slice(1))
        .join('\n')
        .split('combined-inventory')[0] ?? '',
    ) as { on: { push: { branches: string[] } } };
    assert.deepEqual(workflow.on.push.branches, ['trunk']);
  },
);

test('init names files whose names are patterns, and branches whose names are numbers', {
  skip: process.platform === 'win32' || needs('git').skip,
}, async () => {
  const models = [{ name: 'm', path: 'data [v1]/a*.bin', size_bytes: 1 }];
  using repository = makeRepository({
    'data [v1]/a*.bin': 'a',
    'data [v1]/inventory.json': { models },
    '!x/SHA256SUMS': listOf({ 'data [v1]/a*.bin': 'a' }),
  });
  git(repository.root, ['init', '-q', '-b', '1.10']);
  const { out } = cli(repository.root, 'init', '--format', 'patch');
  assert.match(out, /branches: \["1\.10"\]/);
  repository.write({ 'init.patch': out });
  git(repository.root, ['apply', 'init.patch']);
  const report = await repository.check();
  assert.deepEqual(
    [kinds(report).filter((kind) => !kind.startsWith('notice')), report.summary.matched],
    [[], 1],
  );
});

test('init in an empty repository says how to begin', () => {
  using repository = makeRepository({});
  const { status, err } = cli(repository.root, 'init');
  assert.equal(status, 0);
  assert.match(err, /No manifest was found\. Begin with a list: manifest-drift record --files/);
});
