/** Every block of code in the documentation is run or validated, or stands in a list with the reason why not. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { readArgs } from '../../src/apps/cli/args.ts';
import { readRestoreArgs } from '../../src/apps/cli/restore-args.ts';
import { readSmokeArgs } from '../../src/apps/cli/smoke-args.ts';
import { REPOSITORY } from '../../src/generated/repository.js';
import { readConfig } from '../../src/settings/read-config.ts';
import { resolveSettings } from '../../src/settings/settings.ts';
import { allPages, type Block, ROOT, readPage } from '../support/markdown.ts';
import { hasProgram, needs } from '../support/programs.ts';
import { NOT_RUN, RUN_PAGES } from '../support/run-pages.ts';
import { firstLine } from '../support/shell-page.ts';
import { problems, wholeWorkflow } from '../support/workflows.ts';

/** The pages about findings stand in findings-pages.test.ts, which makes each example's drift. */
const PAGES = allPages().filter((page) => !page.startsWith('docs/findings/'));
const BLOCKS = PAGES.flatMap((page) => readPage(page).blocks.map((block) => ({ page, ...block })));

/** What is wrong with a config of pre-commit: hooks that we do not have. */
function hookProblems(text: string): string[] {
  const { repos } = parse(text) as { repos: { repo: string; hooks: { id: string }[] }[] };
  const ours = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
  return repos
    .filter(({ repo }) => repo.endsWith(`/${REPOSITORY}`))
    .flatMap(({ hooks }) => hooks)
    .filter(({ id }) => !ours.some((hook) => hook.id === id))
    .map(({ id }) => `${id} is no hook`);
}

/** A block that is neither a workflow, nor a part of one, nor of pre-commit is the config. */
async function yamlProblems({ text }: Block): Promise<string[]> {
  if (text.startsWith('repos:\n')) return hookProblems(text);
  const workflow = wholeWorkflow(text);
  if (workflow !== null) return problems('.github/workflows/x.yml', workflow);
  try {
    const { raw, extras } = await readConfig('.github/manifest-drift.yml', Buffer.from(text));
    resolveSettings({}, raw, extras);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What is wrong with the lines that call our command; those of other programs are not looked at. */
function commandProblems(text: string): string[] {
  const calls = text
    .replaceAll('\\\n', ' ')
    .matchAll(/(?<![\w./-])(?:manifest-drift|node dist\/cli\.js) ((?:'[^'\n]*'|[^|)#;&>\n])*)/g);
  return [...calls].flatMap(([, line = '']) => {
    // A digit at the end was that of a redirection.
    const words = line.replace(/ \d$/, '').match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
    try {
      const bare = words.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
      if (bare[0] === 'restore') readRestoreArgs(bare);
      else if (bare[0] === 'smoke') readSmokeArgs(bare);
      else readArgs(bare);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

for (const block of BLOCKS) {
  const { page, line, language, text } = block;
  if (language === 'yaml')
    test(`${page}:${line} is a valid workflow, part of one, or config`, async () => {
      assert.deepEqual(await yamlProblems(block), []);
    });
  if (language === 'json')
    test(`${page}:${line} is valid JSON`, () => {
      JSON.parse(text);
    });
  if (language === 'toml')
    test(`${page}:${line} is valid TOML`, () => {
      parseToml(text);
    });
  if (language === 'sh')
    test(`${page}:${line} is shell with flags that exist`, needs('bash'), () => {
      if (!hasProgram('bash')) return;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      assert.deepEqual(commandProblems(text), []);
    });
}

test('every block is in a language that something here looks at', () => {
  const known = ['yaml', 'json', 'toml', 'sh', 'text', 'mermaid'];
  assert.deepEqual(
    BLOCKS.filter(({ language }) => !known.includes(language)).map(({ page, line }) => `${page}:${line}`),
    [],
  );
});

test('every command is run, or says why not, and no reason is left over', () => {
  const commands = BLOCKS.filter(({ language }) => language === 'sh');
  const unrun = commands.filter(
    ({ page, text }) => !(page in RUN_PAGES) || NOT_RUN[page]?.[firstLine(text)] !== undefined,
  );
  const excused = Object.entries(NOT_RUN).flatMap(([page, reasons]) =>
    Object.keys(reasons).map((first) => `${page}: ${first}`),
  );
  assert.deepEqual(unrun.map(({ page, text }) => `${page}: ${firstLine(text)}`).sort(), excused.sort());
});

test('a wrong block is noticed', async () => {
  const wrong = async (text: string) => (await yamlProblems({ language: 'yaml', text, line: 1 })).join();
  assert.match(await wrong(`- uses: ${REPOSITORY}@v0\n  with:\n    isue: never\n`), /isue/);
  const output = `- uses: ${REPOSITORY}@v0\n  id: a\n- run: "true"\n  if: steps.a.outputs.isue\n`;
  assert.match(await wrong(output), /"isue" is not an output/);
  assert.match(await wrong('jobs:\n  a:\n    run-on: x\n'), /run-on/);
  const hook = `repos:\n- repo: https://github.com/${REPOSITORY}\n  hooks:\n  - id: drift\n`;
  assert.match(await wrong(hook), /drift is no hook/);
  assert.match(await wrong('chekcsums: none\n'), /checksums/);
  assert.match(await wrong('missing-files: sometimes\n'), /one of/);
  const calls = 'manifest-drift check --fail-om error | x\nother --flag\nx "$(manifest-drift paln)"\n';
  assert.match(commandProblems(calls).join('\n'), /fail-on.*\n.*plan/);
  assert.deepEqual(commandProblems("node dist/cli.js check 'a|b' --fail-on error 2> /dev/null # x\n"), []);
});
