import type { Coverage } from '../../model/coverage.ts';
import type { SignatureRow } from '../../model/report.ts';
import { judgeCoverage } from '../judge/judge-coverage.ts';
import type { FolderStates } from '../judge/judge-folders.ts';
import { signatureStage } from '../judge/signature-stage.ts';
import { manifestPaths, type Records } from '../read/read-records.ts';
import type { CheckContext } from './context.ts';
import type { FilesOfRun } from './files-of-run.ts';

/** What there is to say of more than one file at once. */
export interface JudgedSets {
  readonly folders: FolderStates;
  /** Null where it is not known, or another shard's to tell. */
  readonly coverage: Coverage | null;
  readonly signatures: readonly SignatureRow[];
}

const NO_FOLDERS = {
  value: new Map(),
  findings: [],
  counts: { folders_compared: 0 },
  skipped: true,
} as const;

const NO_FILE_SETS = {
  value: new Set<string>(),
  findings: [],
  counts: { file_sets: 0 },
  note: null,
  skipped: true,
} as const;

/** Judges folders, sets of files, what nobody recorded, and signatures of manifests. */
export async function judgeSets(
  context: CheckContext,
  records: Records,
  { resolved }: FilesOfRun,
): Promise<JudgedSets> {
  const { settings, ports, stages } = context;
  const manifests = manifestPaths(records);
  const folders = await stages.once('folders', async () => {
    if (resolved.length === 0) return NO_FOLDERS;
    const { judgeFolders } = await import('../judge/judge-folders.ts');
    return judgeFolders(resolved, records.plan, manifests, settings, ports);
  });
  const reported = await stages.once('file sets', async () => {
    if (records.ofFolders.length === 0) return NO_FILE_SETS;
    const { judgeFileSets } = await import('../judge/judge-file-sets.ts');
    return judgeFileSets(records.ofFolders, records.plan, settings, ports);
  });
  const surroundings = { manifests, reported: reported ?? new Set<string>() };
  const coverage = await stages.once('coverage', () =>
    judgeCoverage(records.plan, surroundings, settings, ports),
  );
  const signatures = await signatureStage({ manifests, plan: records.plan }, records.signed, context);
  return { folders: folders ?? new Map(), coverage: coverage ?? null, signatures };
}
