/**
 * Rows as the page carries them: by column, each path as what differs from the one before, digests in
 * base 64, so that a thousand files take about a hundred kilobytes. Written here and read in the page.
 */

import { hexOfBase64 } from '../../model/base64.ts';
import { FILE_STATUSES, type FileContent } from '../../model/file-row.ts';
import type { RestoreNote } from '../../model/restored.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import type { ShownRow } from '../restore-words.ts';
import { EVIDENCES } from '../view.ts';

/** Up to some thousands of rows. */
export interface PackedFiles {
  /** For each path: how many UTF-16 units it has in common with the one before, and the rest. */
  readonly paths: readonly (number | string)[];
  readonly lists: readonly string[];
  /** For each row its place in `lists`. */
  readonly list: readonly number[];
  /** A digit for each row: its place in `STATUSES`, and in `EVIDENCES`. */
  readonly status: string;
  readonly evidence: string;
  /** Separated by commas; empty where there is none. */
  readonly recorded: string;
  /** As `recorded`; `=` where it is the recorded one. */
  readonly actual: string;
  /** Sizes in bytes, -1 where not known; then actual ones, -2 where it is the recorded one. */
  readonly sizes: readonly number[];
  readonly actualSizes: readonly number[];
  /** What `restore` said, each result and source once; and for each row its place, -1 for none. Empty where it said nothing. */
  readonly restores: readonly (readonly [result: RestoreNote['result'], from: string | null])[];
  readonly restore: readonly number[];
}

export function packFiles(rows: readonly ShownRow[]): PackedFiles {
  const lists = [...new Set(rows.map(({ list }) => list))];
  const places = new Map(lists.map((list, index) => [list, index]));
  const restores = new Map<string, readonly [RestoreNote['result'], string | null]>();
  for (const { restore } of rows)
    if (restore !== undefined) restores.set(noteKey(restore), [restore.result, restore.from]);
  const notes = [...restores.keys()];
  return {
    paths: packTexts(rows.map(({ path }) => path)),
    lists,
    list: rows.map(({ list }) => places.get(list) ?? 0),
    status: rows.map(({ status }) => FILE_STATUSES.indexOf(status)).join(''),
    evidence: rows.map(({ evidence }) => EVIDENCES.indexOf(evidence)).join(''),
    recorded: rows.map(({ recorded }) => packDigest(shownDigest(recorded))).join(),
    actual: rows
      .map(({ recorded, actual }) => {
        const digest = shownDigest(actual, recorded);
        return digest === shownDigest(recorded) ? '=' : packDigest(digest);
      })
      .join(),
    sizes: rows.map(({ recorded }) => recorded.size_bytes ?? -1),
    actualSizes: rows.map(({ recorded, actual }) =>
      actual.size_bytes === recorded.size_bytes ? -2 : (actual.size_bytes ?? -1),
    ),
    restores: [...restores.values()],
    restore:
      notes.length === 0
        ? []
        : rows.map(({ restore }) => (restore === undefined ? -1 : notes.indexOf(noteKey(restore)))),
  };
}

const noteKey = ({ result, from }: Pick<RestoreNote, 'result' | 'from'>) => JSON.stringify([result, from]);

export function unpackFiles(packed: PackedFiles): ShownRow[] {
  const [recorded, actual] = [packed.recorded.split(','), packed.actual.split(',')];
  return unpackTexts(packed.paths).map((path, index) => {
    const mine = recorded[index] ?? '';
    const other = actual[index] ?? '';
    const size = packed.sizes[index] ?? -1;
    const actualSize = packed.actualSizes[index] ?? -1;
    const [result, from = null] = packed.restores[packed.restore[index] ?? -1] ?? [];
    return {
      path,
      list: packed.lists[packed.list[index] ?? 0] ?? '',
      recorded: { sha256: mine || null, size_bytes: known(size) },
      actual: {
        sha256: other === '=' ? mine || null : other || null,
        size_bytes: known(actualSize === -2 ? size : actualSize),
      },
      status: FILE_STATUSES[Number(packed.status.charAt(index))] ?? 'unverified',
      evidence: EVIDENCES[Number(packed.evidence.charAt(index))] ?? 'none',
      ...(result !== undefined && { restore: { result, from } }),
    };
  });
}

const known = (size: number) => (size < 0 ? null : size);

export function packTexts(texts: readonly string[]): (number | string)[] {
  let before = '';
  return texts.flatMap((text) => {
    let same = 0;
    while (same < text.length && text.charCodeAt(same) === before.charCodeAt(same)) same += 1;
    before = text;
    return [same, text.slice(same)];
  });
}

export function unpackTexts(packed: readonly (number | string)[]): string[] {
  const texts: string[] = [];
  let before = '';
  for (let index = 0; index + 1 < packed.length; index += 2) {
    before = before.slice(0, Number(packed[index])) + packed[index + 1];
    texts.push(before);
  }
  return texts;
}

/** The digest that a row shows: SHA-256, else `ALGORITHM:HEX`. What is there is shown in the algorithm of what is recorded. */
export function shownDigest({ sha256, digest }: FileContent, beside?: FileContent): string | null {
  const isOther = digest !== undefined && beside?.sha256 === null;
  return isOther ? digest : (sha256 ?? digest ?? null);
}

/** 64 hex digits as 43 signs, behind the algorithm where it is another; the empty string for null. */
function packDigest(digest: string | null): string {
  if (digest === null) return '';
  const [hex = '', algorithm] = digest.split(':').reverse();
  const bytes = hex.match(/../g) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))));
  const signs = withoutTrailing(base64, '=');
  return algorithm === undefined ? signs : `${algorithm}:${signs}`;
}

/** The hex digits of a packed digest, behind its algorithm where that is shown. They are asked for only where they are shown. */
export function digestText(packed: string): string {
  const [signs = '', algorithm] = packed.split(':').reverse();
  const hex = hexOfBase64(signs);
  return algorithm === undefined ? hex : `${algorithm}:${hex}`;
}
