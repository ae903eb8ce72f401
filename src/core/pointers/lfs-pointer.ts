/**
 * git-lfs pointers, as git-lfs reads them (its docs/spec.md, docs/extensions.md, lfs/pointer.go).
 * Non-canonical ones (CRLF, empty lines, blanks around) are read, because git-lfs smudges them.
 */

import type { MalformedPointer, Pointer } from './pointer.ts';

const VERSIONS = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2',
]);
/** git-lfs looks no further into a file than this. */
const MAX_LFS_BYTES = 1024;

const FIRST_LINE = /^[ \t]*version https?:\/\/(git-lfs|hawser|git-media)\b/m;
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
const EXTENSION = /^ext-(\d)-\w+$/;
const OID = /^sha256:([0-9a-f]{64})$/;

/** A pointer without its line ends: what one `key value` line says. */
interface Line {
  readonly number: number;
  readonly key: string;
  readonly value: string;
}

/** As git-lfs writes nearly all of them; the same is read below, in ten times the time. */
const CANONICAL =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

export function readLfsPointer(text: string): Pointer | MalformedPointer | null {
  const [, sha256, size] = CANONICAL.exec(text) ?? [];
  if (sha256 !== undefined)
    return { is: 'pointer', tool: 'git-lfs', sha256, size: Number(size), instead: null };
  if (text.length >= MAX_LFS_BYTES || !FIRST_LINE.test(text)) return null;
  const written = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const start = written.findIndex((line) => line.trim() !== '');
  const conflict = written.findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) return malformed(conflict + 1, 'it holds the markers of a merge conflict');
  if (!written[start]?.trimStart().startsWith('version ')) return null;
  const lines: Line[] = [];
  for (const [index, raw] of written.entries()) {
    const line = index === start ? raw.trimStart() : raw;
    const content = written.slice(index + 1).every((rest) => rest.trim() === '') ? line.trimEnd() : line;
    if (content === '') continue;
    const blank = content.indexOf(' ');
    if (blank === -1) return malformed(index + 1, 'it is not a key, a blank and a value');
    lines.push({ number: index + 1, key: content.slice(0, blank), value: content.slice(blank + 1) });
  }
  return judge(lines, written.length);
}

/** Keys stand in this order, with any extensions between version and oid. */
const KEYS = ['version', 'oid', 'size'];

function judge(lines: readonly Line[], end: number): Pointer | MalformedPointer {
  const found = new Map<string, Line>();
  const extensions: { readonly place: number; readonly line: Line }[] = [];
  for (const line of lines) {
    const expected = KEYS[found.size];
    if (expected === undefined) return malformed(line.number, 'it has a line too many');
    if (line.key === expected) {
      found.set(line.key, line);
      continue;
    }
    const place = EXTENSION.exec(line.key)?.[1];
    if (place === undefined) return malformed(line.number, `${expected} has to stand there`);
    extensions.push({ place: Number(place), line });
  }
  const missing = KEYS[found.size];
  if (missing !== undefined) return malformed(end, `it ends without ${missing}`);
  return values(found, extensions);
}

function values(
  found: ReadonlyMap<string, Line>,
  extensions: { readonly place: number; readonly line: Line }[],
): Pointer | MalformedPointer {
  const [version, oid, size] = KEYS.map((key) => found.get(key) ?? { number: 1, key, value: '' }) as [
    Line,
    Line,
    Line,
  ];
  if (!VERSIONS.has(version.value)) return malformed(version.number, 'git-lfs has no such version');
  const [, digest] = OID.exec(oid.value) ?? [];
  if (digest === undefined)
    return malformed(oid.number, 'its oid is not sha256: and 64 lower-case hex digits');
  // git-lfs reads a sign, as Go's ParseInt does, and refuses what is below zero.
  const bytes = /^(\+?\d{1,16}|-0{1,16})$/.test(size.value) ? Math.abs(Number(size.value)) : Number.NaN;
  if (!Number.isSafeInteger(bytes)) return malformed(size.number, 'its size is not a number of bytes');
  extensions.sort((a, b) => a.place - b.place);
  for (const { line } of extensions) {
    if (!OID.test(line.value))
      return malformed(line.number, 'its extension is not sha256: and 64 hex digits');
  }
  const [first, second] = extensions;
  if (second !== undefined && second.place === first?.place)
    return malformed(second.line.number, 'two of its extensions have one number');
  // An extension changed the content before it was stored: the first one's input is the file itself.
  const original = first && OID.exec(first.line.value)?.[1];
  return {
    is: 'pointer',
    tool: 'git-lfs',
    sha256: original ?? digest,
    size: original === undefined ? bytes : null,
    instead: null,
  };
}

function malformed(line: number, why: string): MalformedPointer {
  return { is: 'malformed', tool: 'git-lfs', line, why };
}
