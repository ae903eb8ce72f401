import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  logLine,
  markdownCode,
  markdownSpans,
  markdownText,
  shortDigest,
  showInvisible,
  terminalText,
  urlPath,
  visible,
} from '../../src/reporters/escape.ts';
import { code, count, NOTHING, path, say } from '../../src/text/say.ts';

const escaped = (sign: string) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;

describe('what cannot be seen', () => {
  const invisible = [
    ...[
      '\0',
      '\t',
      '\n',
      '\r',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u009b',
      '\u00ad',
      '\u200b',
      '\u200e',
      '\u202e',
    ],
    ...[
      '\u2066',
      '\u2028',
      '\u2029',
      '\ud800',
      '\udfff',
      '\ue000',
      '\u{f0000}',
      '\u115f',
      '\u3164',
      '\ufe0f',
    ],
    ...[
      '\u{e0041}',
      '\ufdd0',
      '\uffff',
      '\u00a0',
      '\u1680',
      '\u2000',
      '\u2005',
      '\u200a',
      '\u202f',
      '\u205f',
      '\u2800',
    ],
  ];
  test('is named by its code', () => {
    for (const sign of invisible) {
      assert.equal(visible(`a${sign}b${sign}`), `a${escaped(sign)}b${escaped(sign)}`);
      assert.equal(terminalText(sign), escaped(sign));
    }
    assert.equal(
      showInvisible('a\nb\n', () => '<br>'),
      'a<br>b<br>',
    );
  });

  test('and what can be seen stays', () => {
    for (const sign of 'aZ09 !~ü中한😀\u3000\\–…\u0301') assert.equal(visible(sign), sign);
  });
});

describe('a line of a log', () => {
  test('begins no command', () => {
    for (const [line, shown] of [
      ['::error::x', '\\u{003a}:error::x'],
      ['   ::error::x', '   \\u{003a}:error::x'],
      ['\u3000::x', '\u3000\\u{003a}:x'],
      [':::x', '\\u{003a}::x'],
      ['##[error]x##[group]', '##\\u{005b}error]x##\\u{005b}group]'],
      ['a ##[add-path]x', 'a ##\\u{005b}add-path]x'],
    ] as const) {
      assert.equal(logLine(line), shown);
      assert.equal(terminalText(line), shown);
    }
  });

  test('stays as it is where it begins none', () => {
    for (const line of ['a::b', 'a: ::b', ':a:', ': :', '#[x]', '## [x]', ''])
      assert.equal(logLine(line), line);
  });
});

describe('a code span', () => {
  test('has a longer fence than any in it, and space where one would touch it', () => {
    assert.equal(markdownCode('a'), '`a`');
    assert.equal(markdownCode('a`b``c`d'), '```a`b``c`d```');
    assert.equal(markdownCode('`a'), '`` `a ``');
    assert.equal(markdownCode('a`'), '`` a` ``');
    assert.equal(markdownCode('a`b'), '``a`b``');
  });

  test('shows blanks at its edges, and no end of a cell or of a line', () => {
    assert.equal(markdownCode(' a b '), '`\\u{0020}a b\\u{0020}`');
    assert.equal(markdownCode(' '), '`\\u{0020}`');
    assert.equal(markdownCode('a|b|c'), '`a\\u{007c}b\\u{007c}c`');
    assert.equal(markdownCode('a\nb'), '`a\\u{000a}b`');
    assert.equal(markdownCode(''), '(empty)');
  });

  test('is cut in the middle, whatever its signs become', () => {
    assert.equal(markdownCode('a'.repeat(240)), `\`${'a'.repeat(240)}\``);
    const long = markdownCode(`start${'a'.repeat(1000)}end`);
    assert.match(long, /^`starta+…a+end`$/);
    assert.equal(long.length, 242);
    assert.equal(markdownCode('abcdefghi', 5), '`ab…hi`');
    assert.match(markdownCode(`start${'\n'.repeat(1000)}end`, 40), /^`start\\u.*…[^…]*end`$/);
    assert.equal(markdownCode(`${'\n'.repeat(1000)}`, 40).length, 42);
    // All of it is looked at that could be shown.
    assert.equal(markdownCode('abcdefgh', 8), '`abcdefgh`');
  });
});

describe('a sentence in Markdown', () => {
  const cases: Readonly<Record<string, string>> = {
    "one two-three four’s it's naïve 模型 a\u0301": "one two-three four’s it's naïve 模型 a\u0301",
    '12 123456 1,000 12,345,678 SHA-256 UTF-8 UTF-16 – —':
      '12 123456 1,000 12,345,678 SHA-256 UTF-8 UTF-16 – —',
    '("one" (two), \'three\'; four: five! six? seven… eight.)':
      '("one" (two), \'three\'; four: five! six? seven… eight.)',
    'is 1234567 1234,567 1,00 ,000 SHA-1 xSHA-256 SHA-2567 UTF-32':
      'is `1234567` `1234,567` `1,00` `,000` `SHA-1` `xSHA-256` `SHA-2567` `UTF-32`',
    'a1 1a -a a- a--b a_b *a* ~a~ a*b -- - + * # > =':
      '`a1` `1a` `-a` `a-` `a--b` `a_b` `*a*` `~a~` `a*b` `--` `-` `+` `*` `#` `>` `=`',
    '@octocat #1 GH-1 a#1 a@b.c www.x.y http://x :smile: &lt; <b> [x](y) ![x](y)':
      '`@octocat` `#1` `GH-1` `a#1` `a@b.c` `www.x.y` `http://x` `:smile`: `&lt`; `<b>` `[x](y`) `![x](y`)',
    'deadbee DEADBEE is acceded, not decade': '`deadbee` `DEADBEE` is `acceded`, not decade',
    'x-deadbee deadbee-x so’deadbee-x': '`x-deadbee` `deadbee-x` `so’deadbee-x`',
    'xdeadbee deadbeex x-decade': 'xdeadbee deadbeex x-decade',
    '`ab`x  `ab``c.d`': '`ab`x  `ab` `c.d`',
    'is `a.b` or `c` , `d e` and ```': 'is `a.b` or `c` , `` `d `` `` e` `` and ```` ``` ````',
    'x`a` `a`x `a`': '`` x`a` `` `a`x `a`',
    '... .... "". ( ) (x) !': '... `....` "". `(` ) (x) `!`',
    'a,b  (a.b)... "a.b"; a\nb': '`a,b`  (`a.b`)... "`a.b`"; `a\\u{000a}b`',
    '1. a 2. b': '`1`. a 2. b',
    '12) a': '`12`) a',
    '1 a 2': '1 a 2',
    '(1) a': '(1) a',
    '': '',
  };
  test('plain words stay, and every other is code', () => {
    for (const [text, shown] of Object.entries(cases)) assert.equal(markdownText(text), shown);
  });

  test('names of a message are code whole, and no two spans become one', () => {
    assert.equal(markdownSpans(say`${path('my file.bin')} is gone`), '`my file.bin` is gone');
    assert.equal(
      markdownSpans(say`is ${path('a b')}${code('a')}a ${count(3, 'file')}`),
      'is `a b` `a`a 3 files',
    );
    assert.equal(markdownSpans(say`${code('a\nb c')} is`), '`a\\u{000a}b c` is');
    assert.equal(markdownSpans(say`x ${code(' a b')}`), 'x `\\u{0020}a b`');
    assert.equal(markdownSpans(NOTHING), '');
  });

  test('shortens digests, and what is said in full beside it', () => {
    const digest = 'AB12'.repeat(16);
    assert.equal(markdownText(`is ${digest}.`), 'is `AB12AB12AB12…`.');
    assert.equal(markdownText(`is ${digest}0 0${digest}`), `is \`${digest}0\` \`0${digest}\``);
    const name = `models/${'a b'.repeat(40)}`;
    assert.equal(markdownSpans(say`${path(name)} is`), `\`${name}\` is`);
    assert.match(markdownSpans(say`${path(name)} is`, [name]), /^`models\/.{17}….{23}` is$/);
    assert.equal(markdownSpans(say`is ${code(digest)}`), 'is `AB12AB12AB12…`');
    const word = `models/${'a'.repeat(100)}`;
    assert.equal(markdownText(`is ${word}`), `is \`${word}\``);
  });

  test('is cut where nobody would read on', () => {
    const words = 'so '.repeat(1000);
    assert.equal(markdownText(words).length, 800);
    assert.match(markdownText(words), /^(so )+so…$|^(so )+s…$|^(so )+…$/);
    assert.equal(markdownText('so '.repeat(266)), 'so '.repeat(266));
  });
});

test('a digest is known by its first digits, other text is left', () => {
  assert.equal(shortDigest('0f'.repeat(32)), '0f0f0f0f0f0f…');
  for (const text of ['', '0f'.repeat(31), `${'0f'.repeat(32)}0`, `x${'0f'.repeat(32)}`, 'xy'.repeat(32)])
    assert.equal(shortDigest(text), text);
});

test('a path in a URL keeps its segments and nothing else', () => {
  assert.equal(urlPath("a b/ü#?%/(x)!'*.bin"), 'a%20b/%C3%BC%23%3F%25/%28x%29%21%27%2A.bin');
  assert.equal(urlPath('models/a-1_b.c~d'), 'models/a-1_b.c~d');
  assert.equal(urlPath('\ud800'), '%EF%BF%BD');
});
