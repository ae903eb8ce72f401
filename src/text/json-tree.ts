/** So many places are looked for among the root's members and their items; for more a table of all is made. */
const FEW = 256;

type Pointer = (string | number)[];

/** Which member of which container each object and array of a value is. */
export class JsonTree {
  readonly #root: unknown;
  #asked = 0;
  #table: Table | null = null;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** Keys and indices from the root; null for what is no container of this value. */
  pointerTo(container: unknown): Pointer | null {
    this.#asked += 1;
    const near = this.#asked > FEW ? null : nearRoot(this.#root, container);
    if (near !== null) return near;
    this.#table ??= new Table(this.#root);
    return this.#table.pointerTo(container);
  }
}

/** The place of a container that is the root, a member of it, or an item of such a list, as entries are; else null. */
function nearRoot(root: unknown, container: unknown): Pointer | null {
  if (typeof root !== 'object' || root === null || typeof container !== 'object') return null;
  if (root === container) return [];
  const keys = Array.isArray(root) ? root.keys() : Object.keys(root);
  for (const key of keys) {
    const member: unknown = (root as Record<string | number, unknown>)[key];
    if (member === container) return [key];
    const index = Array.isArray(member) ? member.indexOf(container) : -1;
    if (index !== -1) return [key, index];
  }
  return null;
}

/** All containers of a value. */
class Table {
  readonly #numbers = new Map<object, number>();
  /** By number: that of the container around it, and its key or index there. */
  readonly #parents: number[] = [];
  readonly #steps: (string | number)[] = [];

  constructor(root: unknown) {
    this.#add(root, -1, '');
  }

  pointerTo(container: unknown): Pointer | null {
    let number = this.#numbers.get(container as object);
    if (number === undefined) return null;
    const pointer: Pointer = [];
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
