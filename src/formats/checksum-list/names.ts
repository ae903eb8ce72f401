import { type Algorithm, algorithmNamed } from '../../model/digest.ts';

/** Endings of a file that holds the digest of the file beside it, whose name comes before. */
const SIDECAR =
  /^(.+)\.(sha-?(?:1|224|256|384|512)|sha3-?(?:256|384|512)|md5|b2|b3|blake2b|blake2s|blake3)(?:sums?)?(?:\.txt)?$/i;
/** Words in a list's name that say its algorithm, each with what it means. */
const WORDS =
  /sha-?512-256|sha3-?(?:256|384|512)|sha-?(?:1|224|256|384|512)|md5|b2sum|b3sum|blake2b|blake2s|blake3|\b(?:b2|b3)\b/i;
const SHORT: Readonly<Record<string, string>> = {
  b2: 'blake2b',
  b2sum: 'blake2b',
  b3: 'blake3',
  b3sum: 'blake3',
};

/** Names that make a file a candidate for a checksum list. */
export const LIST_NAMES = [
  '*sums',
  '*sums.txt',
  '*sums.asc',
  '*sum.txt',
  '*checksum*',
  '*hashes.txt',
  'hashes',
  'digests.txt',
  '*.sha*',
  '*sha256*.txt',
  '*sha512*.txt',
  '*.md5',
  '*.md5sum',
  '*.md5sums',
  '*md5*.txt',
  '*.b2',
  '*.b3',
  '*.blake2b',
  '*.blake3',
  '*.sfv',
  '*.chk',
  '*.hash',
  '*hashdeep*',
  'manifest-*.txt',
  'tagmanifest-*.txt',
] as const;

/** Names that promise a checksum list: what cannot be read as one is broken. */
const PROMISES =
  /(md5|sha-?\d*|b2|b3)sums?(\.txt|\.asc)?$|^(?:tag)?manifest-(md5|sha1|sha224|sha256|sha384|sha512)\.txt$|\.(sha-?(1|224|256|384|512)|md5|b2|b3|blake2b|blake3)(sums?)?(\.txt)?$/i;

export function promisesList(name: string): boolean {
  return PROMISES.test(name);
}

/** The algorithm that a list's name says, or null. */
export function algorithmInName(name: string): Algorithm | null {
  const [word = ''] = WORDS.exec(name) ?? [];
  const lower = word.toLowerCase();
  return lower === '' ? null : algorithmNamed(SHORT[lower] ?? lower);
}

/** The name of the file whose digest a file of this name holds, or null where it is no sidecar. */
export function neighbourOf(name: string): string | null {
  const [, neighbour = ''] = SIDECAR.exec(name) ?? [];
  return neighbour === '' || /^(checksums?|hashes|manifest|all|files)$/i.test(neighbour) ? null : neighbour;
}
