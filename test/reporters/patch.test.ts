/** Patches as `git apply` takes them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPatch } from '../../src/reporters/patch.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
function patchOf(before: string | null, after: string, path = 'list', folder = ''): string {
  const file = { path, before: before === null ? null : bytes(before), after: bytes(after) };
  return [...renderPatch([file], folder)].join('');
}
const numbered = (count: number, word = '') =>
  Array.from({ length: count }, (_, index) => `${word}${index + 1}\n`).join('');

test('a change stands with three lines before and behind it, below the names of its file', () => {
  const after = numbered(20).replace('10\n', 'x\ny\n');
  assert.equal(
    patchOf(numbered(20), after, 'models/list.sha256', 'sub'),
    `diff --git a/sub/models/list.sha256 b/sub/models/list.sha256
--- a/sub/models/list.sha256
+++ b/sub/models/list.sha256
@@ -7,7 +7,8 @@
 7
 8
 9
-10
+x
+y
 11
 12
 13
`,
  );
});

test('a new file comes from nowhere', () => {
  assert.equal(
    patchOf(null, 'a\nb'),
    `diff --git a/list b/list
new file mode 100644
--- /dev/null
+++ b/list
@@ -0,0 +1,2 @@
+a
+b
\\ No newline at end of file
`,
  );
});

test('a file that is emptied, or was empty, is still that file', () => {
  const head = 'diff --git a/list b/list\n--- a/list\n+++ b/list\n';
  assert.equal(patchOf('a\n', ''), `${head}@@ -1,1 +0,0 @@\n-a\n`);
  assert.equal(patchOf('', 'a\n'), `${head}@@ -0,0 +1,1 @@\n+a\n`);
});

test('each file has its own part', () => {
  const files = ['a', 'b'].map((path) => ({ path, before: bytes('1\n'), after: bytes('2\n') }));
  const parts = [...renderPatch(files, '')].join('').split(/^(?=diff)/m);
  assert.deepEqual(
    parts,
    ['a', 'b'].map((path) => patchOf('1\n', '2\n', path)),
  );
});

test('a byte order mark is text like any other', () => {
  const lines = patchOf('\ufeffa\nb\n', '\ufeffx\nb\n').split('\n');
  assert.deepEqual(lines.slice(4, 6), ['-\ufeffa', '+\ufeffx']);
  assert.deepEqual(patchOf('\ufeffa\n', 'a\n').split('\n').slice(4, 6), ['-\ufeffa', '+a']);
});

test('names with unusual characters stand as git reads them', () => {
  const namesOf = (path: string) => patchOf('a\n', 'b\n', path).split('\n').slice(0, 3);
  const cases: [string, string, string][] = [
    // The path; how it stands in the first line, without `a/`; what ends the others.
    ['a/b-c_d.1@+=,:~%{}()[]$&;!#^', 'a/b-c_d.1@+=,:~%{}()[]$&;!#^', ''],
    ['a b', 'a b', '\t'],
  ];
  for (const [path, shown, end] of cases)
    assert.deepEqual(namesOf(path), [
      `diff --git a/${shown} b/${shown}`,
      `--- a/${shown}${end}`,
      `+++ b/${shown}${end}`,
    ]);
  const quoted: [string, string][] = [
    ['ü~', '\\303\\274~'],
    ['a"b', 'a\\"b'],
    ['a\\b', 'a\\\\b'],
    ['\x01\x1fa\x7f', '\\001\\037a\\177'],
    ["it's", "it's"],
  ];
  for (const [path, shown] of quoted)
    assert.deepEqual(namesOf(path), [
      `diff --git "a/${shown}" "b/${shown}"`,
      `--- "a/${shown}"`,
      `+++ "b/${shown}"`,
    ]);
  assert.equal(namesOf('ü ~')[1], '--- "a/\\303\\274 ~"\t');
});

test('of very many changed lines, each is compared with the one in its place', () => {
  const [before, after] = [numbered(3000, 'old '), numbered(3000, 'new ')];
  const lines = patchOf(before, after).split('\n');
  assert.equal(lines[3], '@@ -1,3000 +1,3000 @@');
  assert.deepEqual(
    [lines[4], lines[3003], lines[3004], lines.at(-2)],
    ['-old 1', '-old 3000', '+new 1', '+new 3000'],
  );
});
