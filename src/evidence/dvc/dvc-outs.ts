/**
 * What DVC keeps (dvc/schema.py, dvc/output.py): the `outs` of a `.dvc` file, and of every stage of
 * a `dvc.lock`. DVC records MD5 or a server's ETag, never SHA-256.
 */

import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { joinPath } from '../../text/written-path.ts';
import { nestsTooDeep } from '../../text/yaml-depth.ts';

export interface DvcOut {
  readonly path: RootPath;
  /** Bytes, or null where it does not say. */
  readonly size: number | null;
  readonly isFolder: boolean;
  /** What it records instead of SHA-256: `an MD5 digest`. */
  readonly instead: string;
}

/** Files longer than this are not looked into. */
export const MAX_DVC_BYTES = 8 * 1024 * 1024;

/** The outs of one file, `folder` being the one it stands in. A file that is not DVC's has none. */
export async function readDvcOuts(folder: RootPath, bytes: Uint8Array): Promise<DvcOut[]> {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) return [];
  const yaml = await import('yaml');
  if (nestsTooDeep(yaml, decoded.text)) return [];
  let value: unknown;
  try {
    value = yaml.parse(decoded.text, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return [];
  }
  if (!isObject(value)) return [];
  const base = typeof value.wdir === 'string' ? joinPath(folder, value.wdir) : folder;
  const stages = isObject(value.stages) ? Object.values(value.stages) : [value];
  return stages.flatMap((stage) => {
    if (!isObject(stage) || !Array.isArray(stage.outs)) return [];
    return stage.outs.flatMap((out) => readOut(base, out));
  });
}

function readOut(base: RootPath | null, out: unknown): DvcOut[] {
  if (base === null || !isObject(out) || typeof out.path !== 'string') return [];
  const path = joinPath(base, out.path);
  if (path === null || out.path.startsWith('/')) return [];
  const digest = [out.md5, out.etag, out.checksum].find((item) => typeof item === 'string') ?? '';
  // A folder at a remote with versions of its own has its files alone.
  const isListed = Array.isArray(out.files);
  const instead = typeof out.md5 === 'string' || isListed ? 'an MD5 digest' : 'an ETag';
  const size = Number.isSafeInteger(out.size) && (out.size as number) >= 0 ? (out.size as number) : null;
  const isFolder = String(digest).endsWith('.dir') || isListed || out.nfiles !== undefined;
  return [{ path, size, isFolder, instead }];
}
