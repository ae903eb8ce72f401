import type { Entry } from './inventory.ts';
import type { EntryKind } from './report.ts';

/** Numbers entries from 0 by kind and identity, so that tables of a hundred thousand need no texts as keys. */
export class Identities {
  readonly #numbers: Readonly<Record<EntryKind, Map<string, number>>> = {
    model: new Map(),
    dataset: new Map(),
  };
  #next = 0;

  /** The same for every entry of this kind and identity, in whatever inventory. */
  of({ kind, id }: Pick<Entry, 'kind' | 'id'>): number {
    const numbers = this.#numbers[kind];
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, this.#next);
    return this.#next++;
  }
}
