/** Patches of texts of which many lines differ, applied by the real git. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { longHunks } from '../../src/reporters/long-hunks.ts';
import { renderPatch } from '../../src/reporters/patch.ts';
import { git } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

function applied(repository: TestRepository, before: string, patch: string): string {
  repository.write({ list: before });
  const words = ['apply', '--whitespace=nowarn', '--unidiff-zero', '-'];
  const { status, stderr } = spawnSync('git', words, {
    cwd: repository.root,
    input: patch,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stderr}\n${JSON.stringify(before)}\n${patch}`);
  return readFileSync(repository.path('list'), 'utf8');
}

function patchOf(before: string, after: string): string {
  const hunks = [...longHunks(before, after)].map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    const from = oldLines === 0 ? oldStart - 1 : oldStart;
    return `@@ -${from},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@\n${lines.join('\n')}\n`;
  });
  return `diff --git a/list b/list\n--- a/list\n+++ b/list\n${hunks.join('')}`;
}

test('whatever the texts, git makes the one of the other', needs('git'), () => {
  using repository = makeRepository({});
  git(repository.root, ['init', '-q']);
  const line = fc.constantFrom('a', 'b', 'c', '', '\r', 'ü');
  const text = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean())
    .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && before !== '' && after !== '');
      assert.equal(applied(repository, before, patchOf(before, after)), after);
    }),
    { numRuns: 100 },
  );
});

test('a list of which every line changes has its patch soon', needs('git'), () => {
  using repository = makeRepository({});
  git(repository.root, ['init', '-q']);
  const list = (what: string) => Array.from({ length: 100_000 }, (_, place) => `${what} ${place}\n`).join('');
  const [before, after] = [list('old'), `# new\n${list('new')}`].map((text) =>
    new TextEncoder().encode(text),
  );
  assert.ok(before !== undefined && after !== undefined);
  const patch = [...renderPatch([{ path: 'list', before, after }], '')].join('');
  assert.equal(applied(repository, list('old'), patch), `# new\n${list('new')}`);
});
