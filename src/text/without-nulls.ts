/** The items that are not null: the same array where none is, as of most of very many, since one that grows has room for more. */
export function withoutNulls<T>(items: readonly (T | null)[]): readonly T[] {
  return items.includes(null) ? items.filter((item) => item !== null) : (items as readonly T[]);
}
