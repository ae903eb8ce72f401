/** Patches applied by git, to copies of what a commit holds. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { test } from 'node:test';
import { applyPatch, filesAtHead } from '../../../src/apps/fix/apply-patch.ts';
import { SettingsError } from '../../../src/model/errors.ts';
import { renderPatch } from '../../../src/reporters/patch.ts';
import { makeGitRepository } from '../../support/git.ts';

const signal = new AbortController().signal;
const placeOf = (root: string) => ({ root, environment: process.env, signal });
const bytes = (text: string) => new TextEncoder().encode(text);
const patchOf = (path: string, before: string, after: string) =>
  [...renderPatch([{ path, before: bytes(before), after: bytes(after) }], '')].join('');
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('manifest-drift-fix-'));

test('the files are those of the commit, and the checkout stays as it is', async () => {
  const crlf = 'one\r\ntwo\r\nthree\r\n';
  const names = ['a.json', 'sub/ü "b".txt', 'x.sh'];
  using repository = makeGitRepository(
    {
      'a.json': crlf,
      'sub/ü "b".txt': 'old',
      'x.sh': 'old\n',
      '.gitattributes': '* text=auto eol=lf\n*.txt ident\n',
    },
    (root) => {
      chmodSync(`${root}/x.sh`, 0o755);
      symlinkSync('a.json', `${root}/link.json`);
    },
  );
  repository.write({ 'x.sh': 'changed since\n' });
  const place = placeOf(repository.root);
  const files = await filesAtHead(place, [...names, 'link.json', 'gone', 'sub']);
  assert.deepEqual(
    files.map(({ path, mode }) => `${mode} ${path}`),
    ['100644 a.json', '100644 sub/ü "b".txt', '100755 x.sh'],
  );
  const at = (path: string) => files.find((file) => file.path === path)?.content.toString() ?? '';
  const patch = names.map((name) => patchOf(name, at(name), at(name).replace(/two|old/, 'new'))).join('');
  const before = copies().length;
  const patched = await applyPatch(place, files, patch);
  assert.deepEqual(
    patched.map(({ content }) => content.toString()),
    names.map((name) => at(name).replace(/two|old/, 'new')),
  );
  assert.equal(readFileSync(repository.path('x.sh'), 'utf8'), 'changed since\n');
  assert.equal(copies().length, before);
});

test('what git does not take is refused, and so is what changes other files', async () => {
  using repository = makeGitRepository({ 'a.json': 'one\n', 'b.json': 'two\n' });
  const place = placeOf(repository.root);
  const files = await filesAtHead(place, ['a.json']);
  const refusals: Record<string, string> = {
    'another text': patchOf('a.json', 'other\n', 'x\n'),
    'a file that is not handed over': patchOf('b.json', 'two\n', 'x\n'),
    'a new file': 'diff --git a/c b/c\nnew file mode 100644\n--- /dev/null\n+++ b/c\n@@ -0,0 +1,1 @@\n+x\n',
    'a hook':
      'diff --git a/.git/hooks/x b/.git/hooks/x\nnew file mode 100755\n--- /dev/null\n+++ b/.git/hooks/x\n@@ -0,0 +1,1 @@\n+x\n',
    'a file outside':
      'diff --git a/../x b/../x\nnew file mode 100644\n--- /dev/null\n+++ b/../x\n@@ -0,0 +1,1 @@\n+x\n',
    'a link':
      'diff --git a/a.json b/a.json\ndeleted file mode 100644\n--- a/a.json\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-one\ndiff --git a/a.json b/a.json\nnew file mode 120000\n--- /dev/null\n+++ b/a.json\n@@ -0,0 +1,1 @@\n+/etc/passwd\n\\ No newline at end of file\n',
    'no patch': 'hello\n',
  };
  for (const [what, patch] of Object.entries(refusals))
    await assert.rejects(applyPatch(place, files, patch), SettingsError, what);
  assert.equal(readFileSync(repository.path('a.json'), 'utf8'), 'one\n');
});

test('hooks, attributes and settings of the repository run nothing', async () => {
  using repository = makeGitRepository({
    'a.json': 'one\n',
    '.gitattributes': '*.json filter=evil diff=evil merge=evil\n',
  });
  mkdirSync(repository.path('.git/hooks'), { recursive: true });
  const evil = `touch ${repository.path('ran')}`;
  repository.write({
    '.git/hooks/applypatch-msg': `#!/bin/sh\n${evil}\n`,
    '.git/config': `[core]\n\tfsmonitor = ${evil}\n[filter "evil"]\n\tclean = ${evil}\n\tsmudge = ${evil}\n[diff "evil"]\n\ttextconv = ${evil}\n`,
  });
  chmodSync(repository.path('.git/hooks/applypatch-msg'), 0o755);
  const place = placeOf(repository.root);
  const files = await filesAtHead(place, ['a.json']);
  assert.equal((await applyPatch(place, files, patchOf('a.json', 'one\n', 'two\n'))).length, 1);
  assert.ok(!readdirSync(repository.root).includes('ran'));
});
