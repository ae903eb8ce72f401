import { relative, sep } from 'node:path';
import process from 'node:process';
import { create } from '@actions/glob';
import { quote, SettingsError } from '../model/errors.ts';
import type { RootPath } from '../model/root-path.ts';
import { globOver } from './find-files.ts';
import { codeOf } from './hashing/failure.ts';

/** More wildcards in one pattern could make matching take time beyond all bounds. */
const MAX_WILDCARDS = 8;
/** More stars in one name could do so too: its time grows with the name's length to the power of their number. */
const MAX_STARS = 2;

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
  const simple = excluded.filter(isSimple);
  const lines = [
    `${escapeGlob(root)}/${simplified(pattern)}`,
    ...simple.map((one) => `!${escapeGlob(root)}/${one}`),
  ];
  const globber = await create(lines.join('\n'), {
    followSymbolicLinks: false,
    matchDirectories: false,
    omitBrokenSymbolicLinks: false,
  });
  const found: RootPath[] = [];
  try {
    for await (const file of globber.globGenerator()) found.push(relative(root, file).split(sep).join('/'));
  } catch (error) {
    // A name that is gone by the time that it is looked at is no fault.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  if (isSimple(pattern) && simple.length === excluded.length) return found.sort();
  return globOver(found)(pattern, excluded);
}

const isSimple = (pattern: string) => simplified(pattern) === pattern;

/** A pattern that matches more than this one, and in good time. */
function simplified(pattern: string): string {
  return pattern
    .split('/')
    .map((name) => (name.split(/\*+/).length - 1 > MAX_STARS ? '*' : name))
    .join('/');
}

/** The root's own characters are no wildcards. */
function escapeGlob(path: string): string {
  const escaped = process.platform === 'win32' ? path : path.replaceAll('\\', '\\\\');
  return escaped.split('/').map(escapeName).join('/').replaceAll('?', '[?]').replaceAll('*', '[*]');
}

/** A bracket is a wildcard where another one closes it, with something between them. */
function escapeName(name: string): string {
  const close = name.lastIndexOf(']');
  return name.replaceAll('[', (sign, at: number) => (at + 1 < close ? '[[]' : sign));
}
