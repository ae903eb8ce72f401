/**
 * One line of a checksum list, as GNU coreutils reads it (src/cksum.c: split_3, bsd_split_3) and as
 * OpenSSL, BSD, b3sum and `cksum --base64` write it. Differences from GNU: OpenSSL's `SHA2-256` tag
 * is read; each untagged line may have a digest of another length; a name that is not UTF-8 and the
 * name `-` (standard input) are refused.
 */

import {
  type Algorithm,
  algorithmNamed,
  algorithmOfLength,
  type Digest,
  infoOf,
} from '../../model/digest.ts';
import type { Malformation } from '../../model/problem.ts';
import { fromBase64, fromHex, readDigest } from '../../model/read-digest.ts';

export type Line =
  | {
      readonly is: 'record';
      readonly digests: readonly Digest[];
      readonly name: string;
      readonly size?: number;
    }
  /** An empty line or a comment: `#` in column 1. */
  | { readonly is: 'nothing' }
  /** A tagged line of an algorithm that the table does not have. */
  | { readonly is: 'other'; readonly algorithm: string; readonly name: string }
  /** A digest alone, with what could be its name left out. */
  | { readonly is: 'digest'; readonly digest: Digest }
  | ({ readonly is: 'malformed' } & Malformation);

/**
 * How untagged lines separate digest and name. The first valid one fixes it for the list: were
 * both allowed at once, a file could pass under another's name that begins with a space.
 */
export interface Separator {
  style: 'unknown' | 'two' | 'one';
}

const TAGGED = /^[ \t]*(\\?)([A-Za-z][A-Za-z0-9-]*(?:\/\d+)?) ?\(([\s\S]*)\)[ \t]*=[ \t]*([0-9A-Za-z+/=]+)$/;
/** `sha256:HEX  name`, `sha256-BASE64  name`. */
const PREFIXED = /^([A-Za-z][A-Za-z0-9]{1,9}(?:-\d{3})?[:-][0-9A-Za-z+/=]{32,172})[ \t]+\*?([\s\S]+)$/;
/** `SHA-256 HEX name`. */
const NAMED = /^([A-Za-z][A-Za-z0-9-]{1,11}(?:\/\d+)?)[ \t]+([0-9A-Fa-f]{32,128})[ \t]+\*?([\s\S]+)$/;
const ALONE = /^[ \t]*([0-9A-Fa-f]{32,128})[ \t]*$/;
const BASE64 = /^([A-Za-z0-9+/]{22,88}={0,2})[ \t][ *]?([\s\S]+)$/;
/** The shortest and the longest digest that a line may begin with, in hex digits. */
const SHORTEST = 32;
const LONGEST = 128;
const BACKSLASH = 0x5c;

/**
 * Reads a line without its line feed; `separator` is updated by the first untagged record. `algorithm`
 * is what the list's name says: it holds for digests of its length.
 */
export function parseLine(raw: string, separator: Separator, algorithm: Algorithm | null = null): Line {
  const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  if (line === '' || line.startsWith('#')) return { is: 'nothing' };
  const start = skipBlanks(line);
  const isEscaped = line.charCodeAt(start) === BACKSLASH;
  const digits = isEscaped ? start + 1 : start;
  const end = hexEnd(line, digits);
  const length = end - digits;
  if (length >= SHORTEST && length <= LONGEST && isBlank(line.charCodeAt(end)) && end + 1 < line.length) {
    const digest = bareDigest(line.slice(digits, end), algorithm);
    if (digest === null) return malformedLine('digest-length', `${length}`);
    const name = nameAfter(line.slice(end + 1), separator);
    return name === null ? malformedLine('separator') : record(digest, name, isEscaped ? '\\' : '');
  }
  const [, backslash = '', tag = '', name = '', value = ''] = TAGGED.exec(line) ?? [];
  if (tag !== '') return tagged(tag, name, value, backslash);
  return otherStyles(line, algorithm) ?? whyNoLine(line, algorithm);
}

/** Lists have a million lines, and a regular expression for this takes more time than all else that is done with one. */
function hexEnd(line: string, start: number): number {
  for (let at = start; ; at += 1) {
    const code = line.charCodeAt(at);
    const isDigit = (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
    if (!isDigit) return at;
  }
}

function skipBlanks(line: string): number {
  let at = 0;
  while (isBlank(line.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function bareDigest(hex: string, named: Algorithm | null): Digest | null {
  return fromHex(hex, bareAlgorithm(hex.length, named));
}

/** What a bare digest of so many hex digits is of, in a list whose name says `named`. */
export function bareAlgorithm(hexLength: number, named: Algorithm | null): Algorithm | null {
  if (hexLength < SHORTEST || hexLength > LONGEST) return null;
  const isNamed = named !== null && infoOf(named).hexLength === hexLength;
  return isNamed ? named : algorithmOfLength(hexLength);
}

function tagged(tag: string, name: string, value: string, backslash: string): Line {
  const algorithm = algorithmNamed(tag);
  if (algorithm === null) return { is: 'other', algorithm: tag, name };
  const digest = fromHex(value, algorithm) ?? fromBase64(value, algorithm);
  return digest === null ? malformedLine('digest-value', algorithm) : record(digest, name, backslash);
}

/** Styles that no checksum tool of GNU or BSD reads, told by their first word. */
function otherStyles(line: string, algorithm: Algorithm | null): Line | null {
  const [, prefixed = '', name = ''] = PREFIXED.exec(line) ?? [];
  const digest = prefixed === '' ? null : readDigest(prefixed);
  if (digest !== null) return record(digest, name, '');
  const [, word = '', hex = '', rest = ''] = NAMED.exec(line) ?? [];
  const named = word === '' ? null : fromHex(hex, algorithmNamed(word));
  if (named !== null) return record(named, rest, '');
  const [, base64 = '', after = ''] = algorithm === null ? [] : (BASE64.exec(line) ?? []);
  const encoded = algorithm === null || base64 === '' ? null : fromBase64(base64, algorithm);
  if (encoded !== null) return record(encoded, after, '');
  const [, alone = ''] = ALONE.exec(line) ?? [];
  const single = alone === '' ? marked(line.trim()) : bareDigest(alone, algorithm);
  return single === null ? null : { is: 'digest', digest: single };
}

/** A digest that says its algorithm itself. */
function marked(text: string): Digest | null {
  return /[:-]/.test(text) ? readDigest(text) : null;
}

/** The name behind the first blank, or null where the line mixes the two styles. */
function nameAfter(rest: string, separator: Separator): string | null {
  const hasTypeFlag = rest.length > 1 && (rest.startsWith(' ') || rest.startsWith('*'));
  if (!hasTypeFlag && separator.style === 'two') return null;
  if (separator.style === 'unknown') separator.style = hasTypeFlag ? 'two' : 'one';
  return hasTypeFlag && separator.style === 'two' ? rest.slice(1) : rest;
}

function record(digest: Digest, written: string, backslash: string): Line {
  const name = backslash === '' ? written : unescapeName(written);
  if (name === null) return malformedLine('name-escape');
  const problem = nameProblem(name);
  return problem === null ? { is: 'record', digests: [digest], name } : malformedLine(problem);
}

/** What keeps a name from being a file's, or null. */
export function nameProblem(name: string): Malformation['reason'] | null {
  if (name === '') return 'no-name';
  if (name === '-') return 'standard-input';
  if (name.includes('\0')) return 'name-nul';
  return name.includes('\uFFFD') ? 'name-encoding' : null;
}

/** GNU's escapes in a name, undone; null where another one stands or the last breaks off. */
function unescapeName(written: string): string | null {
  if (/\\(?![\\nr])/.test(written.replace(/\\[\\nr]/g, ''))) return null;
  return written.replace(/\\([\\nr])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\',
  );
}

export function malformedLine(reason: Malformation['reason'], detail: string | null = null): Line {
  return { is: 'malformed', reason, detail };
}

function whyNoLine(line: string, algorithm: Algorithm | null): Line {
  if (line.trim() === '') return malformedLine('blank-line');
  if (line.trimStart().startsWith('#')) return malformedLine('indented-comment');
  const [digits = ''] = /^[ \t]*\\?[0-9A-Fa-f]*/.exec(line) ?? [];
  const { length } = digits.replace(/[ \t\\]/g, '');
  if (length >= SHORTEST && bareDigest('0'.repeat(length), algorithm) !== null)
    return malformedLine('no-name');
  return length > 8 ? malformedLine('digest-length', `${length}`) : malformedLine('not-a-record');
}
