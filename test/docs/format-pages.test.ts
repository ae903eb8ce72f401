/** The pages of docs/formats: what the check reports of each example is what the page says. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS } from '../../src/formats/index.ts';
import { makeRepository } from '../support/repository.ts';

const PAGES = join(import.meta.dirname, '../../docs/formats');

test('each format that is read has its page', () => {
  const pages = readdirSync(PAGES).map((name) => name.replace(/\.md$/, ''));
  assert.deepEqual(
    FORMATS.map(({ name }) => name).filter((name) => !pages.includes(name)),
    [],
  );
});

for (const name of readdirSync(PAGES)) {
  test(`docs/formats/${name} shows what the check reports`, async () => {
    const page = readFileSync(join(PAGES, name), 'utf8');
    const format = name.replace(/\.md$/, '');
    assert.ok(
      FORMATS.some((one) => one.name === format),
      'it is called as its format',
    );
    for (const heading of ['What is read', 'What is not looked at', 'Example'])
      assert.ok(page.includes(`\n## ${heading}\n`), heading);
    const files = Object.fromEntries(
      [...page.matchAll(/\nIn `([^`]+)`:\n\n```\w*\n([\s\S]*?)```\n/g)].map(([, path = '', text = '']) => [
        path,
        text,
      ]),
    );
    const [, said = ''] = /\nThe report:\n\n```json\n([\s\S]*?)```\n$/.exec(page) ?? [];
    using repository = makeRepository(files);
    const report = await repository.check();
    assert.ok(
      report.manifests.some((row) => row.format === format),
      'its manifest is recognised',
    );
    assert.deepEqual(
      Object.fromEntries([...report.files].map(({ path, status }) => [path, status])),
      JSON.parse(said),
    );
  });
}
