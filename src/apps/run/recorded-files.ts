/**
 * The only place where restoring meets the check: what the manifests record, read by the check's own
 * reader, so that both speak of the same files. Nothing is hashed here and nothing is asked of a network.
 */

import { Earlier, pathContext } from '../../engine/read/earlier.ts';
import { readRecords } from '../../engine/read/read-records.ts';
import { partitionPlan } from '../../engine/shards/partition-plan.ts';
import { findSources } from '../../evidence/upstream/find-sources.ts';
import { mapRecords } from '../../evidence/upstream/map-records.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Origin, Present, RecordedFile, RecordedRepository } from '../../restore/recorded-file.ts';
import { checksumConflict } from '../../rules/checksum-conflict.ts';
import { inventoryUnreadable } from '../../rules/inventory-unreadable.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import type { RawSettings } from '../../settings/table.ts';
import { pushTo } from '../../text/push-to.ts';
import { openRepository } from './check-repository.ts';

export interface ReadRecordedOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** A manifest that is there and cannot be read. */
const UNREAD: readonly string[] = [inventoryUnreadable.kind, listUnreadable.kind, manifestMalformed.kind];

/** Reads the manifests that `given` names. Throws a `SettingsError` for a mistake in the settings. */
export async function readRecordedFiles(
  given: RawSettings,
  options: ReadRecordedOptions,
): Promise<RecordedRepository> {
  const { settings, ports } = await openRepository(
    { ...given, upstream: 'none' },
    {
      ...options,
      run: null,
      progress: { stage() {}, hashed() {} },
      // It tells what recorded paths are relative to.
      baseline: { is: 'fork-point' },
      hasher: { hash: async () => {} },
    },
  );
  using baseline = new Earlier(settings, ports);
  const paths = pathContext(settings, ports, baseline);
  const unread = new Set<string>();
  const disputed = new Set<string>();
  const records = await readRecords(
    settings,
    paths,
    async (_, stage) => {
      const { value, findings } = await stage();
      for (const { kind, location, subject, severity } of findings) {
        if (UNREAD.includes(kind)) unread.add(location?.file ?? subject);
        // A milder one is about a manifest that may describe other files.
        if (kind === checksumConflict.kind && severity === undefined) disputed.add(subject);
      }
      return value as never;
    },
    // All that a check passes: with another plan the shards would be others.
    {
      git: ports.git,
      nameDigests: settings.nameDigests,
    },
  );
  const { shard } = settings;
  const own = shard === null ? null : partitionPlan(records.plan, shard, settings, ports.digest).value.files;
  const files = own ?? records.plan;
  const origins = originsOf(records.resolved, records.plan);
  return {
    root: ports.files.root,
    files: files.map((record) => ({
      ...recordedFile(record, origins.get(record.path) ?? []),
      isDisputed: disputed.has(record.path),
    })),
    everywhere: records.plan.map(({ path, sha256 }) => ({ path, sha256 })),
    unread: [...unread].sort(),
    shard: shard === null ? null : { ...shard, files: files.length, allFiles: records.plan.length },
  };
}

function originsOf(
  resolved: Parameters<typeof mapRecords>[1],
  plan: readonly FileRecord[],
): ReadonlyMap<string, Origin[]> {
  const { groups, web } = mapRecords(findSources(resolved), resolved, plan);
  const origins = new Map<string, Origin[]>();
  const add = (path: string, origin: Origin) => pushTo(origins, path, origin);
  for (const { record, url } of web) add(record.path, { is: 'web', url });
  for (const { place, records, paths, guessed } of groups) {
    const { type, repo, revision } = place;
    for (const [index, record] of records.entries())
      add(record.path, {
        is: 'hub',
        type,
        repo,
        revision,
        path: paths[index] ?? '',
        isGuess: guessed.has(record),
      });
  }
  return origins;
}

function recordedFile(record: FileRecord, origins: readonly Origin[]): Omit<RecordedFile, 'isDisputed'> {
  const { path, sha256, size, found } = record;
  const { file, line } = record.location;
  return {
    path,
    sha256,
    size,
    present: presentOf(record),
    presentSize: found.is === 'file' ? found.size : null,
    at: { file, line },
    origins,
  };
}

function presentOf({ found }: FileRecord): Present {
  switch (found.is) {
    case 'missing':
      return 'missing';
    case 'file':
      return found.linked === undefined ? 'file' : 'link';
    case 'broken-link':
      return 'link';
    case 'directory':
      return 'folder';
    default:
      return 'other';
  }
}
