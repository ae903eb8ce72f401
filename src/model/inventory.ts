import type { EntryKind } from './entry-row.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Location } from './location.ts';

export type InventoryRole = 'combined' | 'model' | 'dataset';

/** One inventory file, read. What its schema refuses was reported and is treated as absent. */
export interface Inventory {
  readonly file: string;
  readonly role: InventoryRole;
  /** When it says it was written, in milliseconds since 1970, or null. */
  readonly generatedAt: number | null;
  /** Whether that is the start of a day of which no time is named. */
  readonly isDayAlone: boolean;
  readonly root: JsonObject;
  /** All of the file, where that is an array of entries; then `root` is empty. */
  readonly bare: readonly unknown[] | null;
  /** False where something that may mean an entry could not be read as one. */
  readonly isWhole: boolean;
  readonly entries: readonly Entry[];
  /** The place of a member's value, or of the container itself when it has no such member. */
  locate(container: unknown, member?: string | number): Location;
  /** A number as the file writes it, which may be more than a double holds. */
  numeral(container: unknown, member: string | number): string;
}

/** A model or a dataset, as one inventory lists it. */
export interface Entry {
  readonly kind: EntryKind;
  /** Its identity within its kind: `id`, else `repo_id`, else `name`, else `folder_name`. */
  readonly id: string;
  readonly value: JsonObject;
  readonly inventory: Inventory;
}

const IDENTITIES = ['id', 'repo_id', 'name', 'folder_name'] as const;

/** The entry's identity, or null where it has none. */
export function identityOf(value: JsonObject): string | null {
  for (const field of IDENTITIES) {
    const text = stringAt(value, field);
    if (text !== null && text.trim() !== '') return text;
  }
  return null;
}

/** How a finding names an entry. */
export function subjectOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** `field` is none that every object has, as `constructor`: to ask for own members alone takes most of the time. */
export function stringAt(value: JsonObject, field: string): string | null {
  const text = value[field];
  return typeof text === 'string' ? text : null;
}

/** A size or count: a whole number that JSON's doubles hold exactly. */
export function countAt(value: JsonObject, field: string): number | null {
  const number = value[field];
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : null;
}

const NO_OBJECTS: readonly JsonObject[] = [];

/** The objects of a list-valued field; whatever else stands in the list was reported already. */
export function objectsAt(value: JsonObject, field: string): readonly JsonObject[] {
  const list = value[field];
  return Array.isArray(list) ? list.filter(isObject) : NO_OBJECTS;
}

/** The path that the entry names, in either dialect. */
export function pathFieldOf(value: JsonObject): { field: 'path' | 'local_path'; written: string } | null {
  for (const field of ['path', 'local_path'] as const) {
    const written = stringAt(value, field);
    if (written) return { field, written };
  }
  return null;
}
