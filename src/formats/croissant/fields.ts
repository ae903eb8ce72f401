import { isObject, type JsonObject } from '../../model/json.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';

/** Prefixes of the vocabularies, as the contexts of all versions have them. */
const PREFIXES = ['', 'cr:', 'sc:', 'schema:', 'dct:'] as const;

/** A field, with or without its vocabulary's prefix. */
export function fieldOf(item: JsonObject, name: string): unknown {
  for (const prefix of PREFIXES) {
    const value = memberOf(item, prefix + name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether it is of a type: `cr:FileObject`, `sc:FileObject`, `FileObject` or the whole address. */
export function isOfType(item: JsonObject, type: string): boolean {
  return listOf(memberOf(item, '@type')).some((one) => textOf(one)?.replace(/^.*[:/#]/, '') === type);
}

/**
 * What references name: `{"@id": x}`, the bare name (0.8), arrays of them, and `{"fileObject": …, "transform": …}`
 * (1.1). Of an item itself: its `@id`, else its name.
 */
export function idsOf(reference: unknown): string[] {
  return listOf(reference).flatMap((one): string[] => {
    if (!isObject(one)) return textOf(one) === null ? [] : [textOf(one) as string];
    const id = textOf(memberOf(one, '@id'));
    if (id !== null) return [id];
    const inner = fieldOf(one, 'fileObject') ?? fieldOf(one, 'fileSet') ?? fieldOf(one, 'name');
    return isObject(inner) || textOf(inner) !== null ? idsOf(inner) : [];
  });
}
