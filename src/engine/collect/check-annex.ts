import type { FileRecord } from '../../model/file-record.ts';
import { isOfBytes } from '../../model/file-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import type { Ports } from '../../ports/ports.ts';
import { pointerUnexpected } from '../../rules/pointer-unexpected.ts';
import { pointerUnverified } from '../../rules/pointer-unverified.ts';
import type { Settings } from '../../settings/settings.ts';
import { conclude, doubtPointer } from '../judge/judge-file.ts';
import { filtersOfFiles } from './filters-of-files.ts';
import { readPointer } from './read-pointer.ts';

const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/**
 * Pointers of git-annex stand for files only in a repository that git-annex was at work in: anybody can write
 * such a text. Where a clone can't tell, they verify nothing; without git they are taken for what they say.
 */
export async function checkAnnex(
  plan: readonly FileRecord[],
  setting: Settings['pointers'],
  { files, git }: Pick<Ports, 'files' | 'git'>,
): Promise<UngradedFinding[]> {
  const pointers = plan.filter(standsFor);
  const texts = plan.filter((record) => recordedPointer(record)?.tool === 'git-annex');
  if (pointers.length + texts.length === 0) return [];
  const paths = [...pointers, ...texts].map(({ path }) => path);
  const keeps = git === null ? 'unclear' : await git.annex();
  const filters = git === null ? await filtersOfFiles(paths, files) : await git.filters(paths);
  // What git doesn't answer is told for the whole check.
  if (keeps === null || filters === null) return [];
  const isKept = ({ path }: FileRecord) => keeps === true || filters.get(path) === 'annex';
  const findings = texts.flatMap((record) => {
    if (isKept(record)) return judgeText(record, setting);
    return keeps === 'unclear' ? unsure(record) : [];
  });
  const unknown = git === null ? [] : pointers.filter((record) => !isKept(record));
  if (git === null || unknown.length === 0) return findings;
  const isNone = keeps === false && !(await mentionsAnnex(files));
  findings.push(...(await judgeUnknown(unknown, isNone, git)));
  return findings;
}

function standsFor({ outcome, status }: FileRecord): boolean {
  if (outcome?.is !== 'pointer' || outcome.pointer.tool !== 'git-annex') return false;
  return status === 'matched' || status === 'unverified';
}

/** The pointer that a file's bytes are, where they are the recorded ones. */
export function recordedPointer({ outcome, status, evidence }: FileRecord): Pointer | null {
  if (outcome?.is !== 'hashed' || outcome.text === undefined) return null;
  if (status !== 'matched' || !isOfBytes(evidence)) return null;
  const pointer = readPointer(outcome.text);
  return pointer?.is === 'pointer' ? pointer : null;
}

/** A list made without the files records the pointers' texts, which protects none of the files. */
function judgeText(record: FileRecord, setting: Settings['pointers']): UngradedFinding[] {
  const pointer = recordedPointer(record);
  if (pointer) conclude(record, { is: 'pointer', pointer, from: null }, setting);
  return [];
}

/** `isNone`: the repository certainly isn't one of git-annex. */
async function judgeUnknown(
  records: readonly FileRecord[],
  isNone: boolean,
  git: Git,
): Promise<UngradedFinding[]> {
  const indexed = await git.indexed(
    records.map(({ path }) => path),
    0,
  );
  if (indexed === null) return [];
  return records.flatMap((record) => {
    const { path: subject, location } = record;
    // Nothing but git-annex makes links into its folder, and a shallow clone shows nothing else of it.
    if (indexed.get(subject)?.isLink === true) return [];
    if (!isNone || !indexed.has(subject)) return unsure(record);
    doubtPointer(record);
    return [pointerUnexpected.found({ subject, data: { tool: 'git-annex' }, location })];
  });
}

/** Where nothing was taken for verified, nothing is taken back. */
export function unsure(record: FileRecord): UngradedFinding[] {
  if (record.status !== 'matched') return [];
  const { outcome, path: subject, location } = record;
  const tool = outcome?.is === 'pointer' ? outcome.pointer.tool : recordedPointer(record)?.tool;
  doubtPointer(record);
  const from = outcome?.is === 'pointer' ? outcome.from : null;
  const expected = record.sha256;
  const data = { tool: tool ?? 'git-annex', from, carries: null, expected, is_unsure: true } as const;
  return [pointerUnverified.found({ subject, data, location })];
}

/** Whether the attributes at the root set anything for git-annex, as its backend. */
async function mentionsAnnex(files: Files): Promise<boolean> {
  const [stat] = await files.stat(['.gitattributes']);
  if (stat?.is !== 'file') return false;
  const read = await files.read('.gitattributes', MAX_ATTRIBUTES_BYTES);
  return read.is === 'bytes' && /\sannex\.\w+=/.test(new TextDecoder().decode(read.bytes));
}
