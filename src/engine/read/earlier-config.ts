import { isStanding } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { SETTINGS } from '../../settings/table.ts';
import { joinPath } from '../../text/written-path.ts';

/**
 * Where the config of an earlier commit was. One of another ending, or of the usual name, that is not there any more
 * was renamed: a config is not the first one because it has a new name.
 */
export async function earlierConfigPath(config: string, then: Files, now: Files): Promise<RootPath> {
  const path = joinPath('', config) ?? config;
  const usual = SETTINGS.config.default;
  const [own, ...others] = [...new Set([path, otherEnding(path), usual, otherEnding(usual)])];
  const [isOwn, ...wereThere] = await standing([own ?? path, ...others], then);
  if (isOwn) return path;
  const areThere = await standing(others, now);
  return others.find((_, index) => wereThere[index] && !areThere[index]) ?? path;
}

async function standing(paths: readonly RootPath[], files: Files): Promise<boolean[]> {
  return (await files.stat(paths)).map(isStanding);
}

function otherEnding(path: RootPath): RootPath {
  return path.endsWith('.yaml') ? path.replace(/\.yaml$/, '.yml') : path.replace(/\.yml$/, '.yaml');
}
