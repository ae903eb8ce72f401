import type { JsonObject } from '../../model/json.ts';
/** Plain values of any document. */

/** The text of a member, whose name is one that every object lacks unless it is its own; numbers as they are written, since YAML has digests of digits alone. */
export function textAt(item: JsonObject, key: string): string | null {
  const value = item[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** A path with a variable, which only the program knows that reads it. */
export function isTemplate(path: string): boolean {
  return path.includes('${') || path.includes('{{');
}
