import type { UngradedFinding } from '../../model/finding.ts';
import { isStanding, type Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import { pathNotPortable } from '../../rules/path-not-portable.ts';
import { pushTo } from '../../text/push-to.ts';
import { withoutNulls } from '../../text/without-nulls.ts';
import { folderOf, isAbsolutePath, isOfWindows, joinPath, withSlashes } from '../../text/written-path.ts';
import { placeAbsolute } from './absolute-paths.ts';
import { type BaseChoice, chooseBase, UNDER } from './choose-base.ts';
import { changedBase, unusualBase } from './describe-base.ts';
import {
  type Base,
  batches,
  type EarlierBase,
  type PathContext,
  type PathOrigin,
  type Reading,
} from './path-context.ts';
import { pathsBelow, standing } from './standing.ts';

/** What came of a manifest's paths beside what stands in the items. */
export interface ResolvedPaths<T> {
  readonly choice: BaseChoice;
  readonly findings: UngradedFinding[];
  /** Other paths that a name could mean, of items that have such; whether anything is there is not said. */
  readonly readings: Map<T, Reading[]>;
  /** For a later reading of the same manifest. */
  readonly earlier: EarlierBase;
}

const NO_NAMES: readonly string[] = [];

/** Names that are kept for a later reading. */
const MAX_KEPT = 1000;

/**
 * Resolves written paths in place: `path` becomes a `RootPath` and `found` says what is there. A
 * path that leaves the root stays as it was written, with `found` `outside`.
 */
export async function resolvePaths<T extends Resolvable>(
  items: readonly T[],
  origin: PathOrigin<T>,
  context: PathContext,
): Promise<ResolvedPaths<T>> {
  const { file } = origin;
  const isAbsolute = ({ path }: T) => isAbsolutePath(path);
  const absolute = items.filter(isAbsolute);
  const relative = absolute.length === 0 ? items : items.filter((item) => !isAbsolute(item));
  // Only of a manifest in a folder the names may be asked for a base.
  const names = folderOf(file) === '' ? NO_NAMES : relative.map(({ path }) => path);
  const choice = await chooseBase({ ...origin, names }, context);
  const folder = folderBelow(choice.base, file);
  const readings = new Map<T, Reading[]>();
  const resolved = await resolveRelative(relative, folder, context, readings);
  if (choice.seen !== null && !choice.isUnusual) addOtherBase(relative, names, file, choice, readings);
  const findings = await placeAbsolutes(absolute, folder, origin, context, readings);
  const finding = backslashFinding(resolved.backslashes, origin);
  if (finding) findings.push(finding);
  const [first] = relative;
  if (first !== undefined && (choice.isUnusual || choice.isContested))
    findings.push(unusualBase(file, choice, origin.locate(first)));
  if (first !== undefined && choice.before !== null) {
    const isThere = await isAnyThere(names, folderBelow(choice.before, file), context);
    findings.push(changedBase(file, choice, isThere, origin.locate(first)));
  }
  const kept = { base: choice.base, by: choice.by, names: resolved.names };
  const isGiven = context.isEarlier === true && origin.fixed?.by === 'input';
  return { choice, findings, readings, earlier: isGiven ? await withoutInput(origin, names, context) : kept };
}

/** How an earlier commit read a manifest by itself, whatever an input of this step says of both. */
async function withoutInput(
  { file, fallback }: Pick<PathOrigin<never>, 'file' | 'fallback'>,
  names: readonly string[],
  context: PathContext,
): Promise<EarlierBase> {
  const { base, by, seen } = await chooseBase({ file, fallback, names, fixed: null }, context);
  const isSeen = (index: number) => ((seen?.[index] ?? 0) & UNDER[base]) !== 0;
  return { base, by, names: new Set(names.filter((_, index) => isSeen(index)).slice(0, MAX_KEPT)) };
}

function folderBelow(base: Base, file: RootPath): RootPath {
  return base === 'root' ? '' : folderOf(file);
}

/** Names that are under both bases, where nothing but the names decided which is meant. */
function addOtherBase<T extends Resolvable>(
  items: readonly T[],
  names: readonly string[],
  file: RootPath,
  { base, seen }: BaseChoice,
  readings: Map<T, Reading[]>,
): void {
  const other: Base = base === 'root' ? 'list' : 'root';
  items.forEach((item, index) => {
    if (((seen?.[index] ?? 0) & UNDER[other]) === 0) return;
    const name = names[index] ?? '';
    const isBareName = base === 'list' && !/[\\/]/.test(name.replace(/^(\.\/)+/, ''));
    for (const path of Object.values(pathsBelow(folderBelow(other, file), name)))
      if (path !== null && path !== item.path) pushTo(readings, item, { path, by: 'base', isBareName });
  });
}

async function isAnyThere(
  names: readonly string[],
  folder: RootPath,
  { files }: PathContext,
): Promise<boolean> {
  for (const batch of batches(names)) {
    const paths = batch.flatMap((name) => Object.values(pathsBelow(folder, name)));
    if ((await standing(paths, files)).includes(true)) return true;
  }
  return false;
}

interface Backslashes<T> {
  count: number;
  first: { readonly item: T; readonly written: string } | null;
}

/** Places relative paths below `folder`. */
async function resolveRelative<T extends Resolvable>(
  items: readonly T[],
  folder: RootPath,
  { files }: PathContext,
  readings: Map<T, Reading[]>,
): Promise<{ backslashes: Backslashes<T>; names: Set<string> }> {
  const backslashes: Backslashes<T> = { count: 0, first: null };
  const names = new Set<string>();
  for (const batch of batches(items)) {
    const literal = await literalNames(batch, folder, files);
    const paths = batch.map((item): RootPath | null => {
      const written = item.path;
      const slashed = withSlashes(written);
      const isLiteral = literal.size > 0 && literal.has(item);
      const path = joinPath(folder, isLiteral ? written : slashed);
      if (!isLiteral && isOfWindows(written, slashed)) {
        backslashes.count += 1;
        backslashes.first ??= { item, written };
      }
      if (path === null) {
        item.found = { is: 'outside', target: written };
        return null;
      }
      if (isLiteral) addSlashed(readings, item, joinPath(folder, slashed));
      return path;
    });
    const stats = await files.stat(withoutNulls(paths));
    let next = 0;
    batch.forEach((item, at) => {
      const path = paths[at] ?? null;
      if (path === null) return;
      const written = item.path;
      item.path = path;
      item.found = stats[next++] ?? item.found;
      if (names.size < MAX_KEPT && isStanding(item.found)) names.add(written);
    });
  }
  return { backslashes, names };
}

function addSlashed<T>(readings: Map<T, Reading[]>, item: T, path: RootPath | null): void {
  if (path !== null) pushTo(readings, item, { path, by: 'separator', isBareName: false });
}

/** Outside Windows a backslash may be part of a name: then a file of just that name is there. */
async function literalNames<T extends Resolvable>(
  items: readonly T[],
  folder: RootPath,
  files: PathContext['files'],
): Promise<Set<T>> {
  const candidates = items.filter((item) => item.path.includes('\\'));
  if (candidates.length === 0) return new Set();
  const isThere = await standing(
    candidates.map((item) => joinPath(folder, item.path)),
    files,
  );
  return new Set(candidates.filter((_, index) => isThere[index]));
}

/** Absolute paths; also what only looks like one, where a file of just that name is there (`\a`). */
async function placeAbsolutes<T extends Resolvable>(
  items: readonly T[],
  folder: RootPath,
  origin: PathOrigin<T>,
  context: PathContext,
  readings: Map<T, Reading[]>,
): Promise<UngradedFinding[]> {
  const literal = await literalNames(items, folder, context.files);
  const written = new Map([...literal].map((item) => [item, item.path]));
  const findings = await placeAbsolute(items, origin, context, readings);
  for (const [item, name] of written) {
    if (item.found.is !== 'outside') addSlashed(readings, item, item.path);
    item.path = joinPath(folder, name) ?? name;
    const [stat] = await context.files.stat([item.path]);
    item.found = stat ?? item.found;
  }
  return findings;
}

function backslashFinding<T extends Resolvable>(
  { count, first }: Backslashes<T>,
  origin: PathOrigin<T>,
): UngradedFinding | null {
  if (first === null) return null;
  return pathNotPortable.found({
    subject: origin.file,
    data: { what: 'backslash', count, expected: first.item.path, actual: first.written },
    location: origin.locate(first.item),
    key: 'backslash',
  });
}
