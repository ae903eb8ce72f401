/** What a person sees at a terminal, and a script in a pipe. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { KINDS } from '../../../src/rules/index.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { listOf, makeRepository } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const LIST = 'models/checksums.sha256';
const FILES = { 'models/a.bin': 'a', [LIST]: listOf({ 'models/a.bin': 'a' }) };
const BAD = { 'models/a.bin': 'a', [LIST]: listOf({ 'models/a.bin': 'b', 'models/b.bin': 'b' }) };
const ESC = '\u001B';
const LINK = `${ESC}]8;;`;

const { PATH } = process.env;

const see = (words: readonly string[], root: string, environment = {}, columns?: number) =>
  runWords(words, root, { environment: { PATH, ...environment }, ...(columns !== undefined && { columns }) });

describe('colors', () => {
  test('follow the flag, before the environment and the terminal', async () => {
    using repository = makeRepository(FILES);
    const isPainted = async (words: readonly string[], environment = {}, columns?: number) =>
      (await see(['check', ...words], repository.root, environment, columns)).out.includes(`${ESC}[`);
    assert.equal(await isPainted([]), false);
    assert.equal(await isPainted([], {}, 80), true);
    assert.equal(await isPainted(['--color', 'always'], { NO_COLOR: '1' }), true);
    assert.equal(await isPainted(['--color=never'], { FORCE_COLOR: '1' }, 80), false);
    assert.equal(await isPainted(['--color', 'auto'], { FORCE_COLOR: '1' }), true);
    for (const command of [['explain'], ['explain', 'file-missing']]) {
      const run = await see(['--color', 'always', ...command], repository.root);
      assert.ok(run.status === 0 && run.out.includes(`${ESC}[1m`));
    }
    assert.equal((await see(['check', '--color', 'blue'], repository.root)).status, 2);
  });
});

describe('links', () => {
  const isLinked = async (environment = {}, columns?: number, words: readonly string[] = []) => {
    using repository = makeRepository(BAD);
    return (await see(['check', ...words], repository.root, environment, columns)).out.includes(LINK);
  };

  test('are printed by terminals that are known to have them, and where they are forced', async () => {
    const wezterm = { TERM_PROGRAM: 'WezTerm' };
    assert.equal(await isLinked({}, 80), false);
    assert.equal(await isLinked(wezterm), false);
    assert.equal(await isLinked(wezterm, 80), true);
    assert.equal(await isLinked({ VTE_VERSION: '7600' }, 80), true);
    assert.equal(await isLinked({ VTE_VERSION: '4600' }, 80), false);
    assert.equal(await isLinked({ ...wezterm, NO_COLOR: '1' }, 80), false);
    assert.equal(await isLinked({ ...wezterm, CI: 'true' }, 80), false);
    assert.equal(await isLinked(wezterm, 80, ['--color', 'never']), false);
    assert.equal(await isLinked({ FORCE_HYPERLINK: '1' }), true);
    assert.equal(await isLinked({ ...wezterm, FORCE_HYPERLINK: '0' }, 80), false);
  });

  test('lead to the page of a kind and to the manifest, with every sign of its name encoded', async () => {
    const list = 'models/ü ;\u001b\u0007/SHA256SUMS';
    using repository = makeRepository({ [list]: listOf({ 'a.bin': 'a' }) });
    const { out } = await see(['check'], repository.root, { FORCE_HYPERLINK: '1' });
    const urls = out
      .split(LINK)
      .slice(1)
      .map((part) => part.split(ESC)[0] ?? '');
    assert.ok(urls.some((url) => url.endsWith('/docs/findings/file-missing.md')));
    assert.ok(
      urls.some((url) => /^file:.*\/models\/%C3%BC%20(;|%3B)%1B%07\/SHA256SUMS$/.test(url)),
      urls.join('\n'),
    );
    assert.ok(!stripVTControlCharacters(out).includes(ESC));
  });
});

describe('frames', () => {
  test('show the line of the manifest, as wide as the terminal or COLUMNS', async () => {
    using repository = makeRepository(BAD);
    for (const [environment, columns] of [
      [{}, 60],
      [{ COLUMNS: '60' }, undefined],
    ] as const) {
      const { out, status } = await see(['check'], repository.root, environment, columns);
      assert.equal(status, 1);
      const lines = stripVTControlCharacters(out).split('\n');
      assert.ok(
        lines.some((line) => /^ {6}1 │ [0-9a-f]+…$/.test(line)),
        out,
      );
      assert.ok(lines.some((line) => /^ {8}│ \^+$/.test(line)));
      for (const line of lines) assert.ok(line.length <= 60 || !line.trim().includes(' '), line);
    }
    assert.match((await see(['check'], repository.root, { COLUMNS: 'wide' })).out, / {2}models\/a\.bin$/m);
  });

  test('are left out for a manifest that is too long to be read again', async () => {
    const padding = '# padding\n'.repeat(500_000);
    using repository = makeRepository({ ...BAD, [LIST]: padding + BAD[LIST] });
    const { out, status } = await see(['check'], repository.root);
    assert.equal(status, 1);
    assert.doesNotMatch(out, /│/);
  });
});

describe('the next step', () => {
  const last = async (files: Record<string, string>, folder = '', environment = {}) => {
    using repository = makeGitRepository(files);
    git(repository.root, ['commit', '-q', '--allow-empty', '-m', 'second']);
    const { out } = await see(['check'], repository.path(folder), environment);
    return out.trimEnd().split('\n').at(-1) ?? '';
  };

  test('is a workflow until something runs the check', async () => {
    assert.match(await last(FILES), /^Next: manifest-drift init /);
    for (const path of ['.github/workflows/x.yml', '.pre-commit-config.yaml', '.gitlab-ci.yml']) {
      assert.match(await last({ ...FILES, [path]: 'uses: me/manifest-drift@main' }), /^PASS /);
      assert.match(await last({ ...FILES, [path]: 'uses: me/other@main' }), /^Next: /);
    }
    assert.match(await last(FILES, '', { CI: 'true' }), /^PASS /);
  });

  test('names the top of the repository from a folder where nothing is to be checked', async () => {
    const files = { ...FILES, 'src/deep/main.py': '' };
    assert.match(await last(files, 'src/deep'), /^Next: manifest-drift check \.\.\/\.\. /);
    assert.match(await last({ 'README.md': 'x' }), /^Next: manifest-drift record /);
  });
});

describe('exit status 2 with --format json', () => {
  const errorOf = async (words: readonly string[], files: Record<string, string> = FILES) => {
    using repository = makeRepository(files);
    const { status, out, err } = await see(words, repository.root);
    assert.equal(status, 2, words.join(' '));
    assert.match(err, /^manifest-drift could not run: /);
    const { error } = JSON.parse(out) as { error: Record<string, unknown> };
    assert.deepEqual(Object.keys(error), ['code', 'message', 'file', 'line']);
    return { code: error.code, file: error.file, line: error.line };
  };

  test('is an object that says what is wrong, for every command', async () => {
    const none = { file: null, line: null };
    for (const words of [
      ['check', '--format', 'json', '--nope'],
      ['--format=json', 'check', 'a', 'b'],
      ['chek', '--format', 'json'],
      ['plan', '--format', 'json', '--shard'],
      ['merge', '--format', 'json'],
      ['selftest', 'x', '--format', 'json'],
      ['restore', '--format', 'json', '--nope'],
      ['smoke', '--format', 'json', '--nope'],
    ])
      assert.deepEqual(await errorOf(words), { code: 'usage', ...none }, words.join(' '));
    for (const command of ['check', 'plan', 'restore', 'smoke'])
      assert.deepEqual(await errorOf([command, 'gone', '--format', 'json']), { code: 'settings', ...none });
  });

  test('names the place in the config', async () => {
    const config = '.github/manifest-drift.yml';
    for (const [text, line] of [
      ['\nfail-onn: error\n', 2],
      ['a: [\n', 2],
      [`severities:\n  ${KINDS[0]}: bad\n`, 2],
    ] as const)
      assert.deepEqual(await errorOf(['check', '--format', 'json'], { ...FILES, [config]: text }), {
        code: 'config',
        file: config,
        line,
      });
    assert.deepEqual(await errorOf(['check', '--format', 'json', '--config', 'x.yml']), {
      code: 'config',
      file: 'x.yml',
      line: null,
    });
  });

  test('goes to standard error alone in every other format', async () => {
    using repository = makeRepository(FILES);
    for (const words of [[], ['--format', 'sarif'], ['--', '--format', 'json']])
      assert.equal((await see(['check', 'gone', ...words], repository.root)).out, '');
  });
});
