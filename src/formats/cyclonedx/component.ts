import type { KeyPath } from '../../text/structured.ts';
import { type Item, isItem, listOf, memberOf, textOf } from '../shared/values.ts';

export interface Hash {
  readonly algorithm: string;
  readonly value: unknown;
  /** Where it stands in its component: what is around the list, and the place in the list. */
  readonly inside: KeyPath;
  readonly index: number;
}

/** What a component says of itself, in either syntax. */
export interface Component {
  readonly type: string;
  readonly name: string;
  readonly reference: string | null;
  readonly hashes: readonly Hash[];
  /** Of `evidence.occurrences`, since 1.5. */
  readonly locations: readonly string[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly references: readonly {
    readonly type: string;
    readonly url: string;
    readonly hashes: readonly Hash[];
  }[];
  readonly pointer: KeyPath;
  /** Whether `inside` of a hash leads to the hash itself. */
  readonly isXml?: true;
}

/** The components of a bill in JSON, those in other components too, in the bill's order. */
export function* jsonComponents(bill: Item): Generator<Component> {
  const metadata = memberOf(bill, 'metadata');
  const main = isItem(metadata) ? memberOf(metadata, 'component') : undefined;
  if (isItem(main)) yield* walk(main, ['metadata', 'component']);
  yield* inside(bill, []);
}

function* walk(item: Item, pointer: KeyPath): Generator<Component> {
  yield new JsonComponent(item, pointer);
  yield* inside(item, pointer);
}

function* inside(item: Item, pointer: KeyPath): Generator<Component> {
  for (const [index, one] of listOf(memberOf(item, 'components')).entries())
    if (isItem(one)) yield* walk(one, [...pointer, 'components', index]);
}

const NONE: readonly never[] = [];

/** A component that looks at what it says only when it is asked: there may be a hundred thousand. */
class JsonComponent implements Component {
  readonly #item: Item;
  readonly pointer: KeyPath;

  constructor(item: Item, pointer: KeyPath) {
    this.#item = item;
    this.pointer = pointer;
  }

  get type(): string {
    return textOf(memberOf(this.#item, 'type')) ?? '';
  }

  get name(): string {
    return textOf(memberOf(this.#item, 'name')) ?? '';
  }

  get reference(): string | null {
    return textOf(memberOf(this.#item, 'bom-ref'));
  }

  get hashes(): readonly Hash[] {
    return hashesOf(this.#item, NONE);
  }

  get locations(): readonly string[] {
    const evidence = memberOf(this.#item, 'evidence');
    if (!isItem(evidence)) return NONE;
    return itemsAt(evidence, 'occurrences').flatMap((one) => textOf(memberOf(one, 'location')) ?? []);
  }

  get properties(): Component['properties'] {
    return itemsAt(this.#item, 'properties').map((one) => ({
      name: textOf(memberOf(one, 'name')) ?? '',
      value: textOf(memberOf(one, 'value')) ?? '',
    }));
  }

  get references(): Component['references'] {
    return itemsAt(this.#item, 'externalReferences').map((one, index) => ({
      type: textOf(memberOf(one, 'type')) ?? '',
      url: textOf(memberOf(one, 'url')) ?? '',
      hashes: hashesOf(one, ['externalReferences', index]),
    }));
  }
}

function itemsAt(item: Item, key: string): readonly Item[] {
  const value = memberOf(item, key);
  return Array.isArray(value) ? value.filter(isItem) : NONE;
}

function hashesOf(item: Item, inside: KeyPath): readonly Hash[] {
  const written = memberOf(item, 'hashes');
  if (!Array.isArray(written)) return NONE;
  return written.flatMap((one, index): Hash[] => {
    if (!isItem(one)) return NONE as never;
    const algorithm = textOf(memberOf(one, 'alg')) ?? '';
    return [{ algorithm, value: memberOf(one, 'content'), inside, index }];
  });
}

/** Where a hash stands. */
export function placeOfHash({ pointer, isXml }: Component, { inside, index }: Hash): KeyPath {
  return isXml === true ? [...pointer, ...inside] : [...pointer, ...inside, 'hashes', index, 'content'];
}
