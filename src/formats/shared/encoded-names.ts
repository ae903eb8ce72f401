/** A name that a manifest may have encoded: the two files that it can mean, from the root. */
export interface EncodedName {
  readonly literal: string;
  readonly decoded: string;
}

/**
 * Which files other names of the same manifest lead to by decoding. Such a file has a record of its own, so no name is
 * meant as it is written that is spelt like it: a manifest that records both `a b` and `a%20b` writes `a%20b` and
 * `a%2520b`.
 */
export class EncodedNames {
  readonly #byDecoded = new Map<string, Set<string>>();
  readonly #answers = new Map<string, boolean>();
  readonly #has: (path: string) => Promise<boolean>;

  constructor(names: readonly EncodedName[], has: (path: string) => Promise<boolean>) {
    this.#has = has;
    for (const { literal, decoded } of names) {
      if (literal === decoded) continue;
      const known = this.#byDecoded.get(decoded);
      if (known === undefined) this.#byDecoded.set(decoded, new Set([literal]));
      else known.add(literal);
    }
  }

  /** Whether another name leads to this file by decoding. */
  async isRecorded(path: string): Promise<boolean> {
    const known = this.#answers.get(path);
    if (known !== undefined) return known;
    // Names that lead in a circle, as none does that a tool writes, lead nowhere.
    this.#answers.set(path, false);
    let isRecorded = false;
    for (const literal of this.#byDecoded.get(path) ?? [])
      isRecorded ||= !(await this.#has(literal)) || (await this.isRecorded(literal));
    this.#answers.set(path, isRecorded);
    return isRecorded;
  }
}
