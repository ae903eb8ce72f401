/** The tag files of a bag that say something of its other files: bagit.txt, bag-info.txt and fetch.txt. */

import type { FileSource } from '../../model/descriptor.ts';
import type { FolderTotal } from '../../model/manifest.ts';
import type { Problem } from '../../model/problem.ts';
import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { type BagNames, DECLARATION } from './names.ts';

/** Malformed lines that are reported one by one. */
const MAX_REPORTED = 50;
const OXUM = 'Payload-Oxum';

export interface Declaration {
  readonly version: string | null;
  /** Whether names are encoded, which they are since 1.0. */
  readonly isEncoded: boolean;
  /** Of all other tag files, manifests among them, where it is neither UTF-8 nor UTF-16; null: derived from the bytes. */
  readonly encoding: string | null;
  /** What the format does not allow in it, and readers take as it is meant; null: nothing. */
  readonly style: 'byte-order-mark' | 'declaration-blanks' | null;
}

/** RFC 8493, section 2.1.1. */
export async function readDeclaration(source: ManifestSource, folder: string): Promise<Declaration> {
  const file = below(folder, DECLARATION);
  const text = (await source.companion(file)) ?? '';
  const [, version = null] = /^\s*BagIt-Version\s*:\s*(\d{1,3}\.\d{1,3})\s*$/im.exec(text) ?? [];
  const [, label = ''] = /^\s*Tag-File-Character-Encoding\s*:\s*(\S+)\s*$/im.exec(text) ?? [];
  const isUnicode = label === '' || /^utf-?(?:8|16)/i.test(label);
  return {
    version,
    isEncoded: version === null || !version.startsWith('0.'),
    encoding: isUnicode || !isKnown(label) ? null : label,
    style: await styleOf(text, file, source),
  };
}

/** It is in UTF-8 without a byte order mark, with one blank between a label and its value. */
async function styleOf(text: string, file: string, source: ManifestSource): Promise<Declaration['style']> {
  const bytes = (await source.companion(file, 'latin1')) ?? '';
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(bytes)) return 'byte-order-mark';
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.includes(':'));
  return lines.every((line) => /^[^\s:]+: \S+$/.test(line)) ? null : 'declaration-blanks';
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** RFC 8493, section 2.2.2: `Payload-Oxum: BYTES.FILES`. */
export async function readTotal(source: ManifestSource, folder: string): Promise<FolderTotal | null> {
  const file = below(folder, 'bag-info.txt');
  const lines = ((await source.companion(file)) ?? '').split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => /^Payload-Oxum\s*:/i.test(line));
  const [, bytes, files] = /:\s*(\d{1,15})\.(\d{1,9})\s*$/.exec(lines[index] ?? '') ?? [];
  if (bytes === undefined || files === undefined) return null;
  return {
    folder: below(folder, 'data'),
    bytes: Number(bytes),
    files: Number(files),
    field: OXUM,
    at: { is: 'line', line: index + 1, column: 1, file },
  };
}

export interface Fetched {
  readonly source: FileSource;
  readonly size: number | null;
}

/** RFC 8493, section 2.2.3: a URL, a length or `-`, and a path below `data/` a line. */
export async function readFetch(
  source: ManifestSource,
  folder: string,
  encoding: string | null,
  names: BagNames,
): Promise<{ files: Map<string, Fetched>; problems: Problem[] }> {
  const file = below(folder, 'fetch.txt');
  const text = (await source.companion(file, encoding)) ?? '';
  const files = new Map<string, Fetched>();
  const problems: Problem[] = [];
  let malformed = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const [, url = '', length = '', name = ''] = /^\s*(\S+)[ \t]+(\S+)[ \t]+(\S.*)$/.exec(line) ?? [];
    const isRecord = /^[a-z][a-z0-9+.-]*:/i.test(url) && /^(?:-|\d{1,15})$/.test(length);
    const path = isRecord ? await names.decoded(name.trimEnd()) : '';
    if (isRecord && /^(?:\.\/)*data\/./.test(path) && !path.split('/').includes('..')) {
      const size = length === '-' ? null : Number(length);
      files.set(path.replace(/^(?:\.\/)+/, ''), { source: { is: 'url', url, revision: null }, size });
      continue;
    }
    malformed += 1;
    if (malformed > MAX_REPORTED) continue;
    const reason = isRecord ? 'structure' : 'columns';
    const detail = isRecord ? name.slice(0, 200) : null;
    problems.push({
      kind: 'fetch-malformed',
      data: { reason, detail },
      at: { is: 'line', line: index + 1, column: 1, file },
    });
  }
  if (malformed > MAX_REPORTED) {
    const at = { is: 'line', line: 1, column: 1, file } as const;
    problems.push({ kind: 'fetch-malformed-more', data: { count: malformed - MAX_REPORTED }, at });
  }
  return { files, problems };
}
