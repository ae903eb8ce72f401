import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { markOf } from '../../text/encoding.ts';

/**
 * A manifest's bytes with its text changed. Null where that cannot be: it is not there, it is not UTF-8, or
 * `change` says so.
 */
export async function editManifest(
  files: Files,
  path: RootPath,
  change: (text: string) => string | null,
): Promise<Uint8Array | null> {
  const result = await files.read(path, Number.MAX_SAFE_INTEGER);
  if (result.is !== 'bytes') return null;
  const decoded = decodeUtf8(result.bytes);
  if ('problem' in decoded) return null;
  const text = change(decoded.text);
  return text === null ? null : new TextEncoder().encode(markOf(result.bytes) + text);
}
