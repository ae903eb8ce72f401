/**
 * Modules of `src/` with a fault put into one of them: loaded beside the real ones, in the same process. Only what
 * imports the faulty module is loaded anew, as all else is the same; a process of its own would load all of it. Threads
 * load the real ones.
 */

import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Planted, planted } from './plant.ts';

interface Faulty {
  readonly url: string;
  /** The module's text, with the fault in it. */
  readonly source: string;
  /** The module, and all that lead to it by their imports. */
  readonly changed: ReadonlySet<string>;
}

const SRC = join(import.meta.dirname, '../../src');
/** Behind a module's address. What ends otherwise than `.ts` takes itself for built code. */
const MARK = '?planted=';
const faults = new Map<string, Faulty>();
let importers: ReadonlyMap<string, readonly string[]> | null = null;

const faultIn = (url: string | undefined): Faulty | undefined => faults.get(url?.split(MARK)[1] ?? '');

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const mark = context.parentURL?.split(MARK)[1];
    return mark !== undefined && faultIn(context.parentURL)?.changed.has(resolved.url)
      ? { ...resolved, url: resolved.url + MARK + mark }
      : resolved;
  },
  load(url, context, next) {
    const loaded = next(url, context);
    const fault = faultIn(url);
    if (fault === undefined || !url.startsWith(fault.url + MARK)) return loaded;
    return { ...loaded, source: fault.source };
  },
});

/** The module `entry`, below `src/`, as it is with the fault of that name. */
export async function importPlanted<T>(name: string, fault: Planted, entry: string): Promise<T> {
  const mark = `${encodeURIComponent(name)}.ts`;
  if (!faults.has(mark)) faults.set(mark, faultyOf(fault));
  const url = urlOf(entry);
  return await import(faults.get(mark)?.changed.has(url) ? url + MARK + mark : url);
}

function faultyOf(fault: Planted): Faulty {
  // Before anything is run: what is thrown later could be taken for what the fault does.
  const source = planted(readFileSync(join(SRC, fault.file), 'utf8'), fault);
  importers ??= readImporters();
  const url = urlOf(fault.file);
  const changed = new Set([url]);
  for (const one of changed) for (const importer of importers.get(one) ?? []) changed.add(importer);
  return { url, source, changed };
}

const urlOf = (file: string): string => pathToFileURL(join(SRC, file)).href;

/** By module, which ones import it when they run: types are gone by then. */
function readImporters(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('**/*.ts', { cwd: SRC })) {
    const own = urlOf(file);
    const imports = readFileSync(join(SRC, file), 'utf8').matchAll(
      /(?:^import |^(?:import|export) (?!type )[^'";]*? from |\bimport\(\s*)'(\.[^']+)'/gm,
    );
    for (const [, name = ''] of imports) {
      const { href } = new URL(name, own);
      found.set(href, [...(found.get(href) ?? []), own]);
    }
  }
  return found;
}
