/**
 * Which member of which container each object and array of a value is. Made at once for all of them, since
 * whoever asks for one place mostly asks for more.
 */
export class JsonTree {
  readonly #numbers = new Map<object, number>();
  /** By number: that of the container around it, and its key or index there. */
  readonly #parents: number[] = [];
  readonly #steps: (string | number)[] = [];

  constructor(root: unknown) {
    this.#add(root, -1, '');
  }

  /** Keys and indices from the root; null for what is no container of this value. */
  pointerTo(container: unknown): (string | number)[] | null {
    let number = this.#numbers.get(container as object);
    if (number === undefined) return null;
    const pointer: (string | number)[] = [];
    for (; number > 0; number = this.#parents[number] ?? 0) pointer.push(this.#steps[number] ?? '');
    return pointer.reverse();
  }

  #add(value: unknown, parent: number, step: string | number): void {
    if (typeof value !== 'object' || value === null) return;
    const number = this.#numbers.size;
    this.#numbers.set(value, number);
    this.#parents.push(parent);
    this.#steps.push(step);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) this.#add(value[index], number, index);
      return;
    }
    for (const key in value) this.#add((value as Record<string, unknown>)[key], number, key);
  }
}
