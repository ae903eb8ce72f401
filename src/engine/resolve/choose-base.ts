import type { RootPath } from '../../model/root-path.ts';
import { pushTo } from '../../text/push-to.ts';
import { folderOf, folderTeller, joinPath, withSlashes } from '../../text/written-path.ts';
import { type Base, batches, type DecidedBy, type FixedBase, type PathContext } from './path-context.ts';
import { pathsBelow, standing } from './standing.ts';

/** A manifest whose base is asked for. */
export interface BaseQuestion {
  readonly file: RootPath;
  /** Its relative names, as they are written. */
  readonly names: readonly string[];
  readonly fixed: FixedBase | null;
  readonly fallback: Base;
}

export interface BaseChoice {
  readonly base: Base;
  readonly by: DecidedBy;
  /** Whether none of the names is under the base that they have by the rule, and all are under this one. */
  readonly isUnusual: boolean;
  /** Whether names are under both bases, and more of them under this one than under the fallback. */
  readonly isContested: boolean;
  /** How an earlier commit read it, where that is another base than this one. */
  readonly before: Base | null;
  /** For each name whether it is there under the root and under its own folder; null where nobody looked. */
  readonly seen: SeenBases | null;
}

/** Where each name is: a bit for each base. */
export type SeenBases = Uint8Array;
export const UNDER: Readonly<Record<Base, number>> = { root: 1, list: 2 };
const BASES = ['root', 'list'] as const;

/**
 * What the relative names of a manifest are relative to, all of them to one base: never silently what
 * happens to lie around. A setting decides, or the format; then an earlier commit's reading of the same names.
 * Else the root where some name begins with the manifest's own folder; else the base under which more names
 * of several segments are there; else, where none is, the one under which more of their folders are; else the
 * fallback. Where none of the names is under that base and all are
 * under the other, it is the other.
 */
export async function chooseBase(question: BaseQuestion, context: PathContext): Promise<BaseChoice> {
  const { file, names, fixed, fallback } = question;
  const folder = folderOf(file);
  const chosen = { isUnusual: false, isContested: false, before: null, seen: null };
  if (folder === '') return { ...chosen, base: 'root', by: fixed?.by ?? 'format' };
  const earlier = names.length === 0 ? null : ((await context.earlier?.(file)) ?? null);
  const isSame = earlier !== null && names.some((name) => earlier.names.has(name));
  const before = isSame ? earlier.base : null;
  if (fixed !== null) return { ...chosen, ...fixed, before: before === fixed.base ? null : before };
  if (before !== null) return { ...chosen, base: before, by: 'baseline' };
  const tally = await tallyNames(names, folder, context);
  let decision = decide(tally, fallback);
  if (decision.dependsOnAbsent && (await tally.askIndex())) decision = decide(tally, fallback);
  const base = decision.isNothingThere ? await byFolders(question, context) : decision.base;
  const { isUnusual, isContested } = decision;
  return { ...chosen, base, by: 'paths', isUnusual, isContested, seen: tally.seen };
}

/**
 * Of names of which none is there their folders tell the base, so that what is said to be missing has its right
 * name. The manifest's own folder and those above it tell nothing, since they are always there.
 */
async function byFolders({ file, names, fallback }: BaseQuestion, { files }: PathContext): Promise<Base> {
  const own = folderOf(file);
  const count = async (base: RootPath) => {
    const folders = new Set<RootPath>();
    const tellFolder = folderTeller();
    let last: RootPath | null = null;
    names.forEach((name) => {
      const written = tellFolder(withSlashes(name));
      if (written === last) return;
      last = written;
      const folder = joinPath(base, written);
      if (folder !== null && folder !== '' && !`${own}/`.startsWith(`${folder}/`)) folders.add(folder);
    });
    return (await files.stat([...folders])).filter(({ is }) => is === 'directory').length;
  };
  const [underRoot, underOwn] = [await count(''), await count(own)];
  return underRoot === underOwn ? fallback : underRoot > underOwn ? 'root' : 'list';
}

function decide(
  { names, several, seen, isRooted }: Tally,
  fallback: Base,
): Pick<BaseChoice, 'base' | 'isUnusual' | 'isContested'> & {
  dependsOnAbsent: boolean;
  isNothingThere: boolean;
} {
  const count = { root: 0, list: 0 };
  const deep = { root: 0, list: 0, all: 0 };
  for (let index = 0; index < names.length; index += 1) {
    const isDeep = several[index] === 1;
    if (isDeep) deep.all += 1;
    const under = seen[index] as number;
    if (under === 0) continue;
    for (const base of BASES) {
      if ((under & UNDER[base]) === 0) continue;
      count[base] += 1;
      if (isDeep) deep[base] += 1;
    }
  }
  const byDepth = deep.root === deep.list ? fallback : deep.root > deep.list ? 'root' : 'list';
  const usual: Base = isRooted ? 'root' : byDepth;
  const other: Base = usual === 'root' ? 'list' : 'root';
  const isUnusual = names.length > 0 && count[usual] === 0 && count[other] === names.length;
  // More names that are there cannot change what each of them says already.
  const isCertain = isRooted || deep.all === 0 || deep[fallback] === deep.all;
  const isNothingThere = !isRooted && deep.all > 0 && count.root + count.list === 0;
  const dependsOnAbsent = isUnusual || !isCertain;
  const isContested = !isRooted && byDepth !== fallback && deep[fallback] > 0;
  return { base: isUnusual ? other : usual, isUnusual, isContested, dependsOnAbsent, isNothingThere };
}

/** Paths that git's index is asked for: enough to tell a base by. */
const MAX_ASKED = 50_000;

/** Where the names of a manifest are. */
interface Tally {
  readonly names: readonly string[];
  /** 1 for a name of several segments. */
  readonly several: Uint8Array;
  readonly seen: SeenBases;
  /** Whether some name begins with the manifest's own folder. */
  readonly isRooted: boolean;
  /** Adds what git's index has of names that do not stand in the work tree; answers whether that was anything. */
  askIndex(): Promise<boolean>;
}

async function tallyNames(names: readonly string[], folder: RootPath, context: PathContext): Promise<Tally> {
  const several = new Uint8Array(names.length);
  const seen = new Uint8Array(names.length);
  const own = `${folder}/`;
  let isRooted = false;
  const folders = { root: '', list: folder };
  let start = 0;
  for (const batch of batches(names)) {
    const written = batch.map(withSlashes);
    const hasBackslash = written.some((name, at) => name !== batch[at]);
    const rooted = written.map((name) => joinPath('', name));
    rooted.forEach((path, at) => {
      several[start + at] = (path ?? batch[at] ?? '').includes('/') ? 1 : 0;
      isRooted ||= path === folder || path?.startsWith(own) === true;
    });
    for (const base of BASES) {
      const paths = base === 'root' ? rooted : written.map((name) => joinPath(folder, name));
      const slashed = await standing(paths, context.files);
      const literal = hasBackslash
        ? await standing(
            batch.map((name) => pathsBelow(folders[base], name).literal),
            context.files,
          )
        : [];
      for (let at = 0; at < batch.length; at += 1)
        if (slashed[at] || literal[at]) seen[start + at] = (seen[start + at] ?? 0) | UNDER[base];
    }
    start += batch.length;
  }
  const askIndex = async () => {
    if (context.indexed === undefined) return false;
    const asked = new Map<RootPath, { index: number; bit: number }[]>();
    for (const [index, name] of names.entries()) {
      if (asked.size >= MAX_ASKED) break;
      for (const base of BASES) {
        if (((seen[index] ?? 0) & UNDER[base]) !== 0) continue;
        const { literal, slashed } = pathsBelow(folders[base], name);
        for (const path of [literal, slashed])
          if (path !== null) pushTo(asked, path, { index, bit: UNDER[base] });
      }
    }
    const found = asked.size === 0 ? null : await context.indexed([...asked.keys()]);
    for (const path of found ?? [])
      for (const { index, bit } of asked.get(path) ?? []) seen[index] = (seen[index] ?? 0) | bit;
    return (found?.size ?? 0) > 0;
  };
  return { names, several, seen, isRooted, askIndex };
}
