import type { FileRecord } from '../../model/file-record.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LineEnds, LineEndsDiffer } from '../../rules/line-ends-differ.ts';
import { algorithmsFor, compareDigests } from '../judge/compare-digests.ts';

/** Longer texts are not tried. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;

const [NUL, LF, CR] = [0, 10, 13];

/**
 * Finds texts that differ from what is recorded in their line ends alone, which is what git makes of them where it
 * converts line ends. Such a file is read again; whatever it comes to, its status stays.
 */
export async function findLineEnds(
  plan: readonly FileRecord[],
  { files, digest, digests, signal }: Pick<Ports, 'files' | 'digest' | 'digests' | 'signal'>,
): Promise<{
  value: ReadonlyMap<FileRecord, LineEndsDiffer>;
  findings: [];
  counts: StageCounts;
  skipped: boolean;
}> {
  const differing = plan.filter(mayDiffer);
  const found = new Map<FileRecord, LineEndsDiffer>();
  for (const record of differing) {
    if (signal.aborted) break;
    const read = await files.read(pathOf(record), MAX_TEXT_BYTES);
    const other = read.is === 'bytes' ? asRecorded(record, read.bytes, { digest, digests }) : null;
    if (other !== null) found.set(record, other);
  }
  const counts = { texts_compared: differing.length, line_ends_differ: found.size };
  return { value: found, findings: [], counts, skipped: differing.length === 0 };
}

/** Whether its own bytes differ, which its size alone may have told. */
function mayDiffer({ status, found, outcome, hasDigest }: FileRecord): boolean {
  if (status !== 'mismatched' || !hasDigest || found.is !== 'file' || found.size > MAX_TEXT_BYTES)
    return false;
  return outcome === null || outcome.is === 'hashed';
}

function pathOf({ path, found }: FileRecord): string {
  return found.is === 'file' ? (found.path ?? path) : path;
}

type Digesting = Pick<Ports, 'digest' | 'digests'>;

/** How the text has the recorded digests and size; null where no line ends give it them. */
function asRecorded(record: FileRecord, bytes: Uint8Array, { digest, digests }: Digesting) {
  if (!isTextBytes(bytes)) return null;
  const { crlf, lf } = countEnds(bytes);
  const ends: LineEnds = lf === 0 ? 'crlf' : crlf === 0 ? 'lf' : 'mixed';
  const algorithms = algorithmsFor(record);
  const hashed = (content: Uint8Array) => {
    const others = algorithms.length === 0 ? [] : digests(content, algorithms);
    return { is: 'hashed', sha256: digest(content), size: content.length, others } as const;
  };
  const { differs } = compareDigests(record, hashed(bytes));
  if (differs === null) return null;
  for (const recordedEnds of ['lf', 'crlf'] as const) {
    const length = recordedEnds === 'lf' ? bytes.length - crlf : bytes.length + lf;
    if (recordedEnds === ends || (record.size ?? length) !== length) continue;
    const other = hashed(withEnds(bytes, recordedEnds, length));
    if (compareDigests(record, other).agrees === null) continue;
    const { expected, actual } = differs;
    return {
      algorithm: expected.algorithm,
      expected: expected.value,
      actual,
      ends,
      recorded_ends: recordedEnds,
    };
  }
  return null;
}

/** Whether bytes are a text of lines. */
export function isTextBytes(bytes: Uint8Array): boolean {
  return bytes.includes(LF) && !bytes.includes(NUL);
}

/** How many lines end with CRLF, and how many with LF alone. */
export function countEnds(bytes: Uint8Array): { crlf: number; lf: number } {
  const counts = { crlf: 0, lf: 0 };
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1))
    counts[bytes[at - 1] === CR ? 'crlf' : 'lf'] += 1;
  return counts;
}

/** The text with one kind of line ends; `length`: of what comes out. */
export function withEnds(bytes: Uint8Array, ends: 'lf' | 'crlf', length: number): Uint8Array {
  const converted = new Uint8Array(length);
  let to = 0;
  let from = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const line = bytes.subarray(from, bytes[at - 1] === CR ? at - 1 : at);
    converted.set(line, to);
    to += line.length;
    if (ends === 'crlf') converted[to++] = CR;
    converted[to++] = LF;
    from = at + 1;
  }
  converted.set(bytes.subarray(from), to);
  return converted;
}
