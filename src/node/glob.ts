import { relative, sep } from 'node:path';
import process from 'node:process';
import { create } from '@actions/glob';
import type { RootPath } from '../core/ports.ts';
import { quote, SettingsError } from '../core/setting-errors.ts';

/** More wildcards in one pattern could make matching take time beyond all bounds. */
const MAX_WILDCARDS = 8;

/**
 * Files below the root that match a pattern, sorted. Patterns mean what they mean in a workflow,
 * since GitHub's own matcher reads them; links are not followed.
 */
export async function findByGlob(
  root: string,
  pattern: string,
  excluded: readonly string[],
): Promise<RootPath[]> {
  for (const one of [pattern, ...excluded]) {
    if (one.replaceAll('**', '*').split(/[*?[]/).length - 1 <= MAX_WILDCARDS) continue;
    throw new SettingsError(
      `${quote(one)} has more than ${MAX_WILDCARDS} wildcards; split it into several patterns.`,
    );
  }
  const lines = [`${escapeGlob(root)}/${pattern}`, ...excluded.map((one) => `!${escapeGlob(root)}/${one}`)];
  const globber = await create(lines.join('\n'), {
    followSymbolicLinks: false,
    matchDirectories: false,
    omitBrokenSymbolicLinks: false,
  });
  const paths: RootPath[] = [];
  for (const file of await globber.glob()) paths.push(relative(root, file).split(sep).join('/'));
  return paths.sort();
}

/** The root's own characters are no wildcards. */
function escapeGlob(path: string): string {
  const escaped = process.platform === 'win32' ? path : path.replaceAll('\\', '\\\\');
  return escaped
    .replace(/\[(?=[^/]+\])/g, '[[]')
    .replaceAll('?', '[?]')
    .replaceAll('*', '[*]');
}
