/**
 * Lists against GNU's own `sha256sum --check`, verdict by verdict. `differs` names the lines of which
 * docs/trust.md says that the two take them differently; a list without such a line has to come to the same.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readList } from '../../../src/formats/checksum-list/read-list.ts';
import { sha256 } from '../../../test/support/repository.ts';
import type { Target } from '../target.ts';

/** Files with names that need care, each holding its own name. */
const NAMES = ['a', 'b c', ' d', '*e', 'f\\g', 'h\ni', 'j) = k', 'l\rm', 'ö', '#n'];
const A = sha256('a');

let folder: string | null = null;
function home(): string {
  if (folder !== null) return folder;
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  process.once('exit', () => rmSync(folder ?? '', { recursive: true, force: true }));
  mkdirSync(join(folder, 'files'));
  for (const name of NAMES) writeFileSync(join(folder, 'files', name), name);
  return folder;
}

export const SUMS: Target = {
  name: 'sums',
  maxBytes: 8 * 1024,
  seeds: [
    NAMES.filter((name) => !/[\\\n\r]/.test(name))
      .map((name) => `${sha256(name)}  ${name}\n`)
      .join(''),
    `\\${sha256('f\\g')}  f\\\\g\n\\${sha256('h\ni')} *h\\ni\n${A}  gone\n${sha256('x')}  a\n`,
    `SHA256 (a) = ${A}\n\\SHA256 (h\\ni) = ${sha256('h\ni')}\nSHA256 (j) = k) = ${sha256('j) = k')}\n`,
    `${A} a\n${sha256(' d')}  d\n`,
    `\\${sha256('l\rm')}  l\\rm\n`,
    `${A}  a\n${A} a\n`,
    `SHA256(a)= ${A.toUpperCase()}\n \t${A}  a\n`,
  ],
  words: [
    '\n',
    '\r',
    '\r\n',
    '  ',
    ' *',
    ' ',
    '\t',
    '\\',
    '\\\\',
    '\\n',
    '\\r',
    '#',
    'SHA256 (',
    'SHA256',
    '(',
    ')',
    ') = ',
    ' = ',
    'a',
    'a\n',
    A,
    A.toUpperCase(),
    ...NAMES.map(sha256),
    ...NAMES,
  ],
  async run(input) {
    await readList('list', one(input));
  },
  async compare(inputs) {
    const some = inputs.filter((input) => !differs(input));
    if (some.length === 0) return;
    const theirs = verdictsOfGnu(some);
    for (const [index, input] of some.entries()) {
      const ours = await verdictsOf(input);
      const lines = theirs[index] ?? [];
      const isSame =
        ours.length === lines.length &&
        ours.every(({ path, verdict }, at) =>
          spellings(path).some((name) => `${name}: ${verdict}` === lines[at]),
        );
      const list = JSON.stringify(Buffer.from(input).toString('latin1'));
      if (!isSame)
        assert.deepEqual(
          ours.map(({ path, verdict }) => `${path}: ${verdict}`),
          lines,
          list,
        );
    }
  },
};

/** Whether the list holds anything that is taken differently on purpose. */
export function differs(input: Uint8Array): boolean {
  const bytes = Buffer.from(input);
  const text = bytes.toString('utf8');
  return (
    // Bytes that are no text, a mark in front of it, and NUL: refused, or left out.
    text.includes('\0') ||
    text.startsWith('\uFEFF') ||
    !bytes.equals(Buffer.from(text)) ||
    // Standard input, and what leads out of the folder.
    /-\r?$|-\)/m.test(text) ||
    /[ *(]\.{0,2}\//.test(text) ||
    // A tagged line without a name, which GNU cannot open and here is malformed.
    /\(\)[ \t]*=/.test(text) ||
    // Formats of other programs.
    /SHA2-256|^%%%% HASHDEEP|^-----BEGIN PGP/m.test(text) ||
    // Digests of other lengths, other algorithms and other encodings, which only this reader takes.
    /^[ \t]*\\?(?![0-9A-Fa-f]{64}[ \t])[0-9A-Fa-f]{32,128}[ \t\r]*[^\r\n]/m.test(text) ||
    /^[ \t]*\\?(?!SHA256 ?\()[A-Za-z][\w/-]*[ \t]*[(:-]/m.test(text) ||
    /^[A-Za-z][\w/-]*[ \t]+[0-9A-Fa-f]{32}/m.test(text) ||
    /[0-9A-Za-z+/]{43}=|^Algorithm/m.test(text) ||
    // A digest alone is a sidecar.
    /^[ \t]*[0-9A-Fa-f]{32,128}[ \t]*\r?$/m.test(text)
  );
}

async function verdictsOf(input: Uint8Array): Promise<{ path: string; verdict: string }[]> {
  const { descriptors } = await readList('list', one(input));
  const records = Array.from({ length: descriptors.length }, (_, index) => descriptors.get(index));
  return records.map(({ path, digests }) => {
    const recorded = digests[0]?.value;
    try {
      const digest = sha256(readFileSync(join(home(), 'files', path)));
      return { path, verdict: digest === recorded ? 'OK' : 'FAILED' };
    } catch {
      return { path, verdict: 'FAILED open or read' };
    }
  });
}

/** How GNU may print a name: as it is, or with escapes and a backslash in front, by its version. */
function spellings(name: string): string[] {
  const escaped = `\\${name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`;
  return [name, escaped, escaped.replaceAll('\r', '\\r')];
}

async function* one(input: Uint8Array): AsyncGenerator<Uint8Array> {
  yield input;
}

const BETWEEN = '=== next list ===';

/** One shell for all lists: it starts a program in a fraction of the time that Node takes. */
function verdictsOfGnu(inputs: readonly Uint8Array[]): string[][] {
  const lists = inputs.map((input, index) => {
    const list = join(home(), `list-${index}`);
    writeFileSync(list, input);
    return list;
  });
  const script = `for list in "$@"; do sha256sum --check "$list" 2>/dev/null </dev/null; echo '${BETWEEN}'; done`;
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...lists], {
    cwd: join(home(), 'files'),
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 28,
  });
  const parts = stdout.toString('utf8').split(`${BETWEEN}\n`).slice(0, -1);
  assert.equal(parts.length, inputs.length);
  return parts.map((part) => part.split('\n').slice(0, -1));
}
