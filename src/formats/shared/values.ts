/** Plain values of documents that strangers wrote. */

import { isObject, type JsonObject } from '../../model/json.ts';

/** A member that an object has itself. Beside its prototype it inherits functions alone, which no document holds. */
export function memberOf(item: JsonObject, key: string): unknown {
  if (key === '__proto__' && !Object.hasOwn(item, key)) return undefined;
  const value = item[key];
  return typeof value === 'function' ? undefined : value;
}

/** The text of a value: of a string, a number, or JSON-LD's `{"@value": …}`. Null: it is none of these. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isObject(value) && '@value' in value ? textOf(memberOf(value, '@value')) : null;
}

/** What stands where one value may stand as well as an array of them. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A count of bytes as a number or its digits, with or without the unit. Null: rounded, or no size. */
export function exactBytes(value: unknown): number | null {
  const text = textOf(value)?.trim() ?? '';
  const [, digits] = /^(\d{1,16})(?:\s*(?:B|bytes?))?$/i.exec(text) ?? [];
  const size = Number(digits);
  return digits !== undefined && Number.isSafeInteger(size) ? size : null;
}

/** Whether a value is a size that was rounded for people (`4.698 MB`), or nothing at all. */
export function isRounded(value: unknown): boolean {
  const text = textOf(value)?.trim();
  return text === '' || /^~?\d[\d.,_ ]*(?:[kmgtpe]i?)?(?:b|bytes?|o)?$/i.test(text ?? '?');
}

/** Whether a reference has a scheme, and so is no path. A single letter is a drive of Windows. */
export function hasScheme(reference: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(reference) || reference.startsWith('//');
}

/** A path out of a URL's path; what is not encoded rightly is the path as it is written. */
export function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
