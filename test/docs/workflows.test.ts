/** action.yml and every workflow, in .github and in README, by GitHub's own language service. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ACTION_INPUT_NAMES } from '../../src/apps/action/action-inputs.ts';
import { SETTING_NAMES } from '../../src/settings/table.ts';
import { problems } from '../support/workflows.ts';

const ROOT = join(import.meta.dirname, '../..');

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('action.yml is valid, and its copy in a folder runs the same file', async () => {
  assert.deepEqual(await problems('action.yml', read('action.yml')), []);
  const copy = read('.github/actions/check/action.yml');
  assert.equal(copy.replace('../../../dist/main.js', 'dist/main.js'), read('action.yml'));
  assert.notDeepEqual(
    await problems('action.yml', read('action.yml').replace('using: node24', 'using: node0')),
    [],
  );
});

test('action.yml has what the Marketplace asks for', () => {
  const { name, description, author, branding } = parse(read('action.yml')) as Record<string, string> & {
    branding: { icon: string; color: string };
  };
  assert.match(name ?? '', /^[\w -]{1,60}$/);
  assert.ok((description ?? '').length <= 125, 'longer descriptions are cut');
  assert.match(author ?? '', /\S/);
  // docs.github.com: metadata syntax, branding. The icon is one of Feather 4.28.0.
  assert.equal(branding.icon, 'check-square');
  assert.ok(
    ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'].includes(
      branding.color,
    ),
  );
});

test('what action.yml runs is there', () => {
  const main = /main: (\S+)/.exec(read('action.yml'))?.[1] ?? '';
  assert.match(read(main), /\S/);
});

for (const name of readdirSync(join(ROOT, '.github/workflows'))) {
  test(`.github/workflows/${name} is valid, grants nothing by default, and pins what it uses`, async () => {
    const text = read(`.github/workflows/${name}`);
    assert.deepEqual(await problems('.github/workflows/x.yml', text), []);
    assert.match(text, /^permissions: \{\}$/m);
    for (const [, action = ''] of text.matchAll(/^ *(?:- )?uses: (\S+)/gm)) {
      assert.match(action, /^(\.|\$)\/|@[0-9a-f]{40}$/, `${action} is not pinned`);
    }
    assert.notDeepEqual(await problems('.github/workflows/x.yml', text.replace('runs-on:', 'run-on:')), []);
  });
}

for (const name of readdirSync(join(ROOT, 'examples/workflows'))) {
  test(`examples/workflows/${name} is valid, and grants what the reusable workflow asks for`, async () => {
    const text = read(`examples/workflows/${name}`);
    assert.deepEqual(await problems('.github/workflows/x.yml', text), []);
    assert.match(text, /^permissions: \{\}$/m);
    assert.match(text, /^concurrency:$/m);
    if (!text.includes('.github/workflows/check.yml@')) {
      assert.match(
        (await problems('.github/workflows/x.yml', text.replace('runs-on:', 'run-on:'))).join(),
        /run-on/,
      );
      return;
    }
    const [, given = ''] = text.split('    with:\n');
    assert.match(given, /^ {6}[\w-]+:/m);
    const misspelt = text.replace('    with:\n', '    with:\n      isue: never\n');
    assert.match((await problems('.github/workflows/x.yml', misspelt)).join(), /"isue" is not an input/);
    const tight = text.replace('      contents: read', '      contents: none');
    assert.match((await problems('.github/workflows/x.yml', tight)).join(), /contents: read is not granted/);
  });
}

test('the reusable workflow takes every input of the action but those that it sets itself', () => {
  const inputs = inputsOf(read('.github/workflows/check.yml'));
  const own = ['shard', 'merge', 'github-token'];
  for (const name of [...SETTING_NAMES, ...ACTION_INPUT_NAMES])
    assert.equal(inputs.has(name), !own.includes(name), name);
});

function inputsOf(workflow: string): Set<string> {
  const { on } = parse(workflow) as { on: { workflow_call: { inputs: object } } };
  return new Set(Object.keys(on.workflow_call.inputs));
}
