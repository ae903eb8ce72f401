import { isAbsolute, relative, sep } from 'node:path';
import { quote, SettingsError } from '../model/errors.ts';
import type { RootPath } from '../model/root-path.ts';
import type { Match } from '../ports/files.ts';
import { globMatcher, MAX_PATTERN_LENGTH, type MatchingWork } from '../text/glob.ts';
import { isInGit, joinPath } from '../text/written-path.ts';

/** Each pattern is looked for in the whole tree. */
const MAX_GLOBS = 200;
/** Steps of matching over one tree whose names are known: some ten seconds of work. */
const MAX_STEPS = 1_000_000_000;

/** Whether a folder below the root really is outside of it. */
export type LeadsOut = (folder: RootPath) => boolean;

/** The files that match a pattern and none of the excluded ones, sorted. All are paths below the root. */
export type FindByGlob = (pattern: string, excluded: readonly string[]) => Promise<RootPath[]>;

/** What each pattern names: a path is itself, whether or not it is there; a glob is looked up. */
export async function findFiles(
  root: string,
  patterns: readonly string[],
  findByGlob: FindByGlob,
  leadsOut: LeadsOut = () => false,
): Promise<Match[]> {
  const matches: Match[] = [];
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  if (excluded.length > 0 && excluded.length === patterns.length) {
    throw new SettingsError(
      `${quote(patterns.join(' '))} only excludes; name what is to be read as well, or none.`,
    );
  }
  const globs = patterns.filter(isGlob).length;
  if (globs > MAX_GLOBS) {
    throw new SettingsError(
      `${quote(patterns.find(isGlob) ?? '')} and ${globs - 1} more patterns: the limit is ${MAX_GLOBS}. Use patterns that match more; paths without wildcards are not limited.`,
    );
  }
  const long = patterns.find((pattern) => isGlob(pattern) && pattern.length > MAX_PATTERN_LENGTH);
  if (long !== undefined) {
    throw new SettingsError(
      `${quote(long)} is ${long.length} characters long; the limit for a pattern is ${MAX_PATTERN_LENGTH}.`,
    );
  }
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const path = insideRoot(root, pattern);
    if (!isGlob(pattern)) {
      matches.push({ pattern, isGlob: false, paths: [path] });
      continue;
    }
    // Nothing outside is listed: what leads there is named instead, and reading it is refused.
    const start = fixedPart(path);
    if (start !== '' && leadsOut(start)) {
      matches.push({ pattern, isGlob: true, paths: [start] });
      continue;
    }
    const found = isInGit(start)
      ? []
      : await findByGlob(
          path,
          excluded.map((one) => insideRoot(root, one)),
        );
    const paths = found.filter((one) => !isInGit(one));
    matches.push({ pattern, isGlob: true, paths });
  }
  return matches;
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: RootPath): RootPath {
  const segments = pattern.split('/');
  const wild = segments.findIndex(isGlob);
  return segments.slice(0, wild === -1 ? segments.length : wild).join('/');
}

/** Globs over names that are known, as a workflow's patterns mean them: a folder means all that is in it. */
export function globOver(names: readonly RootPath[], maxSteps = MAX_STEPS): FindByGlob {
  const work: MatchingWork = { steps: 0 };
  return async (pattern, excluded) => {
    const isNamed = globMatcher(`${pattern}/**`, work);
    const isExcluded = excluded.map((one) => globMatcher(`${one}/**`, work));
    const isFound = (name: RootPath) => {
      if (work.steps > maxSteps)
        throw new SettingsError(`${quote(pattern)} and other patterns take too long to match; use fewer.`);
      return isNamed(name) && !isExcluded.some((matches) => matches(name));
    };
    return names.filter(isFound).sort();
  };
}

function isGlob(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

/** A pattern as a path below the root. */
function insideRoot(root: string, pattern: string): RootPath {
  const native = isAbsolute(pattern) ? relative(root, pattern) : pattern;
  const slashed = sep === '\\' ? native.replaceAll('\\', '/') : native;
  const path = isAbsolute(native) ? null : joinPath('', slashed);
  if (path) return path;
  throw new SettingsError(`${quote(pattern)} is not below the root ${root}; name files inside it.`);
}
