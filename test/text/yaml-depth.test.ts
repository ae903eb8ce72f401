import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as yaml from 'yaml';
import { nestsTooDeep } from '../../src/text/yaml-depth.ts';

for (const [what, nested] of [
  ['lists', (levels: number) => `${'- '.repeat(levels)}a`],
  ['lists on a line', (levels: number) => `${'['.repeat(levels)}a${']'.repeat(levels)}`],
  ['keys', (levels: number) => `${'? '.repeat(levels)}a`],
  ['maps', (levels: number) => Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['a list beside others', (levels: number) => `- a\n${'- '.repeat(levels)}b\n- c\n`],
  ['a list after a directive', (levels: number) => `# a\n%YAML 1.2\n---\n${'- '.repeat(levels)}a\n...\n`],
  ['a second document', (levels: number) => `a: 1\n---\n${'- '.repeat(levels)}b\n`],
  ['a document before another', (levels: number) => `${'- '.repeat(levels)}a\n---\nb: 1\n`],
] as const) {
  test(`YAML may nest 32 levels deep and no deeper: ${what}`, () => {
    assert.equal(nestsTooDeep(yaml, nested(32)), false);
    assert.equal(nestsTooDeep(yaml, nested(33)), true);
    assert.equal(nestsTooDeep(yaml, nested(200)), true);
  });
}

test('text that is no YAML, or holds none, nests nowhere', () => {
  for (const text of ['', '\n', '# a', '\ta: }', '%YAML', ']'.repeat(50)])
    assert.equal(nestsTooDeep(yaml, text), false, text);
});

test('a text that nests deeper than the parser can follow is refused, and does not end the check', () => {
  for (const opened of ['- ', '? ', '[', '{a: ', 'a: [', '- ? '])
    for (const after of ['', ' a: 1\n  b: 2\n'])
      assert.equal(nestsTooDeep(yaml, `outs:\n${opened.repeat(20_000)}${after}`), true, opened + after);
});
