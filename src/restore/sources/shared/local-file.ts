import { constants, createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { codeOf, reason } from '../../../platform/hashing/failure.ts';
import { type Offset, type OpenedSource, type SourceCandidate, unreachable } from './source.ts';

const CHUNK = 1024 * 1024;

/** A file of this machine. Links are followed, since what is read is judged by its digest alone. */
export function localFile(from: string, place: string, contradicts = false): SourceCandidate {
  return { from, place, isLocal: true, contradicts, open: (offset) => openFile(place, offset) };
}

/** A file of a store that need not have it. */
export function storedFile(from: string, place: string): SourceCandidate {
  return { ...localFile(from, place), mayLack: true };
}

async function openFile(place: string, { from }: Offset): Promise<OpenedSource> {
  try {
    // Without O_NONBLOCK a named pipe would be waited for.
    const handle = await open(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile() || stat.size < from) {
      await handle.close();
      return { is: 'absent' };
    }
    const body = createReadStream('', { fd: handle, start: from, highWaterMark: CHUNK });
    return {
      is: 'bytes',
      start: from,
      total: stat.size,
      sha256: null,
      etag: null,
      body,
      close: () => body.destroy(),
    };
  } catch (error) {
    const isThere = !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EISDIR'].includes(codeOf(error));
    return isThere ? unreachable(reason(error)) : { is: 'absent' };
  }
}
