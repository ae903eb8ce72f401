import type { CodeSplittingNameFunction } from 'rolldown';

/**
 * Which modules a start cannot do without, asked of the import graph: all that an entry reaches
 * without `import()`. A list of names would have to be kept, and each name forgotten makes every
 * start load what only some runs need.
 */

type Context = Parameters<CodeSplittingNameFunction>[1];

/** Names `chunk` for what each of `entries` (ends of module paths) reaches, apart from what is `own` to an entry. */
export function reachedBy(chunk: string, entries: readonly string[], own: RegExp): CodeSplittingNameFunction {
  const isReached = reach();
  return (id, context) =>
    !own.test(slashed(id)) && entries.every((entry) => isReached(entry, id, context)) ? chunk : null;
}

/** Names `chunk` for what any of `entries` reaches, so that what is loaded together lies together. */
export function reachedByAny(chunk: string, entries: readonly string[]): CodeSplittingNameFunction {
  const isReached = reach();
  return (id, context) => (entries.some((entry) => isReached(entry, id, context)) ? chunk : null);
}

/** Whether an entry reaches a module. */
function reach(): (entry: string, id: string, context: Context) => boolean {
  const reached = new Map<string, ReadonlySet<string>>();
  return (entry, id, context) => {
    let ids = reached.get(entry);
    if (!ids) {
      ids = reachedFrom(entry, context);
      reached.set(entry, ids);
    }
    return ids.has(id);
  };
}

function reachedFrom(entry: string, context: Context): ReadonlySet<string> {
  const ids = new Set([entry]);
  for (const id of ids)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) ids.add(imported);
  return ids;
}

function slashed(id: string): string {
  return id.replaceAll('\\', '/');
}
