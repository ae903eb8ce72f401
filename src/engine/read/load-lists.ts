import { readList } from '../../formats/sha256-list/read-list.ts';
import { isBagManifest } from '../../formats/sha256-list/special-lists.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Draft } from '../../model/finding.ts';
import type { ListRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Settings } from '../../settings/settings.ts';
import { explainProbe } from '../resolve/explain-probe.ts';
import { suggestFile } from '../resolve/nearest-path.ts';
import type { PathContext } from '../resolve/path-context.ts';
import { resolvePaths } from '../resolve/resolve-paths.ts';

/** Reads every checksum list that the settings name, and resolves the paths in it. */
export async function loadLists(
  settings: Settings,
  context: PathContext,
): Promise<{
  value: { records: FileRecord[]; lists: ListRow[] };
  drafts: Draft[];
  detail: string;
  skipped: boolean;
}> {
  const { files } = context;
  let records: FileRecord[] = [];
  const lists: ListRow[] = [];
  const drafts: Draft[] = [];
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
      const list = await readList(path, opened.chunks);
      const origin = {
        file: path,
        // RFC 8493: a manifest's paths are relative to its bag, whatever else is there.
        base: isBagManifest(path) ? 'list' : settings.checksumBase,
        onTie: 'list' as const,
        locate: (record: FileRecord) => record.location,
      };
      const { base, drafts: found } = await resolvePaths(list.records, origin, context);
      for (const draft of list.drafts) drafts.push(draft);
      for (const draft of found) drafts.push(draft);
      // Of a single long list no second copy is made.
      records = records.length === 0 ? list.records : records.concat(list.records);
      lists.push({ path, base, records: list.records.length });
    }
  }
  return {
    value: { records, lists },
    drafts,
    detail: describe(lists),
    skipped: lists.length === 0 && drafts.length === 0,
  };
}

function describe(lists: readonly ListRow[]): string {
  if (lists.length === 0) return 'no checksum list was read';
  const one = ({ path, base, records }: ListRow) =>
    `${path}: ${records} ${records === 1 ? 'record' : 'records'}, paths relative to ${base === 'root' ? 'the root' : 'its own folder'}`;
  const shown = lists.slice(0, 5).map(one).join('; ');
  return lists.length > 5 ? `${shown}; and ${lists.length - 5} more lists` : shown;
}

function missing(path: string, hint: string): Draft {
  const message = `${path} is not there${hint}. Commit it, or set checksums to where it is (none: there is none by design).`;
  return { kind: 'list-missing', message, subject: path };
}

function unreadable(path: RootPath, probe: Parameters<typeof explainProbe>[0]): Draft {
  const kind = probe.is === 'outside' ? 'path-escapes' : 'list-unreadable';
  return { kind, message: `${path} cannot be read: ${explainProbe(probe)}.`, subject: path, key: 'list' };
}
