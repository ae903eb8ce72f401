import { hexDigest } from '../shared/hex-digest.ts';

/** A file as a package's verification code counts it; null: no SHA-1 is recorded. */
export interface Verified {
  readonly path: string;
  readonly sha1: string | null;
}

/**
 * SPDX 2, section 7.9: the SHA-1 of the files' SHA-1s in hex, sorted and put together, without the excluded files.
 * Some tools put them together in capitals (microsoft/sbom-tool). Null where the code is right, or cannot be made.
 */
export async function compareCode(
  written: string,
  files: readonly Verified[],
  excluded: readonly string[],
): Promise<{ expected: string; actual: string } | null> {
  const expected = written.trim().toLowerCase();
  const left = new Set(excluded.map(plain));
  const counted = files.filter(({ path }) => !left.has(plain(path)));
  if (!/^[0-9a-f]{40}$/.test(expected) || counted.length === 0) return null;
  const digests = counted.flatMap(({ sha1 }) => sha1 ?? []);
  if (digests.length < counted.length) return null;
  const joined = digests.sort().join('');
  const actual = await sha1Of(joined);
  return actual === expected || (await sha1Of(joined.toUpperCase())) === expected
    ? null
    : { expected, actual };
}

const sha1Of = (text: string) => hexDigest('SHA-1', new TextEncoder().encode(text));

const plain = (path: string) => path.replace(/^(?:\.?\/)+/, '');
