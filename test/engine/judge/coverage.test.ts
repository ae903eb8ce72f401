import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Coverage } from '../../../src/model/coverage.ts';
import { coverageWords } from '../../../src/reporters/coverage-words.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderText } from '../../../src/reporters/text.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { git } from '../../support/git.ts';
import { type Content, findings, listOf, makeRepository } from '../../support/repository.ts';

const CONFIG = '.github/manifest-drift.yml';
const RECORDED = { 'models/a.bin': 'aa', 'models/b/c.bin': 'cccc' };
const LIST = { 'models/SHA256SUMS': listOf({ 'a.bin': 'aa', 'b/c.bin': 'cccc' }) };
const OTHERS = { 'models/new.bin': 'new', 'models/b/readme.md': 'r', 'src/main.ts': '' };

async function check(files: Readonly<Record<string, Content>>, settings: RawSettings = {}) {
  using repository = makeRepository({ ...RECORDED, ...LIST, ...files });
  return await repository.check(settings);
}

async function unrecorded(files: Readonly<Record<string, Content>>, settings: RawSettings = {}) {
  const found = findings(await check(files, settings), 'file-unrecorded');
  return found.map(({ severity, subject }) => `${severity} ${subject}`);
}

describe('coverage', () => {
  it('counts the files of folders with recorded files', async () => {
    const { coverage } = await check(OTHERS);
    const numbers = { files: 4, recorded: 2, bytes: 10, recorded_bytes: 6 };
    assert.deepEqual(coverage, { ...numbers, folders: [{ folder: 'models', ...numbers }], more_folders: 0 });
  });

  it('counts the files in the root without those below it', async () => {
    const root = { SHA256SUMS: listOf({ 'w.bin': 'w' }), 'w.bin': 'w', 'README.md': '', 'src/a/b.ts': '' };
    const { coverage } = await check(root);
    assert.deepEqual(
      coverage?.folders.map(({ folder, files, recorded }) => [folder, files, recorded]),
      [
        ['', 2, 1],
        ['models', 2, 2],
      ],
    );
  });

  it('leaves out manifests, housekeeping, what is optional, and what is not there', async () => {
    const beside = {
      'models/.gitattributes': '',
      'models/b/.gitkeep': '',
      'models/draft/x.bin': 'x',
      [CONFIG]: 'optional: [models/draft/**]\n',
    };
    assert.deepEqual(await unrecorded(beside, { unrecorded: 'error' }), []);
    const { coverage } = await check(beside);
    assert.equal(coverage?.files, 2);
  });

  it('says that folders are deeper than are listed, and what is unrecorded in the others', async () => {
    const deep = { [`src/${'d/'.repeat(70)}f`]: '', 'models/new.bin': 'new' };
    assert.deepEqual(await unrecorded(deep, { unrecorded: 'error' }), ['error .', 'error models/new.bin']);
    const byGlob = { ...deep, [CONFIG]: "unrecorded:\n  'src/**': warning\n" };
    assert.deepEqual(await unrecorded(byGlob), ['warning .']);
    assert.deepEqual(await unrecorded(deep), []);
    assert.equal((await check(deep)).coverage, undefined);
  });

  it('is absent where nothing is recorded', async () => {
    using repository = makeRepository({ 'a.bin': '' });
    assert.equal((await repository.check()).coverage, undefined);
  });

  it('leaves out what git ignores, and counts pointers in the index as recorded', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1000\n`;
    using repository = makeRepository({
      ...RECORDED,
      ...LIST,
      '.gitattributes': '*.lfs filter=lfs\n',
      '.gitignore': '*.tmp\n',
      'models/x.lfs': pointer,
      'models/y.tmp': '',
      'models/z.bin': '',
    });
    git(repository.root, ['init', '-q']);
    git(repository.root, ['-c', 'filter.lfs.clean=cat', 'add', '-A']);
    const report = await repository.check({ unrecorded: 'warning' });
    assert.deepEqual(
      findings(report, 'file-unrecorded').map(({ subject }) => subject),
      ['models/z.bin'],
    );
    assert.deepEqual(
      [report.coverage?.files, report.coverage?.recorded, report.coverage?.bytes],
      [4, 3, 1006],
    );
    const named = await repository.check({
      unrecorded: 'warning',
      manifests: 'none',
      checksums: 'models/SHA256SUMS',
    });
    assert.deepEqual(
      findings(named, 'file-unrecorded').map(({ subject }) => subject),
      ['models/z.bin'],
    );
  });

  it('is told in every face', async () => {
    const report = await check(OTHERS);
    const words = 'Records cover 2 of 4 files (60 % of bytes) in models/.';
    const plain = [...renderText(report)].join('');
    assert.ok(plain.includes(words));
    assert.ok(
      renderMarkdown(report, { limit: 1e6, links: null }).includes(
        'Records cover 2 of 4 files (60 % of bytes)',
      ),
    );
    assert.ok([...renderHtml(report)].join('').includes(words));
  });
});

describe('the words for coverage', () => {
  const row = { files: 20, recorded: 16, bytes: 1000, recorded_bytes: 999 };
  const coverage = (folders: readonly string[], more: Partial<Coverage> = {}): Coverage => ({
    ...row,
    folders: folders.map((folder) => ({ folder, ...row })),
    more_folders: 0,
    ...more,
  });

  it('say 100 % only where it is all', () => {
    assert.equal(coverageWords(coverage(['m'])), 'Records cover 16 of 20 files (99 % of bytes) in m/.');
    const all = coverage([''], { recorded_bytes: 1000 });
    assert.equal(coverageWords(all), 'Records cover 16 of 20 files (100 % of bytes) in the root.');
    const few = coverage(['m'], { recorded_bytes: 1 });
    assert.equal(coverageWords(few), 'Records cover 16 of 20 files (less than 1 % of bytes) in m/.');
    const unknown = coverage(['m'], { bytes: null, recorded_bytes: null });
    assert.equal(coverageWords(unknown), 'Records cover 16 of 20 files in m/.');
    assert.equal(coverageWords(undefined), null);
  });

  it('name some of the folders', () => {
    const many = coverage(['a', 'b', 'c', 'd'], { more_folders: 2 });
    assert.match(coverageWords(many) ?? '', / in a\/, b\/, c\/ and 3 more folders\.$/);
  });
});

describe('files that nobody recorded', () => {
  it('are as grave as the setting says', async () => {
    assert.deepEqual(await unrecorded(OTHERS), []);
    for (const level of ['notice', 'warning', 'error'])
      assert.deepEqual(await unrecorded(OTHERS, { unrecorded: level }), [
        `${level} models/b/readme.md`,
        `${level} models/new.bin`,
      ]);
    assert.equal((await check(OTHERS, { unrecorded: 'error' })).outcome, 'fail');
  });

  it('are as grave as the last glob says that matches', async () => {
    const config = (value: unknown) => ({ ...OTHERS, [CONFIG]: JSON.stringify({ unrecorded: value }) });
    const levels = { 'models/**': 'error', '**/*.md': 'off', 'src/**': 'notice' };
    assert.deepEqual(await unrecorded(config(levels)), ['error models/new.bin', 'notice src/main.ts']);
    const reversed = { '**/*.md': 'off', 'models/**': 'error' };
    assert.deepEqual(await unrecorded(config(reversed)), [
      'error models/b/readme.md',
      'error models/new.bin',
    ]);
    assert.equal(
      (await unrecorded(config(levels), { unrecorded: 'warning' }))[0],
      'warning models/b/readme.md',
    );
    assert.deepEqual(await unrecorded({ ...OTHERS, [CONFIG]: 'unrecorded: notice\n' }), [
      'notice models/b/readme.md',
      'notice models/new.bin',
    ]);
    for (const wrong of [{ 'a/**': 'fatal' }, [], 5])
      await assert.rejects(check(config(wrong)), { name: 'SettingsError' });
  });

  it('are told once where a manifest claims to list all of its folder', async () => {
    const bag = {
      'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'bag/manifest-sha256.txt': listOf({ 'data/a.txt': 'a' }),
      'bag/data/a.txt': 'a',
      'bag/data/b.txt': 'b',
    };
    assert.deepEqual(await unrecorded(bag, { unrecorded: 'error' }), ['notice bag/data/b.txt']);
  });

  it('are counted where there are many', async () => {
    const many = Object.fromEntries(Array.from({ length: 1003 }, (_, at) => [`models/n${at}.bin`, '']));
    const report = await check(many, { unrecorded: 'notice' });
    const told = findings(report, 'file-unrecorded');
    const data = told.map(({ data: one }) => one as { what: string; count?: number });
    assert.equal(data.find(({ what }) => what === 'nowhere-more')?.count, 3);
    assert.equal(report.stages.find(({ name }) => name === 'coverage')?.counts.files_unrecorded, 1003);
  });
});
