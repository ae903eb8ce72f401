import type { CodeSplittingNameFunction } from 'rolldown';

/**
 * Which modules a start cannot do without, asked of the import graph: all that an entry reaches
 * without `import()`. A list of names would have to be kept, and each name forgotten makes every
 * start load what only some runs need.
 */

type Context = Parameters<CodeSplittingNameFunction>[1];

/** Names `chunk` for what each of `entries` (ends of module paths) reaches, apart from what is `own` to an entry. */
export function reachedBy(chunk: string, entries: readonly string[], own: RegExp): CodeSplittingNameFunction {
  const reached = new Map<string, ReadonlySet<string>>();
  return (id, context) => {
    const path = id.replaceAll('\\', '/');
    if (own.test(path)) return null;
    for (const entry of entries) {
      let ids = reached.get(entry);
      if (!ids) {
        ids = reachedFrom(entry, context);
        reached.set(entry, ids);
      }
      if (!ids.has(id)) return null;
    }
    return chunk;
  };
}

function reachedFrom(entry: string, context: Context): ReadonlySet<string> {
  const ids = new Set([entry]);
  for (const id of ids)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) ids.add(imported);
  return ids;
}
