/** A value for a few objects among many. While none has one, a million lookups are saved. */
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
