import type { Header } from '../../evidence/headers/header.ts';
import { headerFormatOf } from '../../evidence/headers/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { OpenParts } from '../../ports/parts.ts';

interface Readable {
  readonly parts: OpenParts;
  readonly elsewhere: ReadonlyMap<FileRecord, Header>;
}

/** The header of a recorded file; null where neither it nor its header is known, or no format. */
export async function headerOf(record: FileRecord, { parts, elsewhere }: Readable): Promise<Header | null> {
  const { found, outcome, path } = record;
  if (found.is !== 'file' || outcome?.is === 'pointer') return elsewhere.get(record) ?? null;
  return readHeader(found.path ?? path, path, parts);
}

/** `name`: the path whose ending says the format. */
async function readHeader(path: RootPath, name: RootPath, open: OpenParts): Promise<Header | null> {
  const format = headerFormatOf(name);
  const parts = format === null ? null : await open(path);
  if (format === null || parts === null) return null;
  try {
    return format.read(parts);
  } catch {
    // The disk does not give it; what reads the whole file tells that.
    return null;
  } finally {
    parts.close();
  }
}
