import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { StoredObject } from '../../model/pointer.ts';
import type { LfsAnswer, Upstream } from '../../ports/upstream.ts';
import { lfsObjectMissing } from '../../rules/lfs-object-missing.ts';
import { upstreamDiffers } from '../../rules/upstream-differs.ts';
import { upstreamUnreachable } from '../../rules/upstream-unreachable.ts';

/** A recorded file, and an object that a pointer in its place, or in git's index, names. */
export interface LfsFile {
  readonly record: FileRecord;
  readonly object: StoredObject;
}

/** Files that a finding about the server names. */
const MAX_NAMES = 5;

/** Whom a finding is about where the clone names no server. */
const NOBODY = 'git-lfs';

/**
 * Asks the repository's git-lfs server whether it has the objects of these pointers, each once. A record whose
 * objects are all there, and whose bytes are not here, is told to be at the server.
 */
export async function askLfs(
  files: readonly LfsFile[],
  upstream: Pick<Upstream, 'lfs'>,
): Promise<{ findings: UngradedFinding[]; asked: number; held: number; complete: boolean }> {
  const findings: UngradedFinding[] = [];
  const byOid = new Map<string, LfsFile[]>();
  for (const file of files) {
    const known = byOid.get(file.object.oid);
    if (known === undefined) byOid.set(file.object.oid, [file]);
    else known.push(file);
  }
  if (byOid.size === 0) return { findings, asked: 0, held: 0, complete: true };
  const groups = [...byOid.values()] as [LfsFile, ...LfsFile[]][];
  const { host, answers } = await upstream.lfs(groups.map(([{ object }]) => object));
  const server = host ?? NOBODY;
  const unanswered = new Map<string, LfsFile[]>();
  const notHeld = new Set<FileRecord>();
  let held = 0;
  for (const [index, group] of groups.entries()) {
    const answer = answers[index];
    if (answer === undefined || answer.is === 'unreachable') {
      const why = answer?.why ?? 'it did not answer';
      unanswered.set(why, [...(unanswered.get(why) ?? []), ...group]);
    } else if (answer.is === 'gone') findings.push(gone(group, server));
    else {
      held += 1;
      findings.push(...otherSizes(group, answer, server));
    }
    if (answer?.is === 'held' && isSize(group, answer)) continue;
    for (const { record } of group) notHeld.add(record);
  }
  for (const [why, group] of unanswered) findings.push(unreachable(why, group, server));
  for (const { record } of files) if (!notHeld.has(record)) presentAt(record);
  return { findings, asked: groups.length, held, complete: unanswered.size === 0 };
}

/** The server that has the object says nothing of the bytes that are here. */
function presentAt(record: FileRecord): void {
  const { status, evidence, outcome } = record;
  if (outcome?.is === 'hashed') return;
  record.conclude({ status, evidence, presence: 'lfs-server' });
}

function gone(group: readonly [LfsFile, ...LfsFile[]], server: string): UngradedFinding {
  const [{ record, object }] = group;
  return lfsObjectMissing.found({
    subject: record.path,
    data: { server, oid: object.oid, size: object.size, others: group.length - 1 },
    location: record.location,
    key: object.oid,
  });
}

function isSize(group: readonly LfsFile[], { size }: LfsAnswer & { is: 'held' }): boolean {
  return size === null || group.every(({ object }) => object.size === size);
}

function otherSizes(
  group: readonly LfsFile[],
  { size }: LfsAnswer & { is: 'held' },
  source: string,
): UngradedFinding[] {
  if (size === null) return [];
  return group.flatMap(({ record, object: { oid, size: expected } }) =>
    size === expected
      ? []
      : [
          upstreamDiffers.found({
            subject: record.path,
            data: { what: 'object', source, file: oid, expected: `${expected}`, actual: `${size}` },
            location: record.location,
            key: `${source} ${oid}`,
          }),
        ],
  );
}

function unreachable(why: string, group: readonly LfsFile[], subject: string): UngradedFinding {
  const names = [...new Set(group.map(({ record }) => record.path))];
  return upstreamUnreachable.found({
    subject,
    data: { why, asked: names.slice(0, MAX_NAMES), count: names.length },
    location: group[0]?.record.location ?? null,
    key: why,
  });
}
