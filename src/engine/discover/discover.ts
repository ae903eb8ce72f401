import type { Candidate, Format } from '../../formats/format.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { RootPath } from '../../model/root-path.ts';
import { nameMatcher } from './candidate-names.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { candidateOf, manifestSource, type Surroundings, TreeNames, whyClosed } from './source.ts';

/** More candidates than this are not looked at. */
export const MAX_CANDIDATES = 10_000;

export interface Recognised {
  readonly format: Format;
  readonly manifest: Manifest;
}

export interface Discovery {
  readonly manifests: readonly Recognised[];
  /** Candidates in folders of samples, by the folder's name. */
  readonly samples: ReadonlyMap<string, number>;
  /** Submodules and nested repositories, which are not looked into. */
  readonly repositories: readonly RootPath[];
  /** Empty files with names of manifests, and the format that each could be of. */
  readonly empty: readonly { readonly path: RootPath; readonly format: Format }[];
  /** Candidates that are there, and whose bytes cannot be had: whether they are manifests is not known. */
  readonly closed: readonly { readonly path: RootPath; readonly why: string }[];
  /** Candidates that a sparse checkout leaves out: whether they are manifests is not known. */
  readonly leftOut: readonly RootPath[];
  /** Candidates beyond the limit. */
  readonly beyond: number;
  /** Whether all names of the tree are known. */
  readonly isWhole: boolean;
}

/** Looks for manifests in the whole tree: by name for candidates, by content for what they are. */
export async function discover(
  surroundings: Surroundings,
  formats: readonly Format[],
  isRead: (path: RootPath) => boolean,
): Promise<Discovery> {
  const { tree } = surroundings;
  const isCandidate = nameMatcher(formats.flatMap(({ names }) => names));
  const samples = new Map<string, number>();
  const candidates: RootPath[] = [];
  let beyond = 0;
  for (const path of tree.paths) {
    if (!isCandidate(path) || isRead(path)) continue;
    const reason = reasonToLeaveOut(path);
    if (reason === 'foreign') continue;
    if (reason !== null) samples.set(reason.sample, (samples.get(reason.sample) ?? 0) + 1);
    else if (candidates.length < MAX_CANDIDATES) candidates.push(path);
    else beyond += 1;
  }
  const { own, leftOut } = await present(candidates.sort(), surroundings);
  const manifests = await recognise(own, surroundings, formats, true);
  const { repositories, isWhole } = tree;
  const { found, empty, closed } = manifests;
  return { manifests: found, empty, closed, samples, repositories, leftOut, beyond, isWhole };
}

/** A link to another candidate is that candidate, under another name. */
async function present(
  candidates: readonly RootPath[],
  { files, tree }: Surroundings,
): Promise<{ readonly own: RootPath[]; readonly leftOut: RootPath[] }> {
  const known = new Set(candidates);
  const stats = await files.stat(candidates);
  const own: RootPath[] = [];
  const leftOut: RootPath[] = [];
  for (const [index, path] of candidates.entries()) {
    const stat = stats[index];
    if (stat?.is === 'missing' && tree.leftOut?.has(path)) leftOut.push(path);
    else if (stat?.is !== 'file' || stat.linked === undefined || !known.has(stat.linked)) own.push(path);
  }
  return { own, leftOut };
}

/**
 * What each of the files is; `unknown` are those that no format takes. `isLeft`: a file that such a format takes is
 * neither read nor told of.
 */
export async function recognise(
  paths: readonly RootPath[],
  surroundings: Surroundings,
  formats: readonly Format[],
  byName: boolean,
  isLeft: (format: Format, candidate: Candidate) => boolean = () => false,
): Promise<{
  found: Recognised[];
  empty: Discovery['empty'];
  closed: Discovery['closed'];
  unknown: RootPath[];
}> {
  if (paths.length === 0) return { found: [], empty: [], closed: [], unknown: [] };
  const names = new TreeNames(surroundings.tree);
  const takes = formats.map((format) => ({ format, isNamed: nameMatcher(format.names) }));
  const found: Recognised[] = [];
  const unknown: RootPath[] = [];
  const empty: { path: RootPath; format: Format }[] = [];
  const closed: { path: RootPath; why: string }[] = [];
  for (const path of paths) {
    const candidate = await candidateOf(path, surroundings.files, names);
    let isTaken = false;
    for (const { format, isNamed } of takes) {
      if (candidate === null || (byName && !isNamed(path)) || !format.identify(candidate)) continue;
      isTaken = isLeft(format, candidate);
      if (isTaken) break;
      const manifest = await format.read(manifestSource(candidate, surroundings, names));
      if (manifest === null) continue;
      isTaken = true;
      found.push({ format, manifest });
      break;
    }
    if (isTaken) continue;
    const why = candidate === null ? await whyClosed(path, surroundings.files) : null;
    if (why !== null) closed.push({ path, why });
    unknown.push(path);
    const named = candidate?.size === 0 ? takes.find(({ isNamed }) => isNamed(path)) : undefined;
    if (named !== undefined) empty.push({ path, format: named.format });
  }
  return { found, empty, closed, unknown };
}
