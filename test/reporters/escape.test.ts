import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cut, cutMiddle } from '../../src/reporters/cut.ts';
import {
  logLine,
  markdownCode,
  markdownSpans,
  markdownText,
  terminalText,
  urlPath,
} from '../../src/reporters/escape.ts';
import { code, path, say } from '../../src/text/say.ts';
import { assertHarmless, CANARY, FRAGMENTS, hostile } from './hostile.ts';

/** As the runner does: https://github.com/actions/runner, ActionCommand.cs. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('for a terminal and a log', () => {
  test('no name moves the cursor, hides, or begins a workflow command', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const text = terminalText(name);
        assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        assert.ok(!isCommand(text), text);
        assert.equal(terminalText(text), text, 'escaping twice changes nothing');
      }),
      { numRuns: 500 },
    );
  });

  test('what can be seen stays as it is', () => {
    for (const name of ['models/ünï/模型 (1).bin', 'C:\\x\\y', '😀.txt', 'a::b', '# [x]', '한국어']) {
      assert.equal(terminalText(name), name);
    }
  });

  test('what cannot be seen is named', () => {
    assert.equal(terminalText('a\u202eb\0c\nd\ud800'), 'a\\u{202e}b\\u{0000}c\\u{000a}d\\u{d800}');
    assert.equal(terminalText('a\u00a0b\u200bc\u3164d'), 'a\\u{00a0}b\\u{200b}c\\u{3164}d');
    assert.equal(terminalText('  ::error::x'), '  \\u{003a}:error::x');
    assert.equal(terminalText('x##[error]y'), 'x##\\u{005b}error]y');
  });

  test('a line keeps our colours', () => {
    assert.equal(logLine('\u001b[31m✗\u001b[0m a'), '\u001b[31m✗\u001b[0m a');
    assert.equal(logLine('::warning::x'), '\\u{003a}:warning::x');
  });
});

describe('in Markdown', () => {
  const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | ${cell} |\n\n${cell}\n\n- ${cell}\n`;

  test('a code span is not broken out of, in a table or elsewhere', () => {
    fc.assert(
      fc.property(hostile, (name) => assertHarmless(table(markdownCode(name)))),
      { numRuns: 500 },
    );
  });

  test('a sentence with names in it stays a sentence', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        assertHarmless(
          table(
            markdownSpans(say`${path(one)} is not ${two}, nor "${code(two)}" (${one})${path(one)}: ${two}.`),
          ),
        );
        assertHarmless(table(markdownText(`${one}${two}`)));
      }),
      { numRuns: 500 },
    );
  });

  test('and the assertion would notice', () => {
    const active = [
      '![x](http://evil.example/x.png)',
      '@octocat',
      'a|b',
      '<img src=x>',
      'www.evil.example',
      '#1',
    ];
    for (const raw of [...active, `\`${CANARY}`, 'a@evil.example', '*x*', '\u202e', '<!-- x -->']) {
      assert.throws(() => assertHarmless(table(raw)), raw);
    }
    // The usual escapes do not help: these are acted upon in the text as it is shown.
    for (const raw of ['\\@octocat', '&#64;octocat', '\\#1'])
      assert.throws(() => assertHarmless(table(raw)), raw);
  });

  test('plain words stay plain, everything else is code', () => {
    assert.equal(
      markdownText('models/a.bin has SHA-256 of 12 files, see list.txt:3 (x y).'),
      '`models/a.bin` has SHA-256 of 12 files, see `list.txt:3` (x y).',
    );
    assert.equal(markdownText("as `>` does, it's 1,000"), "as `>` does, it's 1,000");
    assert.equal(markdownText('1. deadbee 1234567'), '`1`. `deadbee` `1234567`');
    assert.equal(markdownText(`is ${'ab'.repeat(32)}.`), 'is `abababababab…`.');
  });

  test('every fragment alone, at either end, twice', () => {
    for (const fragment of FRAGMENTS) {
      for (const name of [
        `${fragment}${CANARY}`,
        `${CANARY}${fragment}`,
        `${fragment}${CANARY}${fragment}`,
      ]) {
        assertHarmless(table(markdownCode(name)));
        assertHarmless(table(markdownText(name)));
      }
    }
  });

  test('a code span shows its edges', () => {
    assert.equal(markdownCode(' a '), '`\\u{0020}a\\u{0020}`');
    assert.equal(markdownCode(''), '(empty)');
    assert.equal(markdownCode('a`b``c'), '```a`b``c```');
    assert.equal(markdownCode('`'), '`` ` ``');
    assert.equal(markdownCode('a|b'), '`a\\u{007c}b`');
  });
});

describe('cutting', () => {
  test('never in the middle of a character, never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat({ max: 45 }), (text, limit) => {
        for (const part of [cut(text, limit), cutMiddle(text, limit)]) {
          assert.ok(part.length <= limit);
          assert.ok(part.isWellFormed());
          if (text.length <= limit) assert.equal(part, text);
        }
      }),
    );
    assert.equal(cutMiddle('models/aaaaaaaa/shard-1', 13), 'models…hard-1');
    assert.equal(cut('ab😀cd', 4), 'ab…');
  });

  test('names of a megabyte are cut', () => {
    assert.ok(markdownCode('`|@'.repeat(400_000)).length < 1200);
    assert.ok(markdownText('@a '.repeat(400_000)).length < 10_000);
  });
});

test('a path in a URL keeps its segments and nothing else', () => {
  assert.equal(urlPath('a b/ü#?%/(x).bin'), 'a%20b/%C3%BC%23%3F%25/%28x%29.bin');
  fc.assert(fc.property(hostile, (name) => assert.match(urlPath(name), /^[\w.~%/-]*$/)));
});
