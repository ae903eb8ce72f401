/**
 * One line of a checksum list, as GNU coreutils `sha256sum --check` reads it (src/cksum.c:
 * split_3, bsd_split_3), and as OpenSSL 3 writes it. Differences from GNU: OpenSSL's `SHA2-256`
 * tag is read; a name that is not UTF-8 and the name `-` (standard input) are refused.
 */

export type Line =
  /** `sha256`: 64 lower-case hex digits. */
  | { readonly is: 'record'; readonly sha256: string; readonly name: string }
  /** An empty line or a comment: `#` in column 1. */
  | { readonly is: 'nothing' }
  /** A tagged line of another algorithm. */
  | { readonly is: 'other'; readonly algorithm: string; readonly name: string }
  | { readonly is: 'malformed'; readonly why: string };

/**
 * How untagged lines separate digest and name. The first valid one fixes it for the list: were
 * both allowed at once, a file could pass under another's name that begins with a space.
 */
export interface Separator {
  style: 'unknown' | 'two' | 'one';
}

const UNTAGGED = /^[ \t]*(\\?)([0-9A-Fa-f]{64})[ \t]([\s\S]+)$/;
const TAGGED = /^[ \t]*(\\?)([A-Za-z][A-Za-z0-9-]*(?:\/\d+)?) ?\(([\s\S]*)\)[ \t]*=[ \t]*([0-9A-Za-z+/=]+)$/;
const SHA256_TAGS = new Set(['SHA256', 'SHA2-256']);
const HEX64 = /^[0-9A-Fa-f]{64}$/;

/** Reads a line without its line feed; `separator` is updated by the first untagged record. */
export function parseLine(raw: string, separator: Separator): Line {
  const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  if (line === '' || line.startsWith('#')) return { is: 'nothing' };
  const untagged = UNTAGGED.exec(line);
  if (untagged) {
    const [, backslash = '', digest = '', rest = ''] = untagged;
    const name = nameAfter(rest, separator);
    if (name === null)
      return malformed('it separates digest and name by one blank, but lines before it by two');
    return record(digest, name, backslash);
  }
  const [, backslash = '', algorithm = '', name = '', digest = ''] = TAGGED.exec(line) ?? [];
  if (algorithm === '') return malformed(whyNoLine(line));
  if (!SHA256_TAGS.has(algorithm)) return { is: 'other', algorithm, name };
  if (!HEX64.test(digest)) return malformed('its digest is not 64 hex digits');
  return record(digest, name, backslash);
}

/** The name behind the first blank, or null where the line mixes the two styles. */
function nameAfter(rest: string, separator: Separator): string | null {
  const hasTypeFlag = rest.length > 1 && (rest.startsWith(' ') || rest.startsWith('*'));
  if (!hasTypeFlag && separator.style === 'two') return null;
  if (separator.style === 'unknown') separator.style = hasTypeFlag ? 'two' : 'one';
  return hasTypeFlag && separator.style === 'two' ? rest.slice(1) : rest;
}

function record(digest: string, written: string, backslash: string): Line {
  const name = backslash === '' ? written : unescapeName(written);
  if (name === null) return malformed('its escaped name holds a backslash that is not \\\\, \\n or \\r');
  if (name === '') return malformed('it names no file');
  if (name === '-') return malformed('it records standard input, not a file');
  if (name.includes('\0')) return malformed('its name holds a NUL character');
  if (name.includes('\uFFFD')) return malformed('its name is not UTF-8');
  return { is: 'record', sha256: digest.toLowerCase(), name };
}

/** GNU's escapes in a name, undone; null where another one stands or the last breaks off. */
function unescapeName(written: string): string | null {
  if (/\\(?![\\nr])/.test(written.replace(/\\[\\nr]/g, ''))) return null;
  return written.replace(/\\([\\nr])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\',
  );
}

function malformed(why: string): Line {
  return { is: 'malformed', why };
}

const DIGEST_NAMES: Record<number, string> = {
  32: 'an MD5',
  40: 'a SHA-1',
  56: 'a SHA-224',
  96: 'a SHA-384',
  128: 'a SHA-512',
};

function whyNoLine(line: string): string {
  if (line.trim() === '') return 'it holds blanks only';
  if (line.trimStart().startsWith('#')) return 'a comment has to begin in column 1';
  const [digits = ''] = /^[ \t]*\\?[0-9A-Fa-f]*/.exec(line) ?? [];
  const length = digits.replace(/[ \t\\]/g, '').length;
  if (length === 64) return 'it names no file after its digest';
  if (DIGEST_NAMES[length])
    return `its digest has ${length} hex digits, ${DIGEST_NAMES[length]} digest perhaps; SHA-256 has 64`;
  if (length > 8) return `its digest has ${length} hex digits; SHA-256 has 64`;
  return 'it is not a checksum line';
}
