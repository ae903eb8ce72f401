/** action.yml and every workflow, in .github and in README, by GitHub's own language service. */

import '../support/json-modules.ts';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { SETTING_NAMES } from '../../src/core/settings-table.ts';
import { ACTION_INPUT_NAMES } from '../../src/github/action-inputs.ts';

const ROOT = join(import.meta.dirname, '../..');
const { validate } = await import('@actions/languageservice');

let count = 0;
/** Answers are cached by URI, so each document gets one of its own. */
async function problems(file: 'action.yml' | '.github/workflows/x.yml', text: string): Promise<string[]> {
  count += 1;
  const document = TextDocument.create(`file:///unique-${count}/${file}`, 'yaml', 1, text);
  return (await validate(document)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

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

test("README's workflow is valid", async () => {
  const [, workflow = ''] = /```yaml\n(name: manifest-drift[\s\S]*?)```/.exec(read('README.md')) ?? [];
  assert.match(workflow, /uses: OWNER\/manifest-drift/);
  assert.deepEqual(await problems('.github/workflows/x.yml', workflow), []);
});

for (const name of readdirSync(join(ROOT, 'examples/workflows'))) {
  test(`examples/workflows/${name} is valid, and grants what the reusable workflow asks for`, async () => {
    const text = read(`examples/workflows/${name}`);
    assert.deepEqual(await problems('.github/workflows/x.yml', text), []);
    assert.match(text, /^permissions: \{\}$/m);
    assert.match(text, /^concurrency:$/m);
    const granted = permissionsIn(text);
    for (const permission of permissionsIn(read('.github/workflows/check.yml')))
      assert.ok(granted.has(permission), `${permission} is not granted, so GitHub would refuse the call`);
    const inputs = inputsOf(read('.github/workflows/check.yml'));
    const [, given = ''] = text.split('    with:\n');
    const names = [...given.matchAll(/^ {6}([\w-]+):/gm)].map(([, input]) => input ?? '');
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((input) => !inputs.has(input)),
      [],
    );
  });
}

test('the reusable workflow takes every input of the action but those that it sets itself', () => {
  const inputs = inputsOf(read('.github/workflows/check.yml'));
  const own = ['shard', 'merge', 'github-token'];
  for (const name of [...SETTING_NAMES, ...ACTION_INPUT_NAMES])
    assert.equal(inputs.has(name), !own.includes(name), name);
});

/** `issues: write` and its like, in all jobs. */
function permissionsIn(text: string): Set<string> {
  const found = text.matchAll(/^ {6}([a-z-]+: (?:read|write)) #/gm);
  return new Set([...found].map(([, permission]) => permission ?? ''));
}

function inputsOf(workflow: string): Set<string> {
  const { on } = parse(workflow) as { on: { workflow_call: { inputs: object } } };
  return new Set(Object.keys(on.workflow_call.inputs));
}
