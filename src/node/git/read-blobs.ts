import { type GitPlace, gitOutput } from './run-git.ts';

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
  const pieces: Buffer[] = [];
  for await (const piece of gitOutput(place, ['cat-file', '--batch-check'], asLines(ids))) pieces.push(piece);
  const lines = Buffer.concat(pieces).toString('latin1').split('\n');
  return [...ids].map((id, index) => {
    const [answered, type, size] = (lines[index] ?? '').split(' ');
    return { id, size: answered === id && type === 'blob' ? Number(size) : null };
  });
}

function* asLines(ids: Iterable<string>): Generator<string, undefined, undefined> {
  for (const id of ids) yield `${id}\n`;
}
