/**
 * What each kind of finding says, pinned in one place: messages.golden.txt. After a wanted change, run this
 * test with UPDATE_GOLDEN=1 and read the difference.
 */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { BY_KIND, KINDS, RULES } from '../../src/rules/index.ts';
import { messageOf } from '../../src/rules/rule.ts';
import { plainText } from '../../src/text/say.ts';
import { SAMPLES } from './samples.ts';

const GOLDEN = new URL('messages.golden.txt', import.meta.url);
const location = { file: 'models/checksums.sha256', line: 3, column: 1 };
const related = { file: 'inventory/combined_inventory.json', line: 12, column: 5 };

function messages(): string {
  const parts = KINDS.map((kind) => {
    const { title, severity, fix } = BY_KIND[kind];
    const { subject, data } = SAMPLES[kind];
    const said = data.map((one) => plainText(messageOf(BY_KIND[kind], one, { subject, location, related })));
    return [`${kind} (${severity}): ${title}`, ...said.map((one) => `  - ${one}`), `  > ${fix}`, ''].join(
      '\n',
    );
  });
  return parts.join('\n');
}

test('every message, title and fix is the one in the golden file', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, messages());
  assert.equal(messages(), readFileSync(GOLDEN, 'utf8'));
});

test('a message ends its sentence once, and begins with what it is about', () => {
  for (const kind of KINDS) {
    const { about } = BY_KIND[kind];
    const { subject, data } = SAMPLES[kind];
    for (const one of data) {
      const message = plainText(messageOf(BY_KIND[kind], one, { subject, location, related }));
      assert.match(message, /[^.]\.$/, kind);
      assert.equal(message.startsWith(`${subject}: `), about !== 'run', message);
    }
  }
});

test('a fix is an imperative sentence, and a title none', () => {
  for (const { kind, title, fix } of RULES) {
    assert.match(fix, /^[A-Z].*[.)]$/s, kind);
    assert.match(title, /^[A-Z].*[^.]$/, kind);
  }
});

test('both values are those that the message names', () => {
  for (const kind of KINDS) {
    for (const one of SAMPLES[kind].data) {
      const { expected, actual } = BY_KIND[kind].values(one);
      for (const value of [expected, actual]) assert.ok(value === null || value !== '', kind);
    }
  }
});

test('blanks at an end of a name are shown', () => {
  const rule = BY_KIND['file-missing'];
  const data = { what: 'file', why: null, expected: null };
  for (const [subject, shown] of [
    ['foo   ', '"foo   ": '],
    [' foo', '" foo": '],
    ['foo\u00a0', '"foo\u00a0": '],
    ['a foo', 'a foo: '],
  ] as const)
    assert.ok(plainText(messageOf(rule, data, { subject, location, related })).startsWith(shown), subject);
});
