import { visit } from 'jsonc-parser';

/**
 * JSON read slowly and plainly: a value at a time, with the offset of each as it is met. It holds the fast
 * reader to the right values, places and problems.
 */

export interface OracleDocument {
  readonly value: unknown;
  /** `duplicate a/b` or `__proto__ in a/b`, and the offset of the key. */
  readonly problems: readonly (readonly [key: string, offset: number])[];
  /** Every container, where it begins, and where its members begin. */
  readonly containers: ReadonlyMap<object, { readonly start: number; readonly members: Map<string, number> }>;
}

/** `text` has to be JSON. */
export function readWithOracle(text: string): OracleDocument {
  const problems: (readonly [string, number])[] = [];
  const containers = new Map<object, { start: number; members: Map<string, number> }>();
  const stack: (Record<string, unknown> | unknown[])[] = [];
  const keys: string[] = [];
  let root: unknown;
  const put = (value: unknown, offset: number) => {
    const container = stack.at(-1);
    const key = Array.isArray(container) ? String(container.length) : (keys.at(-1) ?? '');
    if (container === undefined) root = value;
    else if (Array.isArray(container)) container.push(value);
    else if (key !== '__proto__') container[key] = value;
    if (container !== undefined) containers.get(container)?.members.set(key, offset);
  };
  const begin = (container: Record<string, unknown> | unknown[], start: number) => {
    put(container, start);
    containers.set(container, { start, members: new Map() });
    stack.push(container);
    keys.push('');
  };
  const end = () => {
    stack.pop();
    keys.pop();
  };
  const property = (key: string, offset: number) => {
    keys[keys.length - 1] = key;
    const place = keys.join('/');
    if (key === '__proto__') problems.push([`__proto__ in ${place}`, offset]);
    else if (Object.hasOwn(stack.at(-1) ?? {}, key)) problems.push([`duplicate ${place}`, offset]);
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => begin({}, offset),
      onObjectEnd: end,
      onArrayBegin: (offset) => begin([], offset),
      onArrayEnd: end,
      onObjectProperty: property,
      onLiteralValue: put,
      onError: (code) => {
        throw new Error(`not JSON (${code}): ${text}`);
      },
    },
    { disallowComments: true },
  );
  return { value: root, problems, containers };
}
