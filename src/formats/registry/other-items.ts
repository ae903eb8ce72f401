import type { Place, Problem } from '../../model/problem.ts';
import type { KeyPath, Structured } from '../../text/structured.ts';
import type { FoundItem } from './found-item.ts';

/** Problems of one kind that are told one by one. */
const MAX_REPORTED = 20;

type Located<Is extends FoundItem['is']> = Extract<FoundItem, { is: Is }> & { readonly pointer: KeyPath };

/** What a document holds beside files. */
export class OtherItems {
  readonly #placeholders: Located<'placeholder'>[] = [];
  readonly #nameless: Located<'nameless'>[] = [];
  readonly #unread: Located<'unread'>[] = [];
  remote = 0;

  take(found: Exclude<FoundItem, { is: 'file' }>, at: KeyPath): void {
    const pointer = [...at];
    if (found.is === 'placeholder') this.#placeholders.push({ ...found, pointer });
    else if (found.is === 'nameless') this.#nameless.push({ ...found, pointer });
    else if (found.is === 'unread') this.#unread.push({ ...found, pointer });
    else this.remote += 1;
  }

  get hasDigests(): boolean {
    return this.#nameless.length + this.#unread.length > 0;
  }

  problems({ duplicates }: Structured): Problem[] {
    const at = ({ pointer }: { readonly pointer: KeyPath }): Place => ({ is: 'pointer', pointer });
    const found: Problem[] = this.#placeholders.slice(0, MAX_REPORTED).map((one) => ({
      kind: 'digest-placeholder',
      data: { path: one.path, written: one.written.slice(0, 200), of: 'file' },
      at: at(one),
    }));
    const [nameless] = this.#nameless;
    if (nameless)
      found.push({
        kind: 'path-unknown',
        data: { id: nameless.id, count: this.#nameless.length },
        at: at(nameless),
      });
    const [unread] = this.#unread;
    if (unread) {
      const fields = [...new Set(this.#unread.map(({ key }) => key))].slice(0, 5);
      found.push({ kind: 'digest-unread', data: { fields, count: this.#unread.length }, at: at(unread) });
    }
    for (const { key, line, column } of duplicates.slice(0, MAX_REPORTED))
      found.push({
        kind: 'manifest-malformed',
        data: { reason: 'duplicate-key', detail: key.slice(0, 200), isFatal: false },
        at: { is: 'line', line, column },
      });
    return found;
  }
}
