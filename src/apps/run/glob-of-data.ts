import type { Files } from '../../ports/files.ts';

/** Endings of weights and data, as their tools write them. */
const ENDINGS = new Set(
  'safetensors bin pt pth ckpt onnx gguf ggml h5 hdf5 keras pb tflite mlmodel npy npz pkl joblib parquet arrow feather csv tsv jsonl mat tfrecord zip tar tgz gz bz2 xz zst 7z wav flac mp3 mp4'.split(
    ' ',
  ),
);

/** Of any other ending, a file of this size is no source. */
const LARGE = 10 * 1024 * 1024;

/** The size of no more files is asked. */
const MAX_FILES = 20_000;

/**
 * A glob of the files that are most worth recording: the folder at the top that has the largest of them, or, where that
 * stands at the top itself, its ending. Null where no file seems to be one.
 */
export async function globOfData(files: Pick<Files, 'tree' | 'stat'>): Promise<string | null> {
  const { paths } = await files.tree();
  const asked = paths.slice(0, MAX_FILES);
  const stats = await files.stat(asked);
  let best = { path: '', size: -1 };
  for (const [index, path] of asked.entries()) {
    const stat = stats[index];
    if (stat?.is !== 'file' || path.startsWith('.')) continue;
    if (stat.size > best.size && (ENDINGS.has(endingOf(path)) || stat.size >= LARGE))
      best = { path, size: stat.size };
  }
  if (best.size < 0) return null;
  const [top = '', below] = best.path.split('/', 2);
  if (below !== undefined) return isLiteral(top) ? `${top}/**` : null;
  return isLiteral(top) ? top.replace(/^.+(?=\.[^.]+$)/, '*') : null;
}

function endingOf(path: string): string {
  return (/[^/]\.([a-z0-9]+)$/i.exec(path)?.[1] ?? '').toLowerCase();
}

/** Whether a name means itself in a glob. */
function isLiteral(name: string): boolean {
  return !/[*?[\]{}!\\]/.test(name);
}
