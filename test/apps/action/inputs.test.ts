/** Reading the inputs: every one of them, every mistake at once, and nothing that nobody reads. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION_INPUT_NAMES } from '../../../src/apps/action/action-inputs.ts';
import { readInputs } from '../../../src/apps/action/inputs.ts';
import { SETTING_NAMES } from '../../../src/settings/table.ts';

test('without any input every default holds', () => {
  const { settings, action, mistakes } = readInputs({ PATH: '/bin', GITHUB_JOB: 'x' });
  assert.deepEqual(settings, {});
  assert.deepEqual(mistakes, []);
  assert.deepEqual(action, {
    merge: [],
    'upload-artifact': 'always',
    'artifact-name': '',
    'artifact-retention-days': null,
    issue: 'auto',
    'issue-title': '',
    'issue-labels': [],
    'issue-assignees': [],
    'issue-close': true,
    'issue-key': '',
    comment: false,
    'github-token': '',
  });
});

test('every setting and every input of the action is read', () => {
  const values: Record<string, string> = {
    'upload-artifact': 'never',
    'artifact-retention-days': '7',
    issue: 'always',
    'issue-close': 'FALSE',
    comment: 'true',
  };
  const env = Object.fromEntries(
    [...SETTING_NAMES, ...ACTION_INPUT_NAMES].map((name) => [
      `INPUT_${name.toUpperCase()}`,
      values[name] ?? ' x ',
    ]),
  );
  const { settings, action, mistakes } = readInputs(env);
  assert.deepEqual(mistakes, []);
  assert.deepEqual(settings, Object.fromEntries(SETTING_NAMES.map((name) => [name, 'x'])));
  assert.deepEqual(action, {
    merge: ['x'],
    'upload-artifact': 'never',
    'artifact-name': 'x',
    'artifact-retention-days': 7,
    issue: 'always',
    'issue-title': 'x',
    'issue-labels': ['x'],
    'issue-assignees': ['x'],
    'issue-close': false,
    'issue-key': 'x',
    comment: true,
    'github-token': 'x',
  });
});

test('lists take a line or a comma for each item', () => {
  const { action } = readInputs({ 'INPUT_ISSUE-LABELS': 'models\r\n  weekly check ,, drift\n' });
  assert.deepEqual(action['issue-labels'], ['models', 'weekly check', 'drift']);
});

const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  ['INPUT_MISSING-FILE', 'error', /"missing-file" is not an input.*did you mean missing-files/],
  ['INPUT_QQQQQQQQQQ', 'x', /"qqqqqqqqqq" is not an input of this action\.$/],
  ['INPUT_ISSUE', 'allways', /^issue: "allways" is not one of auto, always, never.*did you mean always/],
  ['INPUT_UPLOAD-ARTIFACT', 'onfailure', /^upload-artifact: .*did you mean on-failure/],
  ['INPUT_COMMENT', 'yes', /^comment: "yes" is not true or false/],
  ['INPUT_ISSUE-CLOSE', '1', /^issue-close: "1" is not true or false/],
  ['INPUT_ARTIFACT-RETENTION-DAYS', '0', /^artifact-retention-days: "0" .*from 1 to 400/],
  ['INPUT_ARTIFACT-RETENTION-DAYS', '401', /from 1 to 400/],
  ['INPUT_ARTIFACT-RETENTION-DAYS', '1.5', /from 1 to 400/],
  ['INPUT_ARTIFACT-NAME', 'a/b', /^artifact-name: "a\/b" holds one of/],
  ['INPUT_ARTIFACT-NAME', 'a\nb', /^artifact-name: "a\\nb" holds one of/],
];

for (const [name, value, says] of MISTAKES) {
  test(`${name}=${JSON.stringify(value)} is a mistake, and its default holds`, () => {
    const { mistakes, action } = readInputs({ [name]: value });
    assert.equal(mistakes.length, 1);
    assert.match(mistakes[0] ?? '', says);
    assert.deepEqual(action, readInputs({}).action);
  });
}

test('all mistakes are told at once', () => {
  const env = Object.fromEntries(MISTAKES.map(([name, value]) => [name, value]));
  assert.equal(readInputs(env).mistakes.length, new Set(MISTAKES.map(([name]) => name)).size);
});
