import type { Candidate, ManifestSource } from '../../src/formats/format.ts';

/** A candidate that holds this text. */
export function candidate(path: string, text: string, others: readonly string[] = []): Candidate {
  const known = new Set([path, ...others]);
  return {
    path,
    size: Buffer.byteLength(text),
    head: text,
    headBytes: Buffer.from(text),
    isWhole: true,
    has: (other) => known.has(other),
  };
}

/** A source that holds this text, in a tree with these other files. */
export function sourceOf(
  path: string,
  text: string,
  others: readonly string[] | Readonly<Record<string, string>> = [],
): ManifestSource {
  const texts = Array.isArray(others) ? {} : (others as Readonly<Record<string, string>>);
  const names = Array.isArray(others) ? (others as readonly string[]) : Object.keys(others);
  const known = new Set([path, ...names]);
  return {
    path,
    head: text,
    repository: { address: 'github.com/owner/repository', folder: '' },
    text: async () => ({ is: 'text', text }),
    chunks: async () => inBytes(Buffer.from(text)),
    companion: async (other) => texts[other] ?? null,
    filesBelow: (folder, limit) =>
      [...known].filter((name) => folder === '' || name.startsWith(`${folder}/`)).slice(0, limit),
    has: async (other) => known.has(other),
  };
}

async function* inBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
