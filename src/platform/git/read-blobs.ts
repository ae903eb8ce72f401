import { GitError, type GitPlace, gitOutput } from './run-git.ts';

export interface Blob {
  /** Null where the object store does not hold it. */
  readonly size: number | null;
  readonly bytes: Uint8Array | null;
}

/** All blobs of one answer together; what does not fit comes without its bytes. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Blobs by their ids: sizes of all that are there, bytes of those that are no longer than `limit`. */
export async function readBlobs(
  place: GitPlace,
  ids: Iterable<string>,
  limit: number,
): Promise<Map<string, Blob>> {
  const blobs = new Map<string, Blob>();
  const short: string[] = [];
  let total = 0;
  for (const { id, size } of await sizes(place, new Set(ids))) {
    blobs.set(id, { size, bytes: null });
    if (size === null || size > limit || total + size > MAX_TOTAL_BYTES) continue;
    total += size;
    short.push(id);
  }
  if (short.length === 0) return blobs;
  const pieces: Buffer[] = [];
  for await (const piece of gitOutput(place, ['cat-file', '--batch'], asLines(short))) pieces.push(piece);
  const answer = Buffer.concat(pieces);
  let start = 0;
  for (const id of short) {
    const end = answer.indexOf(10, start);
    const [, type, length] = answer.toString('latin1', start, end).split(' ');
    const size = Number(length);
    if (end === -1 || type !== 'blob' || size !== blobs.get(id)?.size) break;
    blobs.set(id, { size, bytes: answer.subarray(end + 1, end + 1 + size) });
    start = end + 1 + size + 1;
  }
  return blobs;
}

async function sizes(
  place: GitPlace,
  ids: ReadonlySet<string>,
): Promise<{ id: string; size: number | null }[]> {
  const words = ['cat-file', '--batch-check'];
  let found: Map<string, number>;
  try {
    found = await blobSizes(gitOutput(place, words, asLines(ids)), ids);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // A git that cannot be told not to fetch (before 2.45) gives up at the first blob that a partial
    // clone lacks. It does not try to fetch when it lists what it has.
    found = await blobSizes(gitOutput(place, [...words, '--batch-all-objects', '--unordered']), ids);
  }
  return [...ids].map((id) => ({ id, size: found.get(id) ?? null }));
}

/** Out of lines as `ID blob SIZE`: those that are wanted. */
async function blobSizes(
  output: AsyncIterable<Buffer>,
  wanted: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  let rest = '';
  for await (const piece of output) {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [id = '', type, size] = line.split(' ');
      if (type === 'blob' && wanted.has(id)) found.set(id, Number(size));
    }
  }
  return found;
}

function* asLines(ids: Iterable<string>): Generator<string, undefined, undefined> {
  for (const id of ids) yield `${id}\n`;
}
