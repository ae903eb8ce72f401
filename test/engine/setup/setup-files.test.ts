/** The workflow and the config that are proposed, held to what reads them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configFor, readUses, WORKFLOW, workflowFor } from '../../../src/engine/setup/setup-files.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import { readConfig } from '../../../src/settings/read-config.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { readPage } from '../../support/markdown.ts';

/** Values that YAML could take for a number, a truth, a list, nothing at all, or an end. */
const TRICKY = [
  'true',
  'False',
  'null',
  'NO',
  'yes',
  'on',
  'Off',
  '1.10',
  '1e3',
  '0x10',
  '~',
  '-',
  '- a',
  '',
  ' a ',
  'a: b',
  'a:',
  'a #b',
  '#a',
  '[a]',
  '{a}',
  'a,b',
  'a]',
  '*',
  '&a',
  '!a',
  "'",
  '"',
  '\\',
  '%a',
  '@a',
  '`',
  '|',
  '>',
  '?',
  '---',
  "$&$'",
  'é',
  '\t',
];

test('the workflow runs on pushes to the default branch, whatever its name', () => {
  for (const branch of ['main', 'trunk', 'release/2.x', 'a_b-c', 'nobody', 'once', ...TRICKY])
    assert.deepEqual(parse(workflowFor(branch)).on.push.branches, [branch]);
  assert.equal(workflowFor('main'), WORKFLOW);
  assert.equal(workflowFor('trunk'), WORKFLOW.replace('[main]', '[trunk]'));
});

test('the workflow is the one that README shows', () => {
  const [block] = readPage('README.md').blocks.filter(
    ({ language, text }) => language === 'yaml' && text.startsWith('name: '),
  );
  assert.equal(block?.text.trimEnd(), WORKFLOW.trimEnd());
});

test('the workflow uses the very action that is named', () => {
  const uses = `acme/drift@${'0123456789'.repeat(4)}`;
  assert.equal(readUses(uses), uses);
  const workflow = workflowFor('main', uses);
  const { steps } = parse(workflow).jobs.check as { steps: { uses: string }[] };
  assert.deepEqual(steps.at(-1), { uses });
  assert.doesNotMatch(workflow, /Pin a commit/);
  for (const wrong of [
    'acme/drift',
    'drift@v0',
    'acme/drift@',
    'a/b/c@v0',
    'acme/drift@a b',
    'a/b@v0\n  x: y',
    'a/b@../c',
  ])
    assert.throws(() => readUses(wrong), SettingsError, wrong);
});

test('what YAML takes for a text is not quoted, and all else is', () => {
  const branchOf = (branch: string) => /branches: \[(.*)\]/.exec(workflowFor(branch))?.[1];
  for (const plain of ['main', 'release/2.x', 'a_b-c', 'Nobody', 'once', 'trueish', 'x.null'])
    assert.equal(branchOf(plain), plain);
  for (const other of TRICKY) assert.equal(branchOf(other), JSON.stringify(other));
});

test('a config is one line for one value, and a list for more', () => {
  const settings = { 'combined-inventory': 'none', checksums: 'SHA256SUMS\n**/*.sha256' };
  const lists = 'combined-inventory: none\nchecksums:\n  - SHA256SUMS\n  - "**/*.sha256"\n';
  assert.equal(configFor(settings, []), lists);
  assert.equal(configFor(settings, ['C:/repo']), `${lists}path-prefix: "C:/repo"\n`);
  assert.equal(configFor({}, ['/a', '/b']), 'path-prefix:\n  - "/a"\n  - "/b"\n');
  assert.equal(configFor({}, []), '');
});

test('the config says what it was made of', async () => {
  const line = fc.oneof(
    fc.constantFrom(...TRICKY.filter((text) => text.trim() !== '')),
    fc.stringMatching(/^[!-~é][ -~é]*$/),
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const names = ['combined-inventory', 'model-inventory', 'dataset-inventory', 'checksums'] as const;
  const settings = fc.record(Object.fromEntries(names.map((name) => [name, lines])), { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(settings, fc.array(line, { maxLength: 3 }), async (given, prefixes) => {
      const config = configFor(given as RawSettings, prefixes);
      const { raw } = await readConfig('manifest-drift.yml', Buffer.from(config));
      assert.deepEqual(raw, {
        ...given,
        ...(prefixes.length > 0 && { 'path-prefix': prefixes.join('\n') }),
      });
    }),
  );
});
