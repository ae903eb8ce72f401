import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const CHUNK = 1024 * 1024;

/** SHA-256 of all that comes, in hex. */
export async function streamDigest(stream: AsyncIterable<unknown>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The same of a file's bytes; links are followed. */
export function fileDigest(path: string, signal?: AbortSignal): Promise<string> {
  return streamDigest(createReadStream(path, { highWaterMark: CHUNK, ...(signal && { signal }) }));
}
