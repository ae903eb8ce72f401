/** The one job of `--ref`: with the digest that was given, else with the hub's own. */

import { join } from 'node:path';
import { lookAt } from './destination.ts';
import type { RestoreOptions } from './options.ts';
import type { Job, Left } from './plan-restore.ts';
import { candidatesOf, type OpenedSource, type RestoreSource } from './sources/shared/source.ts';
import { fileDigest } from './stream-digest.ts';

type Reference = NonNullable<RestoreOptions['reference']>;

/** What is known before anything is asked. */
export function referenceJob({ origin, path, sha256, size }: Reference): Job {
  const origins = origin === null ? [] : [origin];
  const file = { path, sha256, size, at: null, origins, replaces: 'nothing' } as const;
  return { sha256, size, files: [file], origins };
}

export interface ResolvedReference {
  /** Empty where the file is there already. */
  readonly jobs: readonly Job[];
  readonly present: number;
  readonly left: readonly Left[];
  /** Why no digest is known; null where one is. */
  readonly why: string | null;
}

/** Asks the source for the digest where none was given, and looks whether the file is there. */
export async function resolveReference(
  job: Job,
  sources: readonly RestoreSource[],
  base: string,
): Promise<ResolvedReference> {
  const [file] = job.files;
  let { sha256, size } = job;
  let why: string | null = null;
  if (sha256 === null) {
    const opened = await firstAnswer(job, sources);
    if (opened?.is === 'bytes') {
      opened.close();
      ({ sha256 } = opened);
      size = opened.total;
    } else if (opened?.is === 'differs') ({ sha256, size } = opened);
    if (sha256 === null) why = reasonOf(opened);
  }
  const asked: Job = { ...job, sha256, size, files: job.files.map((one) => ({ ...one, sha256, size })) };
  const none = { present: 0, left: [], why };
  if (file === undefined || lookAt(base, file.path).is !== 'file') return { ...none, jobs: [asked] };
  if (sha256 === null) return { ...none, jobs: [asked] };
  if ((await fileDigest(join(base, file.path))) === sha256) return { ...none, jobs: [], present: 1 };
  const left: Left = { path: file.path, size, status: 'blocked', why: 'a file with other bytes is there' };
  return { ...none, jobs: [], left: [left] };
}

async function firstAnswer(job: Job, sources: readonly RestoreSource[]): Promise<OpenedSource | null> {
  const [candidate] = candidatesOf(sources, job).filter(({ isLocal }) => !isLocal);
  if (candidate === undefined) return null;
  return candidate.describe?.() ?? candidate.open({ from: 0, etag: null });
}

function reasonOf(opened: OpenedSource | null): string {
  if (opened === null) return 'no source is named that has it';
  if (opened.is === 'unreachable' || opened.is === 'gone') return opened.why;
  return 'its source gives no SHA-256 for it; give one with --sha256';
}
