import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import { MAX_GIT_BLOB_BYTES } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';
import type { HubFile } from '../../ports/upstream.ts';
import { upstreamDiffers } from '../../rules/upstream-differs.ts';
import { upstreamMissing } from '../../rules/upstream-missing.ts';
import { isPinned } from './hub-source.ts';
import type { HubGroup } from './map-records.ts';

/** The server has the recorded digest, and nothing of the file is here. */
export function matchedBy(host: string): Judgement {
  return { status: 'matched', evidence: 'upstream', host };
}

/** More than this many findings of one repository tell nobody more. */
export const MAX_FINDINGS = 100;

/** What the hub holds against records, and how many files it bore out that are not here. */
export interface JudgedFiles {
  readonly findings: UngradedFinding[];
  matched: number;
  /** Files whose bytes are here and those of the hub, though no digest of them is recorded. */
  verified: number;
}

/** `hub`: who answers for it, as `huggingface.co`. */
type JudgingPorts = Pick<Ports, 'files' | 'digest' | 'blobId'> & { readonly hub: string };

/**
 * Compares what is recorded with what the hub holds at `commit`. A file that is not here and whose
 * recorded digest is the hub's is matched; one that was verified by its bytes or pointer keeps that
 * evidence. Only what is recorded for a full commit can be contradicted: a branch may have moved.
 */
export async function judgeFiles(
  group: HubGroup,
  files: ReadonlyMap<string, HubFile>,
  isOwn: (record: FileRecord) => boolean,
  ports: JudgingPorts,
): Promise<JudgedFiles & { readonly moved: FileRecord[] }> {
  const judged = { findings: [] as UngradedFinding[], matched: 0, verified: 0, moved: [] as FileRecord[] };
  const isFixed = isPinned(group.place.revision);
  for (const [index, record] of group.records.entries()) {
    const path = group.paths[index] ?? '';
    const file = files.get(path);
    const isGuess = group.guessed.has(record);
    const finding = file ? await compare(record, file, path, group, ports) : gone(record, path, group);
    if (finding === 'matched') judged.matched += 1;
    else if (finding === 'verified') judged.verified += 1;
    else if (finding === null || isGuess) continue;
    else if (!isFixed) judged.moved.push(record);
    else if (isOwn(record)) judged.findings.push(finding);
  }
  return judged;
}

async function compare(
  record: FileRecord,
  file: HubFile,
  path: string,
  group: HubGroup,
  ports: JudgingPorts,
): Promise<UngradedFinding | 'matched' | 'verified' | null> {
  const { sha256, size } = record;
  if (sha256 !== null && file.sha256 !== null && sha256 !== file.sha256) {
    return differs(record, path, group, 'digest', sha256, file.sha256);
  }
  if (size !== null && size !== file.size) {
    return differs(record, path, group, 'size', `${size}`, `${file.size}`);
  }
  if (sha256 === null) return compareBytes(record, file, path, group, ports);
  if (file.sha256 === null) {
    const local = await localBlobId(record, ports);
    if (local === null || local.isRecorded === (local.blobId === file.blobId)) return null;
    // Either the recorded bytes are here and the hub has others, or the hub's are, and they are not recorded.
    return differs(record, path, group, 'blob', sha256, file.blobId);
  }
  if (!isAbsent(record)) return null;
  record.conclude(matchedBy(ports.hub));
  return 'matched';
}

/** The file that is here, where no SHA-256 is recorded: are its bytes what the hub has? */
async function compareBytes(
  record: FileRecord,
  { sha256, blobId }: HubFile,
  file: string,
  { place }: HubGroup,
  ports: JudgingPorts,
): Promise<UngradedFinding | 'verified' | null> {
  const { path: subject, location, status, outcome, hasDigest } = record;
  if (outcome?.is !== 'hashed' || status === 'mismatched') return null;
  const actual = sha256 === null ? (await localBlobId(record, ports))?.blobId : outcome.sha256;
  if (actual === undefined) return null;
  const expected = sha256 ?? blobId;
  if (actual !== expected) {
    const algorithm = sha256 === null ? 'git blob' : 'SHA-256';
    const where = { source: place.repo, file, revision: place.revision ?? 'HEAD' };
    return upstreamDiffers.found({
      subject,
      data: { what: 'bytes', ...where, algorithm, expected, actual },
      location,
      key: `${place.repo} ${place.revision}`,
    });
  }
  if (hasDigest || status !== 'unverified') return null;
  record.conclude({ status: 'matched', evidence: 'upstream-bytes', host: ports.hub });
  return 'verified';
}

/** Nothing of its bytes is here, and nothing that is here speaks against the record. */
export function isAbsent({ status, outcome }: FileRecord): boolean {
  return status === 'missing' || (status === 'unverified' && outcome?.is === 'pointer');
}

/** Git's id of the local bytes, which have to be the ones that were hashed. */
async function localBlobId(
  { found, path, outcome, sha256, status }: FileRecord,
  { files, digest, blobId }: Pick<Ports, 'files' | 'digest' | 'blobId'>,
): Promise<{ blobId: string; isRecorded: boolean } | null> {
  if (outcome?.is !== 'hashed' || found.is !== 'file' || found.size > MAX_GIT_BLOB_BYTES) return null;
  const isUnrecorded = status === 'unverified' && sha256 === null;
  if (status !== 'matched' && status !== 'mismatched' && !isUnrecorded) return null;
  const read = await files.read(found.path ?? path, MAX_GIT_BLOB_BYTES);
  if (read.is !== 'bytes' || digest(read.bytes) !== outcome.sha256) return null;
  const isRecorded = outcome.sha256 === sha256;
  const id = blobId(read.bytes);
  return { blobId: id, isRecorded };
}

function differs(
  { path: subject, location }: FileRecord,
  file: string,
  { place }: HubGroup,
  what: 'digest' | 'size' | 'blob',
  expected: string,
  actual: string,
): UngradedFinding {
  return upstreamDiffers.found({
    subject,
    data: { what, source: place.repo, file, revision: place.revision ?? 'HEAD', expected, actual },
    location,
    key: `${place.repo} ${place.revision}`,
  });
}

/** What is listed without a digest or size need not come from there. */
function gone(
  { path: subject, location, size, hasDigest }: FileRecord,
  file: string,
  { place }: HubGroup,
): UngradedFinding | null {
  if (!hasDigest && size === null) return null;
  return upstreamMissing.found({
    subject,
    data: { what: 'file', repository: place.repo, revision: place.revision ?? 'HEAD', file },
    location,
    key: `${place.repo} ${place.revision}`,
  });
}
