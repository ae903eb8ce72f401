/**
 * List formats beside GNU's that are told by the file itself: hashdeep by its first line, BagIt by
 * its file name. (BagIt: RFC 8493, section 2.1.3; hashdeep: its manual, "known hashes".)
 */

import type { Line } from './parse-line.ts';

export const HASHDEEP_HEADER = '%%%% HASHDEEP-1.0';

/** Between `size` and `filename`, hashdeep writes the digests that it was asked for. */
const COLUMNS = /^size(,(md5|sha1|sha256|tiger|whirlpool))+,filename$/;

/** Reads the lines after hashdeep's header; the second one names the columns. */
export class HashdeepReader {
  #columns: string[] | null = null;

  read(raw: string): Line & { readonly size?: number } {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.startsWith('%%%% ')) {
      const isFirst = this.#columns === null;
      this.#columns ??= line.slice(5).split(',');
      if (!isFirst || COLUMNS.test(line.slice(5))) return { is: 'nothing' };
      return { is: 'malformed', why: 'hashdeep has no such columns' };
    }
    if (line === '' || line.startsWith('#')) return { is: 'nothing' };
    const columns = this.#columns ?? [];
    const fields = line.split(',');
    const name = fields.slice(columns.length - 1).join(',');
    const field = (column: string) => fields[columns.indexOf(column)] ?? '';
    const sha256 = columns.includes('sha256') ? field('sha256').toLowerCase() : '';
    if (!/^[0-9a-f]{64}$/.test(sha256)) return { is: 'malformed', why: 'it holds no SHA-256 digest' };
    if (name === '' || /[\0\uFFFD]/.test(name))
      return { is: 'malformed', why: 'it names no file, or not in UTF-8' };
    const written = field('size').trim();
    const size = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (written !== '' && !Number.isSafeInteger(size))
      return { is: 'malformed', why: 'its size is not a number of bytes' };
    return { is: 'record', sha256, name, ...(written !== '' && { size }) };
  }
}

/** Whether a list's file name makes it a manifest of a BagIt bag. */
export function isBagManifest(file: string): boolean {
  return /(^|\/)(tag)?manifest-sha256\.txt$/.test(file);
}

/** A line of a BagIt manifest: digest, blanks, path, with only %0D, %0A and %25 encoded. */
export function parseBagLine(line: string): Line {
  if (line === '') return { is: 'nothing' };
  const [, digest = '', path = ''] = /^([0-9A-Fa-f]{64})[ \t]+\*?([\s\S]+)$/.exec(line) ?? [];
  if (path === '' || /[\0\uFFFD]/.test(path)) {
    return { is: 'malformed', why: 'it is not a digest of 64 hex digits and a path' };
  }
  const name = path.replace(/%(0D|0A|25)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { is: 'record', sha256: digest.toLowerCase(), name };
}
