/** The check reads; what writes files is a zone of its own, which nothing that a check can run leads to. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

const SOURCES = join(import.meta.dirname, '../../src');

/** All of ours that a module leads to, by any import, also those that are loaded only when needed. */
function reached(entry: string, stopAt: (path: string) => boolean = () => false): Set<string> {
  const found = new Set([entry]);
  for (const path of found) {
    if (stopAt(path) || !path.endsWith('.ts')) continue;
    const text = readFileSync(path, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+\.ts)['"]/g))
      found.add(resolve(dirname(path), name));
  }
  return found;
}

const isRestore = (path: string) => path.startsWith(join(SOURCES, 'restore/'));

/** The files of the command line that may load it, by their names wherever they are. */
const isDoor = (path: string) => /\/(run-restore|run-selftest|all-commands|restore-command)\.ts$/.test(path);

test('the action of the check leads to nothing of restore', () => {
  const files = reached(join(SOURCES, 'apps/action/main.ts'));
  assert.ok(files.size > 100, 'the graph is walked');
  assert.deepEqual([...files].filter(isRestore), []);
});

test('the command leads to it by the commands restore and selftest alone', () => {
  const entry = join(SOURCES, 'apps/cli/main.ts');
  assert.deepEqual([...reached(entry, isDoor)].filter(isRestore), []);
  assert.ok([...reached(entry)].some(isRestore), 'through the door it is reached');
});

test('a module that imports it is found (negative control)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-zone-'));
  try {
    const place = join(folder, 'a.ts');
    writeFileSync(place, `const later = () => import('${relativeTo(folder)}/restore/run.ts');\n`);
    assert.ok([...reached(place)].some(isRestore));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function relativeTo(folder: string): string {
  return `./${'../'.repeat(folder.split('/').length - 1)}${SOURCES.slice(1)}`;
}
