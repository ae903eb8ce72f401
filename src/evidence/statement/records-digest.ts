/** What a file is recorded to hold. */
export interface RecordedDigest {
  readonly path: string;
  /** SHA-256 in lower-case hex. */
  readonly digest: string;
}

/**
 * SHA-256 over what is recorded about the files of an entry: a line `DIGEST PATH` each, sorted. Two runs
 * with the same one were about the same recorded content. `hash` is SHA-256 of a text, in hex.
 */
export function recordsDigest(files: readonly RecordedDigest[], hash: (text: string) => string): string {
  const lines = files.map(({ path, digest }) => `${digest} ${JSON.stringify(path)}\n`);
  return hash([...new Set(lines)].sort().join(''));
}
