/**
 * A state that was tampered with, beside a file that was damaged with its size and time of writing kept: whatever the
 * state says, the check never passes.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { EMPTY_COMBINED, listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const FILES = { 'models/a.bin': 'a'.repeat(5000), 'models/b.bin': 'b'.repeat(5000) };
const DAMAGED = 'x'.repeat(5000);
const HOUR = 3_600_000;

type Row = [
  path: string,
  size: number,
  mtime: string,
  ctime: string,
  inode: string,
  verifiedAt: number,
  ...rest: unknown[],
];

/** The lines with a true digest of them behind, as somebody would write it who knows how. */
function sealed(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  return `${text}${JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') })}\n`;
}

/** The state with the row of the damaged file changed, and sealed again. */
function resealed(text: string, change: (row: Row) => void): string {
  const lines = text.trimEnd().split('\n').slice(0, -1);
  const changed = lines.map((line) => {
    const row = JSON.parse(line) as Row;
    if (!Array.isArray(row) || row[0] !== 'models/a.bin') return line;
    change(row);
    return JSON.stringify(row);
  });
  return sealed(changed);
}

const replaced = (text: string, from: string | RegExp, to: string) => {
  const other = text.replace(from, to);
  assert.notEqual(other, text);
  return other;
};

const TAMPERINGS: Readonly<Record<string, (text: string) => string>> = {
  'nothing is done to it': (text) => text,
  'it is emptied': () => '',
  'it is another file': () => '{"models":[]}\n',
  'it is cut off within a line': (text) => text.slice(0, Math.floor(text.length / 2)),
  'it is cut off behind a line': (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1),
  'its last byte is gone': (text) => text.slice(0, -2),
  'bytes are put before it': (text) => `\u0000${text}`,
  'something is put behind it': (text) => `${text}{}\n`,
  'it stands there twice': (text) => text + text,
  'it has line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a digest is that of the damaged file': (text) =>
    replaced(text, sha256(FILES['models/a.bin']), sha256(DAMAGED)),
  'the digest at the end is another one': (text) => replaced(text, /[0-9a-f]"\}\n$/, 'f0"}\n'),
  'a row is left out': (text) => replaced(text, /\n\["models\/b[^\n]*/, ''),
  'a row is there twice': (text) => replaced(text, /(\n\["models\/a[^\n]*)/, '$1$1'),
  'rows have changed names': (text) => text.replace('a.bin', 'c.bin').replace('b.bin', 'a.bin'),
  'it is of another version, sealed': (text) =>
    sealed(replaced(text, '"schema_version":1', '"schema_version":2').trimEnd().split('\n').slice(0, -1)),
  'it is of another repository, sealed': (text) =>
    sealed(
      replaced(text, /"repository":"[^"]*"/, '"repository":"o/r"')
        .trimEnd()
        .split('\n')
        .slice(0, -1),
    ),
  'it is of another folder, sealed': (text) =>
    sealed(replaced(text, '"folder":""', '"folder":"sub"').trimEnd().split('\n').slice(0, -1)),
  'it is of another machine, sealed': (text) => resealed(text, (row) => row.splice(7, 1, 'cd'.repeat(8))),
  'it was verified a moment ago, sealed': (text) => resealed(text, (row) => (row[5] = Date.now())),
  'it will be verified, sealed': (text) => resealed(text, (row) => (row[5] = Date.now() + HOUR)),
  'the digest is that of the damaged file, sealed': (text) =>
    resealed(text, (row) => row.splice(8, 1, sha256(DAMAGED))),
  'the time of change is that of writing, sealed': (text) => resealed(text, (row) => (row[3] = row[2])),
  'the time of change is none, sealed': (text) => resealed(text, (row) => (row[3] = '0')),
  'the inode is none, sealed': (text) => resealed(text, (row) => (row[4] = '0:0')),
  'the row is that of the other file, sealed': (text) =>
    sealed(
      replaced(text, /\n\["models\/a[^\n]*/, '')
        .replace('b.bin', 'a.bin')
        .trimEnd()
        .split('\n')
        .slice(0, -1),
    ),
};

describe('a file that was damaged is found whatever became of the state', () => {
  const repository = makeRepository({
    ...FILES,
    'models/checksums.sha256': listOf(FILES),
    'inventory/combined_inventory.json': EMPTY_COMBINED,
  });
  const folder = temporaryFolder();
  const state = join(folder.path, 'state');
  const check = async () => {
    const { status, out } = await runWords(['check', '--state', state, '--format', 'json'], repository.root);
    return { status, report: JSON.parse(out) as Report };
  };
  let text = '';
  before(async () => {
    // A file whose last change is seconds ago is not remembered.
    const ready = Number(statSync(repository.path('models/b.bin')).ctimeMs) + 2100;
    await setTimeout(Math.max(0, ready - Date.now()));
    await check();
    assert.equal((await check()).report.state?.remembered, 2, 'the state is one that is used');
    text = readFileSync(state, 'utf8');
    const { atime, mtime } = statSync(repository.path('models/a.bin'));
    writeFileSync(repository.path('models/a.bin'), DAMAGED);
    utimesSync(repository.path('models/a.bin'), atime, mtime);
  });

  for (const [what, tamper] of Object.entries(TAMPERINGS)) {
    test(what, async () => {
      writeFileSync(state, tamper(text));
      const { status, report } = await check();
      assert.deepEqual([status, report.counts['checksum-mismatch']], [1, 1]);
      const [row] = [...report.files].filter(({ path }) => path === 'models/a.bin');
      assert.deepEqual([row?.status, row?.verified_at], ['mismatched', undefined]);
    });
  }
});
