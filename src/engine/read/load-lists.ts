import { checksumList } from '../../formats/checksum-list/index.ts';
import type { ManifestSource } from '../../formats/format.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { ListRow } from '../../model/report.ts';
import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Settings } from '../../settings/settings.ts';
import { explainProbe } from '../resolve/explain-probe.ts';
import { suggestFile } from '../resolve/nearest-path.ts';
import type { PathContext } from '../resolve/path-context.ts';
import { resolvePaths } from '../resolve/resolve-paths.ts';
import { describeProblem } from './describe-problem.ts';
import { recordsOf } from './manifest-records.ts';

/** Reads every checksum list that the settings name, and resolves the paths in it. */
export async function loadLists(
  settings: Settings,
  context: PathContext,
): Promise<{
  value: { records: FileRecord[]; lists: ListRow[] };
  drafts: UngradedFinding[];
  detail: string;
  skipped: boolean;
}> {
  const { files } = context;
  let records: FileRecord[] = [];
  const lists: ListRow[] = [];
  const drafts: UngradedFinding[] = [];
  const seen = new Set<RootPath>();
  for (const { pattern, paths } of await files.find(settings.checksums.patterns)) {
    if (paths.length === 0) drafts.push(missing(pattern, ''));
    for (const path of paths) {
      if (seen.has(path)) continue;
      seen.add(path);
      const opened = await files.open(path);
      if (opened.is === 'missing') {
        if (settings.checksums.explicit) drafts.push(missing(path, await suggestFile(files, path)));
        continue;
      }
      if (opened.is !== 'open') {
        drafts.push(unreadable(path, opened));
        continue;
      }
      const manifest = await checksumList.read(listSource(path, opened.chunks, files));
      const found = recordsOf(manifest);
      const origin = {
        file: path,
        // RFC 8493: a manifest's paths are relative to its bag, whatever else is there.
        base: manifest.base.is === 'folder' ? 'list' : settings.checksumBase,
        onTie: 'list' as const,
        locate: (record: FileRecord) => record.location,
      };
      const { base, drafts: unresolved } = await resolvePaths(found, origin, context);
      for (const problem of manifest.problems)
        drafts.push(describeProblem(problem, manifest.locate(problem.at)));
      for (const draft of unresolved) drafts.push(draft);
      // Of a single long list no second copy is made.
      records = records.length === 0 ? found : records.concat(found);
      lists.push({ path, base, records: found.length });
    }
  }
  return {
    value: { records, lists },
    drafts,
    detail: describe(lists),
    skipped: lists.length === 0 && drafts.length === 0,
  };
}

/** A list that a setting names: it is read as one, whatever it is called. */
function listSource(path: RootPath, chunks: AsyncIterable<Uint8Array>, files: Files): ManifestSource {
  return {
    path,
    head: '',
    repository: null,
    text: async () => ({ is: 'unreadable', reason: 'encoding', line: 1, column: 1 }),
    chunks: async () => chunks,
    companion: async () => null,
    filesBelow: () => [],
    has: async (other) => exists((await files.probe([other]))[0]),
  };
}

function describe(lists: readonly ListRow[]): string {
  if (lists.length === 0) return 'no checksum list was read';
  const one = ({ path, base, records }: ListRow) =>
    `${path}: ${records} ${records === 1 ? 'record' : 'records'}, paths relative to ${base === 'root' ? 'the root' : 'its own folder'}`;
  const shown = lists.slice(0, 5).map(one).join('; ');
  return lists.length > 5 ? `${shown}; and ${lists.length - 5} more lists` : shown;
}

function missing(path: string, hint: string): UngradedFinding {
  const message = `${path} is not there${hint}. Commit it, or set checksums to where it is (none: there is none by design).`;
  return { kind: 'list-missing', message, subject: path };
}

function unreadable(path: RootPath, probe: Parameters<typeof explainProbe>[0]): UngradedFinding {
  const kind = probe.is === 'outside' ? 'path-escapes' : 'list-unreadable';
  return { kind, message: `${path} cannot be read: ${explainProbe(probe)}.`, subject: path, key: 'list' };
}
