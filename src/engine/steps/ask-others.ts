import type { Header } from '../../evidence/headers/header.ts';
import type { ReadHeader } from '../../evidence/upstream/hub-headers.ts';
import type { FileRecord } from '../../model/file-record.ts';
import { hashOthers } from '../collect/hash-unrecorded.ts';
import type { Restored } from '../judge/judge-restored.ts';
import { restoredOf } from '../judge/restored-of.ts';
import type { Records } from '../read/read-records.ts';
import type { CheckContext } from './context.ts';
import type { FilesOfRun } from './files-of-run.ts';

/** What others say of the files. */
export interface Heard {
  /** Null where no statement of `restore` was given. */
  readonly restored: Restored | null;
  readonly bytesHashed: number;
  /** Whether the run was ended before a verdict's files were read. */
  readonly wasAborted: boolean;
  /** False when somebody who was asked did not answer. */
  readonly isComplete: boolean;
  /** Headers of model files that are not here, by the hub. */
  readonly headers: ReadonlyMap<FileRecord, Header>;
}

/**
 * Asks whom the step named, and reads what `restore` said. Files without a recorded digest are hashed first: what the
 * hub says of them is compared with their bytes.
 */
export async function askOthers(
  context: CheckContext,
  records: Records,
  { plan }: FilesOfRun,
): Promise<Heard> {
  const { settings, ports, stages } = context;
  const hashed = await hashOthers(plan, settings, stages, ports);
  const upstream = await stages.each('upstream', () => askUpstream(context, records, plan));
  const restored = await restoredOf(ports, settings, stages, plan);
  return {
    restored,
    bytesHashed: hashed.bytesHashed,
    wasAborted: hashed.isAborted,
    ...upstream,
  };
}

const DISABLED = {
  value: { isComplete: true, headers: new Map<FileRecord, Header>() },
  findings: [],
  counts: {},
  note: 'disabled',
  skipped: true,
};

async function askUpstream(
  { settings: { upstream }, ports, isFirst }: CheckContext,
  records: Records,
  plan: FilesOfRun['plan'],
) {
  if (ports.upstream === null) return DISABLED;
  const ask = await import('../../evidence/upstream/ask-upstream.ts');
  const lfs = upstream.gitLfs
    ? await (await import('../collect/lfs-files.ts')).lfsFiles(plan, ports.git)
    : [];
  const { headerFormatOf } = await import('../../evidence/headers/index.ts');
  const readHeader: ReadHeader<Header> = (path, source) => headerFormatOf(path)?.read(source) ?? null;
  const scope = { whole: records.plan, own: plan, lfs, isFirst };
  return ask.askUpstream(records.resolved, scope, upstream, {
    ...ports,
    readHeader,
    upstream: ports.upstream,
  });
}
