import { FORMATS } from '../../formats/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Identities } from '../../model/identities.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestRow } from '../../model/report.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Git } from '../../ports/git.ts';
import { manifestUnread } from '../../rules/manifest-unread.ts';
import type { NothingToCheck } from '../../rules/nothing-to-check.ts';
import { folderOf } from '../../text/written-path.ts';
import { planFiles } from '../plan/plan-files.ts';
import type { Alternative } from '../resolve/alternatives.ts';
import type { EarlierBase, PathContext } from '../resolve/path-context.ts';
import type { StageResult } from '../stages.ts';
import { loadEntryRecords } from './entry-records.ts';
import { explainLinkTexts } from './link-texts.ts';
import { loadIndexPointers } from './load-index-pointers.ts';
import { type Inventories, loadInventories } from './load-inventories.ts';
import { loadLists } from './load-lists.ts';
import type { ManifestSettings } from './load-manifests.ts';
import { loadManifests } from './load-manifests.ts';
import { withUncomputed } from './uncomputed-digests.ts';

/** Everything that a repository records at one commit. */
export interface Records {
  readonly inventories: Inventories;
  readonly manifests: readonly ManifestRow[];
  readonly resolved: readonly ResolvedEntry[];
  /** Of the entries. */
  readonly identities: Identities;
  readonly plan: readonly FileRecord[];
  /** Other files that recorded paths could mean. */
  readonly alternatives: readonly Alternative[];
  /** How the paths of each manifest were read, for a later commit's reading. */
  readonly earlier: ReadonlyMap<RootPath, EarlierBase>;
  /** Manifests that tell of folders as a whole. */
  readonly ofFolders: readonly Manifest[];
  /** Manifests that tell which file each tensor is in. */
  readonly ofTensors: readonly Manifest[];
  /** Manifests that stand in an envelope with a signature. */
  readonly signed: readonly RootPath[];
  /** Paths that a changed manifest records, also where the plan has them from another one. */
  readonly recordedByChanged: ReadonlySet<RootPath>;
}

/** What is known beside the files; an earlier commit has no index. */
export interface Beside {
  readonly git?: Git | null;
  /** Whether digests in names of files are records. */
  readonly nameDigests?: boolean;
  /** Whether a manifest changed; only where that is asked for. */
  readonly isChanged?: (path: RootPath) => boolean;
  /** Adds to what was found what the files say of it. */
  readonly explain?: (findings: readonly UngradedFinding[]) => Promise<readonly UngradedFinding[]>;
}

export type RunStage = <T>(name: string, stage: () => StageResult<T> | Promise<StageResult<T>>) => Promise<T>;

/** Reads the inventories and lists that the settings name: in the work tree, or at an earlier commit. */
export async function readRecords(
  settings: ManifestSettings,
  paths: PathContext,
  run: RunStage,
  { git = null, nameDigests = false, isChanged, explain }: Beside = {},
): Promise<Records> {
  // Where a manifest is named and cannot be had, that is reported, and not that there is nothing.
  let reported = 0;
  const counted: RunStage = (name, stage) =>
    run(name, async () => {
      const result = await stage();
      const findings = await explainLinkTexts(result.findings, paths.files, git);
      reported += findings.filter(({ kind }) => kind !== manifestUnread.kind).length;
      return { ...result, findings };
    });
  const found = await counted('manifests', () => loadManifests(settings, paths, FORMATS));
  const inventories = await counted('inventories', () =>
    loadInventories(settings, paths.files, found.readHere),
  );
  const read = await counted('checksums', () => loadLists(settings, paths, found.readHere));
  const entries = await run('entries', () => loadEntryRecords(inventories, settings, paths));
  const earlier = new Map([...found.earlier, ...read.earlier, ...entries.earlier]);
  const pointers =
    settings.manifests === 'auto' && git !== null
      ? await run('pointers in the index', () =>
          loadIndexPointers(paths.files, git, [read.records, found.records, entries.records]),
        )
      : { records: [], rows: [] };
  const names = nameDigests
    ? await run('digests in file names', async () =>
        (await import('./load-name-digests.ts')).loadNameDigests(paths.files),
      )
    : { records: [], rows: [] };
  const rows = [
    ...found.rows,
    ...pointers.rows,
    ...names.rows,
    ...read.rows,
    ...inventoryRows(inventories, entries.records, earlier),
  ];
  const all = [entries, pointers, names].reduce(
    (records, { records: more }) => joined(records, more),
    read.records.length === 0 ? found.records : joined(read.records, found.records),
  );
  const manifests = withUncomputed(rows, all);
  const changed = isChanged === undefined ? [] : all.filter(({ source }) => isChanged(source.file));
  const recordedByChanged = new Set(changed.map(({ path }) => path));
  const recognised = manifests.filter(({ unread }) => unread !== 'too-large').length;
  const nothing = recognised + reported > 0 ? null : nothingBut(found.samples);
  const plan = await run('plan', async () => {
    const planned = planFiles(all, entries.resolved, nothing);
    return explain === undefined ? planned : { ...planned, findings: await explain(planned.findings) };
  });
  const alternatives = [...found.alternatives, ...read.alternatives, ...entries.alternatives];
  const { resolved, identities } = entries;
  const ofFolders = [...found.ofFolders, ...read.ofFolders];
  return {
    inventories,
    manifests,
    resolved,
    identities,
    plan,
    alternatives,
    earlier,
    ofFolders,
    ofTensors: found.ofTensors,
    signed: found.signed,
    recordedByChanged,
  };
}

function nothingBut(samples: ReadonlyMap<string, number>): NothingToCheck {
  if (samples.size === 0) return {};
  const files = [...samples.values()].reduce((sum, count) => sum + count, 0);
  return { samples: { files, places: [...samples.keys()].sort() } };
}

function inventoryRows(
  { combined, sources }: Inventories,
  records: readonly FileRecord[],
  earlier: ReadonlyMap<RootPath, EarlierBase>,
): ManifestRow[] {
  const counts = new Map<string, number>();
  records.forEach(({ source }) => {
    counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
  });
  return [...combined, ...sources].map(({ file, role }) => ({
    path: file,
    format: `${role}-inventory`,
    label:
      role === 'combined' ? 'Combined inventory' : role === 'model' ? 'Model inventory' : 'Dataset inventory',
    base: earlier.get(file)?.base === 'list' ? folderOf(file) : '',
    decided_by: earlier.get(file)?.by ?? 'paths',
    recorded: counts.get(file) ?? 0,
    compared: 0,
    not_looked_at: [],
    unread: null,
  }));
}

/** A list may hold a million records, so they are copied only where there are others to add. */
function joined(records: FileRecord[], others: readonly FileRecord[]): FileRecord[] {
  return others.length === 0 ? records : records.concat(others);
}

/** Every file that was read as a manifest. */
export function manifestPaths({ manifests }: Pick<Records, 'manifests'>): Set<string> {
  return new Set(manifests.map(({ path }) => path));
}
