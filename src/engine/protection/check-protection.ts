import type { UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Baseline } from '../../ports/baseline.ts';
import type { Ports } from '../../ports/ports.ts';
import { searchIncomplete } from '../../rules/search-incomplete.ts';
import type { Settings } from '../../settings/settings.ts';
import { changedFiles } from './changed-files.ts';
import type { EarlierSettings, RecordedCommit } from './comparison.ts';
import { removedRecords } from './removed-records.ts';
import { retargetedRecords } from './retargeted-records.ts';
import { weakenedConfig } from './weakened-config.ts';

/** Whether what an earlier commit protected is protected still, by its records and by its config. */
export async function checkProtection(
  now: RecordedCommit & { readonly settings: Settings },
  before: RecordedCommit,
  earlier: EarlierSettings,
  { name, blobs, files: earlierFiles }: Baseline,
  ports: Pick<Ports, 'files' | 'git' | 'blobId' | 'clock' | 'digest' | 'hasher' | 'signal'>,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts }> {
  // What is named as before and is not read is broken, which the config has no part in.
  const isNamedAlike = namesOf(earlier.settings) === namesOf(now.settings);
  const unnamed = isNamedAlike ? [] : await unnamedManifests(before, now, ports.files);
  // The first config of a repository may leave out what no check ever read; but not what hides a change.
  const excused = earlier.hasConfig ? [] : await unchanged(unnamed, before, blobs, ports);
  const { files, git, hasher, digest, signal } = ports;
  const {
    findings: removed,
    missing,
    rewritten,
    notRead,
  } = await removedRecords({
    before,
    now,
    name,
    blobs,
    ...{ earlierFiles, files, git, hasher, digest, signal },
    unnamed: new Set(excused),
  });
  const retargeted = retargetedRecords(
    { missing, rewritten },
    { before, now },
    { before: earlier.settings, now: now.settings },
  );
  const weakened = weakenedConfig({
    before: earlier.settings,
    now: now.settings,
    hadConfig: earlier.hasConfig,
    config: earlier.config,
    name,
    unnamed,
    today: ports.clock.now(),
  });
  const counts = {
    records_compared: before.plan.length,
    records_removed: removed.length,
    settings_weakened: weakened.length,
  };
  const findings = [...removed, ...retargeted, ...weakened];
  if (notRead > 0) findings.push(notSearched(notRead));
  return { findings, counts };
}

function notSearched(files: number): UngradedFinding {
  return searchIncomplete.found({ subject: 'manifests', data: { what: 'moved', files }, key: 'moved' });
}

/** What says which manifests are read. */
const namesOf = ({ manifests, mappings, combined, models, datasets, checksums }: Settings) =>
  JSON.stringify([manifests, mappings, combined, models, datasets, checksums]);

/** Manifests that were read at the earlier commit, that are here, and that are not read. */
async function unnamedManifests(
  before: RecordedCommit,
  now: RecordedCommit,
  files: Ports['files'],
): Promise<RootPath[]> {
  const read = new Set(now.manifests.map(({ path }) => path));
  const others = before.manifests.map(({ path }) => path).filter((path) => !read.has(path));
  const stats = await files.stat(others);
  return others.filter((_, index) => stats[index]?.is !== 'missing');
}

/** Those of some manifests none of whose files changed since. */
async function unchanged(
  manifests: readonly RootPath[],
  { plan }: RecordedCommit,
  blobs: Baseline['blobs'],
  ports: Parameters<typeof changedFiles>[2],
): Promise<RootPath[]> {
  if (manifests.length === 0) return [];
  const some = new Set(manifests);
  const records = plan.filter(({ source, hasDigest }) => hasDigest && some.has(source.file));
  const changed = await changedFiles(records, blobs, ports);
  return manifests.filter((manifest) => !changed.has(manifest));
}
