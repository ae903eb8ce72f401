import { bagit } from '../../formats/bagit/index.ts';
import { checksumList } from '../../formats/checksum-list/index.ts';
import type { ManifestSource } from '../../formats/format.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { FileStat } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestRow } from '../../model/report.ts';
import { exists } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import { listMissing } from '../../rules/list-missing.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { pathEscapes } from '../../rules/path-escapes.ts';
import type { Settings } from '../../settings/settings.ts';
import { encodingOf } from '../../text/encoding.ts';
import { folderOf } from '../../text/written-path.ts';
import { type Alternative, addOtherNames, alternativesOf, otherNames } from '../resolve/alternatives.ts';
import type { BaseSettings } from '../resolve/fixed-base.ts';
import { fixedBase } from '../resolve/fixed-base.ts';
import { suggestFile } from '../resolve/nearest-path.ts';
import type { EarlierBase, PathContext } from '../resolve/path-context.ts';
import { resolvePaths } from '../resolve/resolve-paths.ts';
import { recordsOf, withoutItself } from './manifest-records.ts';
import { manifestRow } from './manifest-row.ts';
import { problemsOf } from './problems-of.ts';

/** Reads every checksum list that the settings name, and resolves the paths in it. */
export async function loadLists(
  settings: BaseSettings & Pick<Settings, 'checksums'>,
  context: PathContext,
  isReadElsewhere: ReadonlySet<RootPath> = new Set(),
): Promise<{
  value: {
    records: FileRecord[];
    rows: ManifestRow[];
    alternatives: Alternative[];
    earlier: Map<RootPath, EarlierBase>;
    /** Those that tell of folders as a whole. */
    ofFolders: Manifest[];
  };
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const { files } = context;
  let records: FileRecord[] = [];
  const rows: ManifestRow[] = [];
  const alternatives: Alternative[] = [];
  const earlier = new Map<RootPath, EarlierBase>();
  const ofFolders: Manifest[] = [];
  const findings: UngradedFinding[] = [];
  const seen = new Set<RootPath>();
  for (const { pattern, paths } of await files.find(settings.checksums.patterns)) {
    if (paths.length === 0) findings.push(missing(pattern, null));
    for (const path of paths) {
      if (seen.has(path) || isReadElsewhere.has(path)) continue;
      seen.add(path);
      const opened = await files.open(path);
      if (opened.is === 'missing') {
        if (settings.checksums.explicit) findings.push(missing(path, await suggestFile(files, path)));
        continue;
      }
      if (opened.is !== 'open') {
        findings.push(unreadable(path, opened));
        continue;
      }
      const source = listSource(path, opened.chunks, files);
      const bag = await bagit.read(source);
      const manifest = bag ?? (await checksumList.read(source));
      if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
      const found = recordsOf(manifest, true);
      const origin = {
        file: path,
        fixed: fixedBase(settings, path, 'list', manifest.base.is === 'folder'),
        fallback: 'list' as const,
        locate: (record: FileRecord) => record.location,
      };
      const resolved = await resolvePaths(found, origin, context);
      const { base, by } = resolved.choice;
      earlier.set(path, resolved.earlier);
      addOtherNames(found, otherNames(manifest, resolved), resolved.readings);
      for (const one of await alternativesOf(resolved.readings, context)) alternatives.push(one);
      for (const finding of await problemsOf(manifest)) findings.push(finding);
      for (const finding of resolved.findings) findings.push(finding);
      const own = withoutItself(found, path);
      // Of a single long list no second copy is made.
      records = records.length === 0 ? own : records.concat(own);
      const folder = base === 'root' ? '' : folderOf(path);
      rows.push(manifestRow(bag ? bagit : checksumList, manifest, folder, by, found.length - own.length));
    }
  }
  return {
    value: { records, rows, alternatives, earlier, ofFolders },
    findings,
    ...(rows.length === 0
      ? { counts: {}, note: 'no checksum list is named' }
      : { counts: { lists: rows.length, records: rows.reduce((sum, { recorded }) => sum + recorded, 0) } }),
    skipped: rows.length === 0 && findings.length === 0,
  };
}

/** Files beside a list, such as a bag's declaration, are short. */
const MAX_COMPANION_BYTES = 1024 * 1024;

/** A list that a setting names: it is read as one, whatever it is called. */
function listSource(path: RootPath, chunks: AsyncIterable<Uint8Array>, files: Files): ManifestSource {
  return {
    path,
    head: '',
    repository: null,
    text: async () => ({ is: 'unreadable', reason: 'encoding', line: 1, column: 1 }),
    chunks: async () => chunks,
    companion: async (other, encoding) => {
      const read = await files.read(other, MAX_COMPANION_BYTES);
      return read.is === 'bytes'
        ? new TextDecoder(encoding ?? encodingOf(read.bytes)).decode(read.bytes)
        : null;
    },
    filesBelow: () => [],
    has: async (other) => exists((await files.stat([other]))[0]),
  };
}

function missing(path: string, suggestion: string | null): UngradedFinding {
  return listMissing.found({ subject: path, data: { input: 'checksums', suggestion } });
}

/** A manifest whose path leads out of the root, to `target`. */
export function unreadManifest(path: RootPath, target: string, key: string): UngradedFinding {
  const data = { what: 'manifest', field: null, written: path, target } as const;
  return pathEscapes.found({ subject: path, data, key });
}

function unreadable(path: RootPath, state: Exclude<FileStat, { is: 'file' }>): UngradedFinding {
  if (state.is === 'outside') return unreadManifest(path, state.target, 'list');
  return listUnreadable.found({ subject: path, data: { state }, key: 'list' });
}
