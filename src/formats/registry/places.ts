import type { Place } from '../../model/problem.ts';
import type { KeyPath, Structured, TextPlace } from '../../text/structured.ts';
import type { Walker } from './walk.ts';

/** So many places are found at once, and as many again: most that are asked for stand near the first. */
const SOME = 1000;

/** Finds places again: of a descriptor by walking the document once more, as far as that. */
export class Places {
  readonly #document: Structured;
  readonly #walker: Walker;
  #pointers: readonly KeyPath[] = [];

  constructor(document: Structured, walker: Walker) {
    this.#document = document;
    this.#walker = walker;
  }

  find(place: Place): TextPlace {
    if (place.is === 'line') return { line: place.line, column: place.column };
    if (place.is === 'pointer') return this.#document.place(place.pointer);
    if (place.index >= this.#pointers.length)
      this.#pointers = pointersOf(this.#document, this.#walker, SOME + 2 * place.index);
    return this.#document.place(this.#pointers[place.index] ?? []);
  }
}

/** Thrown to end a walk. */
const ENOUGH = new Error();

/** Where the first `count` descriptors stand. */
function pointersOf({ value }: Structured, walker: Walker, count: number): KeyPath[] {
  const pointers: KeyPath[] = [];
  try {
    walker(value, (found, pointer) => {
      if (found.is !== 'file') return;
      if (pointers.length === count) throw ENOUGH;
      pointers.push([...pointer]);
    });
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return pointers;
}
