/**
 * Digests and the one table of their algorithms. A new algorithm is one row here; no other file
 * names an algorithm.
 */

/** `strong`: a file with this digest is the recorded file. `weak`: it agrees, but could have been forged. */
export type Strength = 'strong' | 'weak';

/**
 * How a digest is made: `hash` is the name that node:crypto knows, `of` what is hashed. Null: recorded
 * digests are counted, but none is computed.
 */
export interface Computation {
  readonly hash: string;
  /**
   * `bytes`: the file. `git-blob`: git's header `blob SIZE\0` and the file. `unix-text`: the file, with
   * CRLF made LF where it is text (DVC 2, dvc-data: hash.py, istextfile.py). `start`: the file, of whose digest
   * only the first digits are recorded, so many at least as the row says; nothing is computed beside SHA-256.
   * `pieces`: the file's pieces of `size` bytes, each by itself; the last may be shorter.
   */
  readonly of: 'bytes' | 'git-blob' | 'unix-text' | 'start' | 'pieces';
  readonly size?: number;
}

export interface AlgorithmInfo {
  /** In reports and configs. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  readonly hexLength: number;
  readonly strength: Strength;
  readonly computed: Computation | null;
  /** Other spellings, in lower case without `-`, `_`, `/` and blanks. */
  readonly aliases: readonly string[];
  /** Whether a bare value of this length means this algorithm, where nothing names another. */
  readonly isDefault?: true;
}

const bytes = (hash: string): Computation => ({ hash, of: 'bytes' });

/** In the order in which one of several recorded digests is preferred: strong and fast to compute first. */
export const ALGORITHMS = [
  row('sha256', 'SHA-256', 64, 'strong', bytes('sha256'), ['sha2256'], true),
  row('sha512', 'SHA-512', 128, 'strong', bytes('sha512'), ['sha2512'], true),
  row('sha384', 'SHA-384', 96, 'strong', bytes('sha384'), ['sha2384'], true),
  row('blake2b', 'BLAKE2b-512', 128, 'strong', bytes('blake2b512'), ['blake2b512']),
  row('blake2s', 'BLAKE2s-256', 64, 'strong', bytes('blake2s256'), ['blake2s256']),
  row('sha512-256', 'SHA-512/256', 64, 'strong', bytes('sha512-256'), ['sha512256', 'sha2512256']),
  row('sha224', 'SHA-224', 56, 'strong', bytes('sha224'), ['sha2224'], true),
  row('sha3-256', 'SHA3-256', 64, 'strong', bytes('sha3-256'), ['sha3256']),
  row('sha3-384', 'SHA3-384', 96, 'strong', bytes('sha3-384'), ['sha3384']),
  row('sha3-512', 'SHA3-512', 128, 'strong', bytes('sha3-512'), ['sha3512']),
  row('sha1', 'SHA-1', 40, 'weak', bytes('sha1'), ['sha'], true),
  row('md5', 'MD5', 32, 'weak', bytes('md5'), ['md5sum'], true),
  row('git-blob', 'git blob id', 40, 'weak', { hash: 'sha1', of: 'git-blob' }, ['gitblob', 'gitblobsha1']),
  row('md5-dos2unix', 'MD5 of Unix text', 32, 'weak', { hash: 'md5', of: 'unix-text' }, ['md5dos2unix']),
  row('sha256-start', 'start of the SHA-256', 8, 'weak', { hash: 'sha256', of: 'start' }, []),
  row('blake3', 'BLAKE3', 64, 'strong', null, []),
  row('blake2b-256', 'BLAKE2b-256', 64, 'strong', null, ['blake2b256']),
  row('blake2b-384', 'BLAKE2b-384', 96, 'strong', null, ['blake2b384']),
  row('sm3', 'SM3', 64, 'strong', null, []),
  row('streebog-256', 'Streebog-256', 64, 'strong', null, ['streebog256']),
  row('streebog-512', 'Streebog-512', 128, 'strong', null, ['streebog512']),
  row('md2', 'MD2', 32, 'weak', null, []),
  row('md4', 'MD4', 32, 'weak', null, []),
  row('md6', 'MD6', 64, 'weak', null, []),
  row('ripemd160', 'RIPEMD-160', 40, 'weak', null, ['rmd160']),
  row('crc32', 'CRC-32', 8, 'weak', null, ['crc', 'sfv'], true),
  row('adler32', 'Adler-32', 8, 'weak', null, []),
  row('xxh32', 'XXH32', 8, 'weak', null, ['xxhash32']),
  row('xxh64', 'XXH64', 16, 'weak', null, ['xxh3', 'xxh364', 'xxhash', 'xxhash64'], true),
  row('xxh128', 'XXH128', 32, 'weak', null, ['xxh3128', 'xxhash128']),
] as const satisfies readonly AlgorithmInfo[];

type Named = (typeof ALGORITHMS)[number]['name'];

/** `sha256-sharded-SIZE`, as model signatures call it: digests of pieces of so many bytes. It has no row. */
export type Algorithm = Named | `${Named}-sharded-${number}`;

/** A recorded or computed digest: lower-case hex of the algorithm's length. */
export interface Digest {
  readonly algorithm: Algorithm;
  /** Of pieces: the SHA-256 of their digests, one behind the other. */
  readonly value: string;
  /** The digests of pieces, one behind the other. */
  readonly pieces?: string;
}

function row<Name extends string>(
  name: Name,
  label: string,
  hexLength: number,
  strength: Strength,
  computed: Computation | null,
  aliases: readonly string[],
  isDefault?: true,
) {
  return { name, label, hexLength, strength, computed, aliases, ...(isDefault && { isDefault }) } as const;
}

const ROWS = new Map<string, AlgorithmInfo>(ALGORITHMS.map((info) => [info.name, info]));
const BY_NAME = new Map<string, (typeof ALGORITHMS)[number]>();
const BY_LENGTH = new Map<number, (typeof ALGORITHMS)[number]>();
for (const info of ALGORITHMS) {
  for (const name of [fold(info.name), ...info.aliases]) BY_NAME.set(name, info);
  if ('isDefault' in info) BY_LENGTH.set(info.hexLength, info);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_/ ]/g, '');
}

/** The row of an algorithm, which is made for one of pieces. */
export function infoOf(algorithm: Algorithm): AlgorithmInfo {
  const row = ROWS.get(algorithm);
  if (row !== undefined) return row;
  const { of, size } = ofPieces(algorithm) as NonNullable<ReturnType<typeof ofPieces>>;
  const { label, strength, computed } = infoOf(of);
  const made: AlgorithmInfo = {
    name: algorithm,
    label: `${label} of pieces of ${size} bytes`,
    hexLength: 64,
    strength,
    computed: computed?.of === 'bytes' ? { hash: computed.hash, of: 'pieces', size } : null,
    aliases: [],
  };
  ROWS.set(algorithm, made);
  return made;
}

/** The algorithm that each piece of a file is hashed with, and the size of all pieces but the last; null: of none. */
export function ofPieces(algorithm: string): { readonly of: Named; readonly size: number } | null {
  const [, name = '', size = ''] = /^(.+)-sharded-([1-9]\d{0,14})$/.exec(algorithm) ?? [];
  const of = ALGORITHMS.find((row) => row.name === name)?.name;
  return of === undefined ? null : { of, size: Number(size) };
}

/** The algorithm that a name in a file means, however it is spelt: `SHA2-256`, `sha_256`, `SHA512/256`. */
export function algorithmNamed(name: string): Algorithm | null {
  const known = WRITTEN.get(name);
  if (known !== undefined) return known;
  const named = BY_NAME.get(fold(name))?.name ?? null;
  if (WRITTEN.size < MAX_WRITTEN) WRITTEN.set(name, named);
  return named;
}

/** By names as they were written; a manifest has few. */
const WRITTEN = new Map<string, Algorithm | null>();
const MAX_WRITTEN = 100;

/** The algorithm that a bare value of so many hex digits most likely is of. */
export function algorithmOfLength(hexLength: number): Algorithm | null {
  return BY_LENGTH.get(hexLength)?.name ?? null;
}

/** The place of an algorithm in the table: the lower, the more it is to be preferred. */
export function rankOf(algorithm: Algorithm): number {
  return ALGORITHMS.findIndex(({ name }) => name === algorithm);
}
