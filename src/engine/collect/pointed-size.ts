import { MAX_POINTER_BYTES } from '../../model/pointer.ts';
import type { Files, FolderFile } from '../../ports/files.ts';
import { decodePointer, readPointer } from './read-pointer.ts';

/** The size of what a pointer stands for. */
export function pointedSize(
  files: Pick<Files, 'read'>,
): (file: FolderFile) => Promise<number | null> | number | null {
  return ({ path, size, linked }) => {
    if (size === null || size === 0 || size > MAX_POINTER_BYTES || linked !== null) return size;
    return files.read(path, MAX_POINTER_BYTES).then((read) => {
      const pointer = read.is === 'bytes' ? readPointer(decodePointer(read.bytes)) : null;
      return pointer?.is === 'pointer' ? pointer.size : size;
    });
  };
}
