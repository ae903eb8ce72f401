import type { RootPath } from '../../model/root-path.ts';
import type { Settings, UnrecordedLevel } from '../../settings/settings.ts';
import { pathMatcher } from '../../text/path-matcher.ts';

export interface UnrecordedLevels {
  /** `isCovered`: whether the file is in a folder with recorded files. */
  (path: RootPath, isCovered: boolean): UnrecordedLevel;
  /** Whether files of other folders may count too. */
  readonly hasGlobs: boolean;
  /** The gravest that they say of any file. */
  readonly gravest: UnrecordedLevel;
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/** What the settings say of files that nothing records: the last glob that matches decides, else the level for all. */
export function levelsOf({
  unrecorded,
  unrecordedBy,
}: Pick<Settings, 'unrecorded' | 'unrecordedBy'>): UnrecordedLevels {
  const globs = Object.entries(unrecordedBy)
    .reverse()
    .map(([glob, level]) => ({ matches: pathMatcher('unrecorded', [glob]), level }));
  const levelOf = (path: RootPath, isCovered: boolean): UnrecordedLevel =>
    globs.find(({ matches }) => matches(path))?.level ?? (isCovered ? unrecorded : 'off');
  const said: readonly UnrecordedLevel[] = [unrecorded, ...globs.map(({ level }) => level)];
  const gravest: UnrecordedLevel = LEVELS.find((level) => said.includes(level)) ?? 'off';
  return Object.assign(levelOf, { hasGlobs: globs.some(({ level }) => level !== 'off'), gravest });
}
