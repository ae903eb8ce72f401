import { isObject, type JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import { withoutNulls } from '../../text/without-nulls.ts';
import { memberOf, textOf } from '../shared/values.ts';

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
export function* jsonComponents(bill: JsonObject): Generator<Component> {
  const metadata = memberOf(bill, 'metadata');
  const main = isObject(metadata) ? memberOf(metadata, 'component') : undefined;
  const open: JsonComponent[] = [];
  const openInside = (item: JsonObject, around: JsonComponent | null) => {
    const inner = memberOf(item, 'components');
    if (!Array.isArray(inner)) return;
    // The last that is opened is taken first.
    for (let index = inner.length - 1; index >= 0; index -= 1)
      if (isObject(inner[index])) open.push(new JsonComponent(inner[index], around, index));
  };
  openInside(bill, null);
  if (isObject(main)) open.push(new JsonComponent(main, null, null));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    openInside(next.item, next);
  }
}

const NONE: readonly never[] = [];

/** A component that looks at what it says only when it is asked: there may be a hundred thousand. */
class JsonComponent implements Component {
  readonly item: JsonObject;
  readonly #around: JsonComponent | null;
  /** Its place among the components around it; null: it is the one that the bill is of. */
  readonly #index: number | null;

  constructor(item: JsonObject, around: JsonComponent | null, index: number | null) {
    this.item = item;
    this.#around = around;
    this.#index = index;
  }

  get pointer(): KeyPath {
    if (this.#index === null) return ['metadata', 'component'];
    return [...(this.#around?.pointer ?? NONE), 'components', this.#index];
  }

  get type(): string {
    return textOf(memberOf(this.item, 'type')) ?? '';
  }

  get name(): string {
    return textOf(memberOf(this.item, 'name')) ?? '';
  }

  get reference(): string | null {
    return textOf(memberOf(this.item, 'bom-ref'));
  }

  get hashes(): readonly Hash[] {
    return hashesOf(this.item, NONE);
  }

  get locations(): readonly string[] {
    const evidence = memberOf(this.item, 'evidence');
    if (!isObject(evidence)) return NONE;
    return itemsAt(evidence, 'occurrences').flatMap((one) => textOf(memberOf(one, 'location')) ?? []);
  }

  get properties(): Component['properties'] {
    const items = itemsAt(this.item, 'properties');
    if (items.length === 0) return NONE;
    return items.map((one) => ({
      name: textOf(memberOf(one, 'name')) ?? '',
      value: textOf(memberOf(one, 'value')) ?? '',
    }));
  }

  get references(): Component['references'] {
    return itemsAt(this.item, 'externalReferences').map((one, index) => ({
      type: textOf(memberOf(one, 'type')) ?? '',
      url: textOf(memberOf(one, 'url')) ?? '',
      hashes: hashesOf(one, ['externalReferences', index]),
    }));
  }
}

function itemsAt(item: JsonObject, key: string): readonly JsonObject[] {
  const value = memberOf(item, key);
  return Array.isArray(value) ? value.filter(isObject) : NONE;
}

function hashesOf(item: JsonObject, inside: KeyPath): readonly Hash[] {
  const written = memberOf(item, 'hashes');
  if (!Array.isArray(written)) return NONE;
  const hashes = written.map((one: unknown, index): Hash | null => {
    if (!isObject(one)) return null;
    const algorithm = textOf(memberOf(one, 'alg')) ?? '';
    return { algorithm, value: memberOf(one, 'content'), inside, index };
  });
  return withoutNulls(hashes);
}

/** Where a hash stands. */
export function placeOfHash({ pointer, isXml }: Component, { inside, index }: Hash): KeyPath {
  return isXml === true ? [...pointer, ...inside] : [...pointer, ...inside, 'hashes', index, 'content'];
}
