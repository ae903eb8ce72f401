import { MAX_MANIFEST_BYTES } from '../../formats/format.ts';
import { hexOfBase64 } from '../../model/base64.ts';
import type { RootPath } from '../../model/root-path.ts';
import { isBinary, looseText } from '../../text/encoding.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ComparedCommits } from './comparison.ts';

/** As many files as a search for manifests reads. */
const MAX_FILES = 10_000;
const MAX_BYTES = 512 * 1024 * 1024;

/** Hex, and base64 of the lengths that digests have. */
const DIGITS =
  /([0-9a-f]{32,128})|(?<![A-Za-z0-9+/_-])(?:sha\d{3}-)?([A-Za-z0-9+/_-]{22,86})={0,2}(?![A-Za-z0-9+/_=-])/gi;
const BASE64_LENGTHS = new Set([22, 27, 38, 43, 64, 86]);
/** What stands between a name and the rest of a line, in any format. */
const BESIDE_NAMES = /["'<>\0\r\n\t*/\\,]| {2,}|\(|\) ?= ?|: |- |[0-9a-f]{32,128} ?/i;

export interface TextsRead {
  /** The file that holds a digest, by its hex digits. */
  readonly byDigest: ReadonlyMap<string, RootPath>;
  /** Files that could not be looked into within the bounds. */
  readonly left: number;
}

/** The digests that files hold, as any format may write them. Those that come first are read first. */
export async function readTexts(
  paths: readonly RootPath[],
  { files, signal }: Pick<ComparedCommits, 'files' | 'signal'>,
): Promise<TextsRead> {
  const byDigest = new Map<string, RootPath>();
  let left = Math.max(0, paths.length - MAX_FILES);
  let bytes = 0;
  for (const path of paths.slice(0, MAX_FILES)) {
    const read = bytes < MAX_BYTES && !signal.aborted ? await wholeOrHead(path, files) : 'left';
    if (read === 'left') left += 1;
    if (read === null || read === 'left') continue;
    bytes += read.text.length;
    const before = byDigest.size;
    for (const digits of digestsIn(read.text)) if (!byDigest.has(digits)) byDigest.set(digits, path);
    if (!read.isWhole && byDigest.size === before) left += 1;
  }
  return { byDigest, left };
}

/** Every digest in a text, in hex of lower case. */
export function* digestsIn(text: string): Generator<string> {
  for (const [, hex, encoded] of text.matchAll(DIGITS)) {
    if (hex !== undefined) yield hex.toLowerCase();
    // Only a number of digits that some digest has.
    if (encoded !== undefined && BASE64_LENGTHS.has(encoded.length)) yield hexOfBase64(encoded);
  }
}

/** A file as text; of a long one the beginning. Null: there is none. */
export async function wholeOrHead(
  path: RootPath,
  files: ComparedCommits['files'],
): Promise<{ readonly text: string; readonly isWhole: boolean } | null> {
  const opened = await files.open(path);
  if (opened.is !== 'open') return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of opened.chunks) {
    // Weights are no list, however long they are.
    if (length === 0 && isBinary(chunk)) return null;
    chunks.push(chunk.slice());
    length += chunk.length;
    if (length > MAX_MANIFEST_BYTES) break;
  }
  const isWhole = length <= MAX_MANIFEST_BYTES;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { text: looseText(bytes), isWhole };
}

/** Whether a file is in the folder of another one, or below it. */
export function isBeside(path: RootPath, other: RootPath): boolean {
  const folder = folderOf(other);
  return path !== other && (folder === '' || path.startsWith(`${folder}/`));
}

/** The words of a text that could be names of files. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(BESIDE_NAMES).map((word) => word.trim()));
}
