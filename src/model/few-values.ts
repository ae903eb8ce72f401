/** Values of objects of which few have one. While none has, a million need not be looked for. */
export class FewValues<K extends WeakKey, V> {
  readonly #values = new WeakMap<K, V>();
  #isEmpty = true;

  get(key: K): V | undefined {
    return this.#isEmpty ? undefined : this.#values.get(key);
  }

  set(key: K, value: V): void {
    this.#isEmpty = false;
    this.#values.set(key, value);
  }
}
