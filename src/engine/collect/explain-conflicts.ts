import { algorithmOfLength } from '../../model/digest.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Ports } from '../../ports/ports.ts';
import { type ChecksumConflict, checksumConflict } from '../../rules/checksum-conflict.ts';
import { countEnds, isTextBytes, MAX_TEXT_BYTES, withEnds } from './find-line-ends.ts';

/** So many files are read to tell why manifests disagree about them. */
const MAX_READ = 100;

type Reading = Pick<Ports, 'files' | 'digests' | 'signal'>;

/** Says of manifests that disagree about a text whether they recorded it with other line ends each. */
export async function explainConflicts(
  findings: readonly UngradedFinding[],
  ports: Reading,
): Promise<readonly UngradedFinding[]> {
  const subjects = new Set<string>();
  for (const { kind, subject } of findings)
    if (kind === checksumConflict.kind && subjects.size < MAX_READ) subjects.add(subject);
  if (subjects.size === 0) return findings;
  const texts = new Map<string, readonly Uint8Array[]>();
  for (const path of subjects) if (!ports.signal.aborted) texts.set(path, await bothEnds(path, ports.files));
  return findings.map((finding) => {
    const both = finding.kind === checksumConflict.kind ? texts.get(finding.subject) : undefined;
    if (both === undefined || both.length === 0) return finding;
    const data = finding.data as ChecksumConflict;
    return areOfBoth(data, both, ports) ? { ...finding, data: { ...data, by: 'line-ends' } } : finding;
  });
}

/** A text with LF and with CRLF alone; none where it is no text. */
async function bothEnds(path: string, files: Ports['files']): Promise<readonly Uint8Array[]> {
  const read = await files.read(path, MAX_TEXT_BYTES);
  if (read.is !== 'bytes' || !isTextBytes(read.bytes)) return [];
  const { crlf, lf } = countEnds(read.bytes);
  const { length } = read.bytes;
  return [withEnds(read.bytes, 'lf', length - crlf), withEnds(read.bytes, 'crlf', length + lf)];
}

/** Whether what is recorded is once of the one text and once of the other. */
function areOfBoth(
  data: ChecksumConflict,
  both: readonly Uint8Array[],
  { digests }: Pick<Reading, 'digests'>,
): boolean {
  if (data.what === 'folder') return false;
  const said = both.map((bytes) => {
    if (data.what === 'size') return `${bytes.length}`;
    const algorithm = algorithmOfLength(data.expected.length);
    if (algorithm === null) return '';
    return digests(bytes, [algorithm])[0]?.value ?? '';
  });
  return said.includes(data.expected) && said.includes(data.actual);
}
