import { readAnnexPointer } from './annex-pointer.ts';
import { readLfsPointer } from './lfs-pointer.ts';
import type { MalformedPointer, Pointer } from './pointer.ts';

/** The pointer that a file's whole text is, or was meant to be; null where it is a file of its own. */
export function readPointer(text: string): Pointer | MalformedPointer | null {
  return readLfsPointer(text) ?? readAnnexPointer(text);
}
