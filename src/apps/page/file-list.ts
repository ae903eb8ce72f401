/** The files, and which of them are asked for, in which order. Knows nothing of the document. */

import { FILE_STATUSES } from '../../model/file-row.ts';
import { visible } from '../../reporters/escape.ts';
import type { Column } from '../../reporters/html/file-row.ts';
import { digestText } from '../../reporters/html/packed-rows.ts';
import { knownSize } from '../../reporters/html/status-styles.ts';
import type { ShownRow } from '../../reporters/restore-words.ts';
import { EVIDENCES } from '../../reporters/view.ts';

export interface FileFilter {
  readonly query: string;
  /** A status, `!matched`, or the empty string for all. */
  readonly status: string;
  readonly evidence: string;
  readonly sort: Column['id'];
  readonly isDescending: boolean;
}

/** Rows with packed digests, as `unpackFiles` gives them. */
export class FileList {
  readonly #rows: readonly ShownRow[];
  #texts: string[] | null = null;
  #digests: string[] | null = null;

  constructor(rows: readonly ShownRow[]) {
    this.#rows = rows;
  }

  /** The rows' numbers, in order. */
  ask({ query, status, evidence, sort, isDescending }: FileFilter): number[] {
    const words = query.trim().toLowerCase();
    const texts = words === '' ? [] : this.#textsOf();
    const digests = /^[0-9a-f]{6,64}$/.test(words) ? this.#digestsOf() : null;
    const found: number[] = [];
    for (const [index, row] of this.#rows.entries()) {
      if (status === '!matched' ? row.status === 'matched' : status !== '' && row.status !== status) continue;
      if (evidence !== '' && row.evidence !== evidence) continue;
      if (words === '' || texts[index]?.includes(words) || digests?.[index]?.includes(` ${words}`))
        found.push(index);
    }
    const key = KEYS[sort];
    const keys = this.#rows.map(key);
    const sign = isDescending ? -1 : 1;
    return found.sort((a, b) => sign * compare(keys[a] ?? '', keys[b] ?? '') || a - b);
  }

  /** A row with its digests in hex. */
  row(index: number): ShownRow | null {
    const row = this.#rows[index];
    if (row === undefined) return null;
    const { recorded, actual } = row;
    return {
      ...row,
      recorded: { ...recorded, sha256: hex(recorded.sha256) },
      actual: { ...actual, sha256: hex(actual.sha256) },
    };
  }

  get length(): number {
    return this.#rows.length;
  }

  /** Paths as they are shown, since that is what people search for. */
  #textsOf(): string[] {
    this.#texts ??= this.#rows.map(({ path }) => visible(path).toLowerCase());
    return this.#texts;
  }

  #digestsOf(): string[] {
    this.#digests ??= this.#rows.map(
      ({ recorded, actual }) => ` ${hex(recorded.sha256)} ${hex(actual.sha256)}`,
    );
    return this.#digests;
  }
}

const hex = (packed: string | null) => (packed === null ? null : digestText(packed));

const KEYS: Record<Column['id'], (row: ShownRow) => string | number> = {
  status: ({ status }) => FILE_STATUSES.indexOf(status),
  path: ({ path }) => path,
  evidence: ({ evidence }) => EVIDENCES.indexOf(evidence),
  size: (row) => knownSize(row) ?? -1,
  recorded: ({ recorded }) => hex(recorded.sha256) ?? '',
  actual: ({ actual }) => hex(actual.sha256) ?? '',
  list: ({ list }) => list,
};

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
