import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Pointer, PointerTool, Witness } from '../../model/pointer.ts';
import { placeText } from './place-text.ts';

type Words = Pick<UngradedFinding, 'kind' | 'message' | 'severity' | 'location' | 'expected' | 'actual'>;

/** The finding that a pointer in a file's place amounts to, or null where it bears the record out. */
export function describeWitness(record: FileRecord, witness: Witness): Words | null {
  const { path, status } = record;
  const { pointer, from } = witness;
  const subject = `${path}${from === null ? '' : `, by ${from},`} is ${NAMES[pointer.tool]}`;
  if (status === 'missing') {
    return (
      record.missing && {
        kind: 'file-missing',
        severity: record.missing,
        message: `${subject} in place of the file recorded at ${placeText(record.location)}, and pointers are to be ignored.${bring(pointer.tool, path)}`,
        expected: record.sha256,
      }
    );
  }
  if (pointer.is === 'malformed') {
    const place = from === null ? `line ${pointer.line}` : `line ${pointer.line} of ${from}`;
    return {
      kind: 'pointer-malformed',
      message: `${path} was meant to be ${NAMES[pointer.tool]}, but is broken at ${place}: ${pointer.why}.`,
      expected: record.sha256,
    };
  }
  if (status === 'mismatched') return { kind: 'pointer-mismatch', ...mismatch(record, pointer, subject) };
  return pointer.sha256 === null && status === 'unverified' ? unverified(record, pointer, subject) : null;
}

const NAMES: Readonly<Record<PointerTool, string>> = {
  'git-lfs': 'a git-lfs pointer',
  'git-annex': 'a git-annex pointer',
  dvc: 'kept by DVC',
};

function mismatch(
  record: FileRecord,
  pointer: Pointer,
  subject: string,
): Pick<UngradedFinding, 'message' | 'location' | 'expected' | 'actual'> {
  const { sha256, size } = record;
  if (sha256 !== null && pointer.sha256 !== null && sha256 !== pointer.sha256) {
    const location = record.placeOf('sha256');
    return {
      message: `${subject} for SHA-256 ${pointer.sha256}, but ${placeText(location)} records ${sha256}.`,
      location,
      expected: sha256,
      actual: pointer.sha256,
    };
  }
  const location = record.placeOf('size');
  return {
    message: `${subject} for a file of ${pointer.size} bytes, but ${placeText(location)} records ${size}.`,
    location,
    expected: `${size}`,
    actual: `${pointer.size}`,
  };
}

function unverified({ path, sha256 }: FileRecord, { tool, instead }: Pointer, subject: string): Words {
  return {
    kind: 'pointer-unverified',
    message: `${subject} with ${instead ?? 'no digest'} and no SHA-256, so its content was not verified.${bring(tool, path)}`,
    expected: sha256,
  };
}

/** The command that brings the bytes, with the name where a shell takes it as it is. */
function bring(tool: PointerTool, path: string): string {
  const isPlain = /^[\w./@+-]+$/.test(path) && !path.startsWith('-');
  const command = {
    'git-lfs': isPlain ? `git lfs pull --include ${path}` : 'git lfs pull',
    'git-annex': isPlain ? `git annex get ${path}` : 'git annex get',
    dvc: isPlain ? `dvc pull ${path}` : 'dvc pull',
  }[tool];
  return ` Bring the file with: ${command}`;
}
