import { isObject } from '../../model/json.ts';
import type { Place } from '../../model/problem.ts';
import type { KeyPath, Structured, TextPlace } from '../../text/structured.ts';
import type { Walker } from './found-item.ts';
import { SIZE_KEYS, sizeIn } from './keys.ts';

/** So many places are found at once, and as many again: most that are asked for stand near the first. */
const SOME = 1000;

/** Finds places again: of a descriptor by walking the document once more, as far as that. */
export class Places {
  readonly #document: Structured;
  readonly #walker: Walker;
  #pointers: readonly Pointers[] = [];

  constructor(document: Structured, walker: Walker) {
    this.#document = document;
    this.#walker = walker;
  }

  find(place: Place): TextPlace {
    if (place.is === 'line') return { line: place.line, column: place.column };
    return this.#document.place(place.is === 'pointer' ? place.pointer : this.#of(place.index).digest);
  }

  /** Where the size of a descriptor stands; null where nothing beside its digest says it. */
  ofSize(index: number, size: number | null): Place | null {
    const { digest, size: pointer } = this.#of(index);
    if (size === null || pointer !== null) return pointer && { is: 'pointer', pointer };
    const around = digest.slice(0, -1);
    const item = valueIn(this.#document.value, around);
    const key = isObject(item)
      ? Object.keys(item).find((one) => isSize(one) && sizeIn(item[one]) === size)
      : null;
    return key ? { is: 'pointer', pointer: [...around, key] } : null;
  }

  #of(index: number): Pointers {
    if (index >= this.#pointers.length)
      this.#pointers = pointersOf(this.#document, this.#walker, SOME + 2 * index);
    return this.#pointers[index] ?? { digest: [], size: null };
  }
}

/** Where a file's digest stands, and its size, where the reading says that. */
interface Pointers {
  readonly digest: KeyPath;
  readonly size: KeyPath | null;
}

function isSize(key: string): boolean {
  const name = key.toLowerCase();
  return SIZE_KEYS.some((one) => name === one || name.endsWith(`_${one}`));
}

/** The value that a pointer leads to. */
export function valueIn(root: unknown, pointer: KeyPath): unknown {
  let value = root;
  for (const step of pointer) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** Thrown to end a walk. */
const ENOUGH = new Error();

/** Where the first `count` descriptors stand. */
function pointersOf({ value }: Structured, walker: Walker, count: number): Pointers[] {
  const pointers: Pointers[] = [];
  try {
    walker(value, (found, pointer) => {
      if (found.is !== 'file') return;
      if (pointers.length === count) throw ENOUGH;
      pointers.push({ digest: [...pointer], size: found.sizeAt ?? null });
    });
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return pointers;
}
