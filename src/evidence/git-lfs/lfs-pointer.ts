/**
 * git-lfs pointers, as git-lfs reads them (its docs/spec.md, docs/extensions.md, lfs/pointer.go).
 * Non-canonical ones (CRLF, empty lines, blanks around) are read, because git-lfs smudges them.
 */

import type { MalformedPointer, Pointer } from '../../model/pointer.ts';

const VERSIONS = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2',
]);
/** git-lfs looks no further into a file than this. */
const MAX_LFS_BYTES = 1024;

const FIRST_LINE = /^[ \t]*version https?:\/\/(git-lfs|hawser|git-media)\b/m;
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
/** What follows the first letter of its name, git-lfs does not look at. */
const EXTENSION = /^ext-(\d)-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;

/** A pointer without its line ends: what one `key value` line says. */
interface Line {
  readonly number: number;
  readonly key: string;
  readonly value: string;
}

interface Extension {
  readonly place: number;
  readonly number: number;
  readonly sha256: string;
}

/** As git-lfs writes nearly all of them; the same is read below, in ten times the time. */
const CANONICAL =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

export function readLfsPointer(text: string): Pointer | MalformedPointer | null {
  const [, sha256, size] = CANONICAL.exec(text) ?? [];
  if (sha256 !== undefined)
    return { is: 'pointer', tool: 'git-lfs', sha256, size: Number(size), instead: null };
  if (text.length >= MAX_LFS_BYTES || !FIRST_LINE.test(text)) return null;
  const all = text.split(/\r?\n/);
  const conflict = all.findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) return malformed(conflict + 1, 'it holds the markers of a merge conflict');
  if (!text.trimStart().startsWith('version ')) return null;
  const first = text.slice(0, text.indexOf('version ')).split('\n').length;
  const lines: Line[] = [];
  // Blanks are left out around the whole text, not around each of its lines.
  for (const [index, line] of text.trim().split(/\r?\n/).entries()) {
    if (line === '') continue;
    const number = first + index;
    const blank = line.indexOf(' ');
    if (blank === -1) return malformed(number, 'it is not a key, a blank and a value');
    lines.push({ number, key: line.slice(0, blank), value: line.slice(blank + 1) });
  }
  return judge(lines, all.length);
}

/** Keys stand in this order, with any extensions between version and size. */
const KEYS = ['version', 'oid', 'size'];

function judge(lines: readonly Line[], end: number): Pointer | MalformedPointer {
  const found: Line[] = [];
  const extensions = new Map<string, Extension>();
  for (const line of lines) {
    const expected = KEYS[found.length];
    if (expected === undefined) return malformed(line.number, 'it has a line too many');
    if (line.key === expected) {
      found.push(line);
      continue;
    }
    const place = EXTENSION.exec(line.key)?.[1];
    if (place === undefined) return malformed(line.number, `${expected} has to stand there`);
    const sha256 = OID.exec(line.value)?.[1];
    if (sha256 === undefined) return malformed(line.number, 'its extension is not sha256: and 64 hex digits');
    // Of one that is named twice, git-lfs takes what is said last.
    extensions.set(line.key, { place: Number(place), number: line.number, sha256 });
  }
  const missing = KEYS[found.length];
  if (missing !== undefined) return malformed(end, `it ends without ${missing}`);
  return values(found as [Line, Line, Line], [...extensions.values()]);
}

function values(
  [version, oid, size]: readonly [Line, Line, Line],
  extensions: Extension[],
): Pointer | MalformedPointer {
  if (!VERSIONS.has(version.value)) return malformed(version.number, 'git-lfs has no such version');
  const digest = OID.exec(oid.value)?.[1];
  if (digest === undefined)
    return malformed(oid.number, 'its oid is not sha256: and 64 lower-case hex digits');
  // git-lfs reads a sign, as Go's ParseInt does, and refuses what is below zero.
  const bytes = /^(\+?\d+|-0+)$/.test(size.value) ? Math.abs(Number(size.value)) : Number.NaN;
  if (!Number.isSafeInteger(bytes)) return malformed(size.number, 'its size is not a number of bytes');
  extensions.sort((a, b) => a.place - b.place);
  const twin = extensions.find(({ place }, index) => place === extensions[index - 1]?.place);
  if (twin !== undefined) return malformed(twin.number, 'two of its extensions have one number');
  // An extension changed the content before it was stored: the first one's input is the file itself.
  const original = extensions[0]?.sha256;
  return {
    is: 'pointer',
    tool: 'git-lfs',
    sha256: original ?? digest,
    size: original === undefined ? bytes : null,
    instead: null,
    ...(original !== undefined && { stored: { oid: digest, size: bytes } }),
  };
}

function malformed(line: number, why: string): MalformedPointer {
  return { is: 'malformed', tool: 'git-lfs', line, why };
}
