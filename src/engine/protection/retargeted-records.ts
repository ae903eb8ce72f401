import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { withMerged } from '../../model/merged-records.ts';
import { isStanding } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import { baseChanged } from '../../rules/base-changed.ts';
import type { Settings } from '../../settings/settings.ts';
import { pushTo } from '../../text/push-to.ts';
import { isUnchanged } from './changed-files.ts';
import type { RecordedCommit } from './comparison.ts';
import { protectorsOf, removedSeverity } from './removed-severity.ts';

type ReadingSettings = Pick<
  Settings,
  'bases' | 'checksumBase' | 'inventoryBase' | 'mappings' | 'pathPrefixes'
>;

interface Retargeted {
  readonly record: FileRecord;
  readonly now: RootPath;
}

/**
 * Records of a manifest that is as it was, and that name another file now: what lies around decided how they are
 * read. The file that was meant is gone, and the other one would hide that.
 *
 * `gone`: records of the earlier commit whose file is not there, and that no record of now has.
 */
export async function retargetedRecords(
  gone: readonly FileRecord[],
  now: RecordedCommit & { readonly settings: ReadingSettings },
  before: ReadingSettings,
  blobs: Parameters<typeof isUnchanged>[1],
  ports: Parameters<typeof isUnchanged>[2],
): Promise<UngradedFinding[]> {
  // A base that a setting changed is reported where it is chosen.
  if (gone.length === 0 || basesOf(before) !== basesOf(now.settings)) return [];
  const isByConfig = placesOf(before) !== placesOf(now.settings);
  const severityOf = removedSeverity(now);
  const read = new Set(now.manifests.map(({ path }) => path));
  const findings: UngradedFinding[] = [];
  for (const [manifest, records] of byManifest(gone)) {
    if (!read.has(manifest) || !(await isUnchanged(manifest, blobs, ports))) continue;
    const all = newTargets(manifest, records, now.plan);
    const [first] = all;
    if (first === undefined) continue;
    findings.push(
      baseChanged.found({
        subject: manifest,
        location: { file: manifest, line: 1, column: 1 },
        data: { what: 'files', expected: first.record.path, actual: first.now, count: all.length },
        key: 'files',
        ...(isByConfig ? { severity: 'warning' } : severityOf(all.map(({ record }) => record))),
      }),
    );
  }
  return findings;
}

const basesOf = ({ bases, checksumBase, inventoryBase }: ReadingSettings) =>
  JSON.stringify([bases, checksumBase, inventoryBase]);

const placesOf = ({ mappings, pathPrefixes }: ReadingSettings) => JSON.stringify([mappings, pathPrefixes]);

function byManifest(gone: readonly FileRecord[]): Map<RootPath, FileRecord[]> {
  const found = new Map<RootPath, FileRecord[]>();
  // Of a file that was not there before, as one that is fetched, nothing says where it was meant to be.
  for (const record of gone.filter(({ found: was }) => isStanding(was)).flatMap(protectorsOf))
    pushTo(found, record.source.file, record);
  return found;
}

/** Where the same records lead now. A name in another Unicode normal form is the same name. */
function newTargets(
  manifest: RootPath,
  records: readonly FileRecord[],
  plan: readonly FileRecord[],
): Retargeted[] {
  const places = new Map<number, RootPath>();
  for (const record of plan)
    for (const { source, at } of withMerged(record))
      if (source.file === manifest && record.found.is !== 'missing') places.set(at, record.path);
  return records.flatMap((record) => {
    const now = places.get(record.at);
    return now === undefined || now.normalize() === record.path.normalize() ? [] : [{ record, now }];
  });
}
