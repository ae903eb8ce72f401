import { quote, SettingsError } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import { type ListLine, recordLines } from './record-lines.ts';

/** A line as `sha256sum` writes it: other dialects have other lines, and no list mixes two. */
const LINE = /^\\?[0-9a-f]{64} [ *]/im;

export interface PresentList {
  readonly file: RootPath;
  readonly text: string;
  /** The folder that its names are relative to, from the root. */
  readonly base: RootPath;
  /** What it records, by path: 64 lower-case hex digits, or null where another digest is recorded. */
  readonly recorded: ReadonlyMap<RootPath, string | null>;
}

/**
 * The text of a list with a line for each file behind what it has; a file that it has already gets none. A
 * `SettingsError` says what cannot be added: a file that is recorded with another digest, or that the list has
 * no name for, and anything to a list of another dialect or with a signature.
 */
export function addToList({ file, text, base, recorded }: PresentList, files: readonly ListLine[]): string {
  const isEmpty = recorded.size === 0;
  if (!isEmpty && !LINE.test(text))
    throw new SettingsError(
      `record: ${file} is not in the format of sha256sum; add a line in its own format, or record another list.`,
    );
  if (text.includes('-----BEGIN PGP SIGNED MESSAGE-----'))
    throw new SettingsError(
      `record: ${file} is signed, and a line behind its signature is not; record another list.`,
    );
  const added: ListLine[] = [];
  for (const { path, sha256 } of files) {
    if (recorded.get(path) === sha256) continue;
    if (recorded.has(path))
      throw new SettingsError(
        `record: ${file} records ${quote(path)} with another digest. To make it record the file that is there, run manifest-drift fix --unsafe.`,
      );
    if (base !== '' && !path.startsWith(`${base}/`))
      throw new SettingsError(
        `record: ${file} has paths relative to ${base}, where ${quote(path)} is not; record another list.`,
      );
    added.push({ path: base === '' ? path : path.slice(base.length + 1), sha256 });
  }
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  return `${text}${added.length === 0 ? '' : gap}${[...recordLines(added)].join('').replaceAll('\n', end)}`;
}
