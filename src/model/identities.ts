import type { EntryKind } from './entry-row.ts';
import type { Entry } from './inventory.ts';

/** Numbers entries from 0 by kind and identity, so that tables of a hundred thousand need no texts as keys. */
export class Identities {
  readonly #numbers: Readonly<Record<EntryKind, Map<string, number>>> = {
    model: new Map(),
    dataset: new Map(),
  };
  readonly #known: Pick<Entry, 'kind' | 'id'>[] = [];
  #last = -1;

  /** The same for every entry of this kind and identity, in whatever inventory. */
  of(entry: Pick<Entry, 'kind' | 'id'>): number {
    this.#last = this.#follows(entry) ? this.#last + 1 : this.#find(entry);
    return this.#last;
  }

  /** Inventories of the same entries mostly have them in one order, and to compare two texts is sooner done than to find one. */
  #follows({ kind, id }: Pick<Entry, 'kind' | 'id'>): boolean {
    const next = this.#known[this.#last + 1];
    return next !== undefined && next.id === id && next.kind === kind;
  }

  #find(entry: Pick<Entry, 'kind' | 'id'>): number {
    const numbers = this.#numbers[entry.kind];
    const known = numbers.get(entry.id);
    if (known !== undefined) return known;
    numbers.set(entry.id, this.#known.length);
    return this.#known.push(entry) - 1;
  }
}
