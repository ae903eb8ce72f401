import type { UngradedFinding } from '../../model/finding.ts';
import { exists, type Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { joinPath, readWrittenPath, stripPrefix } from '../../text/written-path.ts';
import { batches, type PathContext, type PathOrigin } from './path-context.ts';

/** What an absolute path turned out to be: the part below the root, and the prefix in front of it. */
interface Split {
  readonly path: RootPath;
  readonly prefix: string;
}

interface Use<T> {
  count: number;
  readonly first: T;
  readonly written: string;
}

/** Of deeper paths only the last folders are tried. */
const MAX_DEPTH = 200;
/** Prefixes that are tried on other paths; each costs a look at every path. */
const MAX_LEARNED = 16;
/** More prefixes than this in one list or inventory are counted in one last finding. */
const MAX_PREFIXES = 20;

/**
 * Maps absolute paths below the root, in this order: a configured prefix; the root itself; the
 * longest suffix that exists under the root; the prefix that served other paths of the same origin;
 * the first suffix that begins with a known inventory folder. What none of these maps leads out of
 * the root. Every mapping that nobody configured is a warning that names the prefix to set.
 */
export async function placeAbsolute<T extends Resolvable>(
  items: readonly T[],
  origin: PathOrigin<T>,
  context: PathContext,
): Promise<UngradedFinding[]> {
  const uses = new Map<string, Use<T>>();
  const use = (item: T, { path, prefix }: Split) => {
    const known = uses.get(prefix);
    if (known) known.count += 1;
    else uses.set(prefix, { count: 1, first: item, written: item.path });
    item.path = path;
  };
  const unmapped: T[] = [];
  const absent: T[] = [];
  for (const item of items) {
    const configured = splitBy(item.path, context.prefixes);
    const own = splitBy(item.path, [context.files.root]);
    if (configured) item.path = configured.path;
    else if (own) use(item, own);
    else unmapped.push(item);
  }
  for (const batch of batches(unmapped)) {
    const found = await existingSuffixes(batch, context.files);
    for (const item of batch) {
      const split = found.get(item);
      if (split) use(item, split);
      else absent.push(item);
    }
  }
  const learned = [...uses]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MAX_LEARNED)
    .map(([prefix]) => prefix);
  const outside = new Set<T>();
  for (const item of absent) {
    const split = splitBy(item.path, learned) ?? splitAtFolder(item.path, context.knownFolders);
    if (split) use(item, split);
    else outside.add(item);
  }
  await probeAll(items, outside, context.files);
  const drafts = [...uses]
    .slice(0, MAX_PREFIXES)
    .map(([prefix, found]) => notPortable(prefix, found, origin));
  const next = [...uses][MAX_PREFIXES];
  if (next) {
    const left = uses.size - MAX_PREFIXES;
    const message = `${origin.file}: paths begin with ${left} more prefixes of other machines, first ${next[0]}.`;
    drafts.push({ ...notPortable(next[0], next[1], origin), message, key: 'more' });
  }
  return drafts;
}

async function probeAll<T extends Resolvable>(
  items: readonly T[],
  outside: Set<T>,
  files: Files,
): Promise<void> {
  for (const all of batches(items)) {
    const batch = all.filter((item) => !outside.has(item));
    const probes = await files.probe(batch.map((item) => item.path));
    for (const [index, item] of batch.entries()) item.found = probes[index] ?? item.found;
  }
  for (const item of outside) item.found = { is: 'outside', target: item.path };
}

function splitBy(written: string, prefixes: readonly string[]): Split | null {
  const { path } = readWrittenPath(written);
  for (const prefix of prefixes) {
    const slashed = prefix.replaceAll('\\', '/');
    const rest = stripPrefix(path, slashed);
    const inside = rest && joinPath('', rest);
    if (inside !== null) return { path: inside, prefix: slashed };
  }
  return null;
}

/** Every way to cut the path into a prefix and a part below the root, the longest part first. */
function splits(written: string): Split[] {
  const segments = readWrittenPath(written).path.split('/');
  const found: Split[] = [];
  for (let cut = Math.max(1, segments.length - MAX_DEPTH); cut < segments.length; cut += 1) {
    const path = joinPath('', segments.slice(cut).join('/'));
    if (path) found.push({ path, prefix: segments.slice(0, cut).join('/') || '/' });
  }
  return found;
}

/** For each item that has one: its longest suffix that exists. */
async function existingSuffixes<T extends Resolvable>(
  items: readonly T[],
  files: Files,
): Promise<Map<T, Split>> {
  const candidates = items.flatMap((item) => splits(item.path).map((split) => ({ item, split })));
  const probes = await files.probe(candidates.map(({ split }) => split.path));
  const found = new Map<T, Split>();
  for (const [index, { item, split }] of candidates.entries()) {
    if (!found.has(item) && exists(probes[index])) found.set(item, split);
  }
  return found;
}

function splitAtFolder(written: string, folders: readonly RootPath[]): Split | null {
  const begins = (path: RootPath) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return splits(written).find(({ path }) => begins(path)) ?? null;
}

function notPortable<T extends Resolvable>(
  prefix: string,
  { count, first, written }: Use<T>,
  origin: PathOrigin<T>,
): UngradedFinding {
  const paths = count === 1 ? '1 path is absolute' : `${count} paths are absolute`;
  return {
    kind: 'path-not-portable',
    message: `${origin.file}: ${paths}, first ${written}; the part after ${prefix} is used. Set path-prefix to ${prefix}, or write paths relative to the repository root.`,
    subject: origin.file,
    location: origin.locate(first),
    expected: first.path,
    actual: written,
    key: prefix,
  };
}
