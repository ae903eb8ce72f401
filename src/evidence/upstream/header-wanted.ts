import type { FileRecord } from '../../model/file-record.ts';

/** Names of files whose headers stand at their beginning, in one piece. */
const ENDINGS = /\.(?:safetensors|gguf)$/i;

/** Whether the hub is asked for a file's header: the bytes are not here. */
export function isHeaderWanted({ path, found, outcome }: FileRecord): boolean {
  const isHere = found.is === 'file' && outcome?.is !== 'pointer';
  return !isHere && found.is !== 'outside' && ENDINGS.test(path);
}
