import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { globMatcher, MAX_PATTERN_LENGTH, type MatchingWork } from '../../text/glob.ts';
import { MAX_MATCHING_STEPS } from '../../text/path-matcher.ts';
import { below, foldersAbove } from '../../text/written-path.ts';

const ATTRIBUTES = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;
/** Of one file; where it has more, the last ones, which win. */
const MAX_LINES = 1000;

interface Line {
  readonly matches: (path: string) => boolean;
  /** Null: the line takes the filter away. */
  readonly filter: string | null;
}

/**
 * The `filter` attribute of each path that has one, as `.gitattributes` files say where git can't be asked
 * (gitattributes(5): of the lines that match, the last one counts, and deeper files come after higher ones). Where
 * lines and paths take too long to match, the paths that are left have none.
 */
export async function filtersOfFiles(
  paths: readonly RootPath[],
  files: Files,
): Promise<ReadonlyMap<RootPath, string>> {
  const read = new Map<RootPath, Promise<readonly Line[]>>();
  const work: MatchingWork = { steps: 0 };
  const linesOf = (folder: RootPath) => {
    const known = read.get(folder) ?? readLines(folder, files, work);
    read.set(folder, known);
    return known;
  };
  const found = new Map<RootPath, string>();
  for (const path of paths) {
    if (work.steps > MAX_MATCHING_STEPS) break;
    for (const folder of [...foldersAbove(path)].sort((a, b) => a.length - b.length)) {
      const relative = folder === '' ? path : path.slice(folder.length + 1);
      const line = (await linesOf(folder)).findLast(({ matches }) => matches(relative));
      if (line?.filter === null) found.delete(path);
      else if (line !== undefined) found.set(path, line.filter);
    }
  }
  return found;
}

async function readLines(folder: RootPath, files: Files, work: MatchingWork): Promise<readonly Line[]> {
  const name = below(folder, ATTRIBUTES);
  const [stat] = await files.stat([name]);
  if (stat?.is !== 'file') return [];
  const result = await files.read(name, MAX_ATTRIBUTES_BYTES);
  if (result.is !== 'bytes') return [];
  const text = new TextDecoder().decode(result.bytes);
  return text
    .split('\n')
    .flatMap((line) => readLine(line, work))
    .slice(-MAX_LINES);
}

function readLine(text: string, work: MatchingWork): Line[] {
  const [, quoted, plain, attributes = ''] =
    /^(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))\s+(.*)$/s.exec(text.trimStart()) ?? [];
  const pattern = quoted?.replace(/\\(["\\])/g, '$1') ?? plain ?? '';
  const said = attributes.split(/\s+/).filter((word) => /^([-!]?filter$|filter=)/.test(word));
  const last = said.at(-1);
  if (last === undefined || pattern === '' || pattern.length > MAX_PATTERN_LENGTH) return [];
  // A folder's pattern gives its files nothing.
  if (pattern.startsWith('!') || pattern.startsWith('[attr]') || pattern.endsWith('/')) return [];
  const matches = globMatcher(pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`, work);
  return [{ matches, filter: last.startsWith('filter=') ? last.slice('filter='.length) : null }];
}
