/** A mapping for a registry in a shape of its own, as a beginning for its author. */

import { algorithmNamed } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { readDigest } from '../../model/read-digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import { looksLikePath } from './keys.ts';
import { walk } from './walk.ts';

/** Ids whose files are asked for. */
const MAX_IDS = 5;

export interface ProposedMapping {
  /** By the config's keys. */
  readonly keys: Readonly<Record<string, string>>;
  /** Ids of which nobody knows the file. */
  readonly ids: readonly string[];
}

/** For the first digest that has no path, or stands in a field that is not read; null: there is none. */
export function proposeMapping(document: unknown): ProposedMapping | null {
  const found: { mayBeMap: boolean; at: KeyPath }[] = [];
  walk(document, (one, pointer) => {
    if (found.length > 0 || (one.is !== 'nameless' && one.is !== 'unread')) return;
    found.push({ mayBeMap: one.is === 'unread' || one.isOfMap === true, at: [...pointer] });
  });
  const [first] = found;
  if (first === undefined) return null;
  const { mayBeMap, at } = first;
  const holder = at.slice(0, -1);
  const owner = valueAtKeys(document, holder);
  const written = valueAtKeys(document, at);
  if (!isObject(owner) || typeof written !== 'string') return null;
  const values = Object.values(owner);
  const isMap =
    mayBeMap && values.length > 1 && values.every((value) => typeof value === 'string' && readDigest(value));
  const items = `$${holder.map((step, index) => stepText(document, holder.slice(0, index), step)).join('')}`;
  if (isMap)
    return { keys: digestKeys(`${items}.*`, '@', written), ids: Object.keys(owner).slice(0, MAX_IDS) };
  const keys = digestKeys(items, `@${member(String(at.at(-1)))}`, written);
  const path = Object.keys(owner).find((key) => typeof owner[key] === 'string' && looksLikePath(owner[key]));
  if (path !== undefined) return { keys: { ...keys, path: `@${member(path)}` }, ids: [] };
  const around = valueAtKeys(document, holder.slice(0, -1));
  const ids = isObject(around) ? Object.keys(around) : [String(holder.at(-1) ?? '')];
  return { keys, ids: ids.slice(0, MAX_IDS) };
}

function digestKeys(items: string, at: string, written: string): Record<string, string> {
  const algorithm = readDigest(written)?.algorithm ?? null;
  const base = { items, path: '@key' };
  return algorithm === null || algorithm === algorithmNamed('sha256')
    ? { ...base, sha256: at }
    : { ...base, digest: at, algorithm };
}

/** A step that stands for all of its kind: items of an array, or members that are all objects. */
function stepText(document: unknown, before: KeyPath, step: string | number): string {
  if (typeof step === 'number') return '[*]';
  const around = valueAtKeys(document, before);
  const members: readonly unknown[] = isObject(around) ? Object.values(around as JsonObject) : [];
  return members.length > 1 && members.every(isObject) ? '.*' : member(step);
}

function member(key: string): string {
  return /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function valueAtKeys(root: unknown, keys: KeyPath): unknown {
  let value = root;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}
