/** action.yml and every workflow, in .github and in README, by GitHub's own language service. */

import '../support/json-modules.ts';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';

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

test('action.yml is valid', async () => {
  assert.deepEqual(await problems('action.yml', read('action.yml')), []);
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
    for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) {
      assert.match(action, /^\.\/$|@[0-9a-f]{40}$/, `${action} is not pinned`);
    }
    assert.notDeepEqual(await problems('.github/workflows/x.yml', text.replace('runs-on:', 'run-on:')), []);
  });
}

test("README's workflow is valid", async () => {
  const [, workflow = ''] = /```yaml\n(name: manifest-drift[\s\S]*?)```/.exec(read('README.md')) ?? [];
  assert.match(workflow, /uses: OWNER\/manifest-drift/);
  assert.deepEqual(await problems('.github/workflows/x.yml', workflow), []);
});
