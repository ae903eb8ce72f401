import { readAnnexPointer } from '../../evidence/git-annex/annex-pointer.ts';
import { readLfsPointer } from '../../evidence/git-lfs/lfs-pointer.ts';
import type { MalformedPointer, Pointer } from '../../model/pointer.ts';

/** Keeps a byte order mark: no tool takes a text that begins with one for a pointer. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const decodePointer = (bytes: Uint8Array): string => decoder.decode(bytes);

/** The pointer that a file's whole text is, or was meant to be; null where it is a file of its own. */
export function readPointer(text: string): Pointer | MalformedPointer | null {
  return readLfsPointer(text) ?? readAnnexPointer(text);
}
