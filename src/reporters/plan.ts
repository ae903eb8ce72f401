/** What a check would read, for whoever is to fetch it first. */

import { quote, SettingsError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { countOf, grouped } from '../text/plural.ts';
import { below, joinPath } from '../text/written-path.ts';

export type PlanFormat = 'text' | 'nul' | 'json' | 'lfs';

/** A file with a recorded checksum. */
export interface PlannedFile {
  readonly path: string;
  readonly sha256: string | null;
  readonly size_bytes: number | null;
  /** A digest of another algorithm, where no SHA-256 is recorded: `md5:HEX`. */
  readonly digest?: string;
}

/** The files of a report that a check reads: those with a recorded checksum, inside the root. */
export function* plannedFiles({ files }: Pick<Report, 'files'>): Generator<PlannedFile> {
  for (const { path, recorded } of files) {
    const { sha256, size_bytes, digest } = recorded;
    if ((sha256 ?? digest ?? null) === null || joinPath('', path) !== path) continue;
    yield { path, sha256, size_bytes, ...(digest !== undefined && { digest }) };
  }
}

/**
 * One path a line (`text`), one before each NUL (`nul`), JSON, or the argument of
 * `git lfs pull --include` (`lfs`). `folder` is the root's own path in the git repository.
 */
export function* renderPlan(
  files: Iterable<PlannedFile>,
  format: PlanFormat,
  folder: string,
): Generator<string> {
  switch (format) {
    case 'text':
      for (const { path } of files) {
        if (/[\n\r]/.test(path))
          throw new SettingsError(
            `plan: ${quote(path)} has a line break in its name; use --format nul or json.`,
          );
        yield `${path}\n`;
      }
      return;
    case 'nul':
      for (const { path } of files) yield `${path}\0`;
      return;
    case 'json': {
      let separator = '[\n  ';
      for (const file of files) {
        yield separator + JSON.stringify(file);
        separator = ',\n  ';
      }
      yield separator.startsWith('[') ? '[]\n' : '\n]\n';
      return;
    }
    case 'lfs':
      yield `${lfsInclude(files, folder)}\n`;
  }
}

/** Linux takes no longer argument (MAX_ARG_STRLEN). */
const MAX_ARGUMENT = 131_071;

/** An empty list of patterns would mean every file. No git repository has a file of this name. */
const NOTHING = '/.git/manifest-drift-has-nothing-to-fetch';

function lfsInclude(files: Iterable<PlannedFile>, folder: string): string {
  const patterns: string[] = [];
  let bytes = 0;
  for (const { path } of files) {
    const pattern = lfsPattern(below(folder, path));
    bytes += new TextEncoder().encode(pattern).length + 1;
    patterns.push(pattern);
  }
  if (bytes > MAX_ARGUMENT)
    throw new SettingsError(
      `plan: the patterns are ${countOf(bytes, 'byte')} long, and a command takes at most ${grouped(MAX_ARGUMENT)}; divide the plan with --shard, or name folders by hand.`,
    );
  return patterns.length === 0 ? NOTHING : patterns.join(',');
}

/**
 * A pattern of git-lfs for one path. A leading slash anchors it. git-lfs splits at every comma,
 * trims white space, and knows no escape for a comma, so that a `?` has to stand for it
 * (git-lfs: tools.CleanPaths, filepathfilter).
 */
function lfsPattern(path: string): string {
  const literal = path.replace(/[*?[]/g, '[$&]').replace(/[,\\]/g, '?');
  return `/${literal.replace(/\s$/u, '?')}`;
}
