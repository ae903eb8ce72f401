import type { FileRecord } from '../../model/file-record.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Stages } from '../stages.ts';
import type { EntryWorks } from './judge-statements.ts';

/** What statements say of the entries, which the first shard asks for all; null where there is none. */
export async function worksOf(
  { statements = [], clock, digest }: Ports,
  { statementMaxAge: maxAge }: Pick<Settings, 'statementMaxAge'>,
  stages: Stages,
  commit: Promise<string | null>,
  { resolved, whole }: { resolved: readonly ResolvedEntry[]; whole: readonly FileRecord[] },
): Promise<ReadonlyMap<string, EntryWorks> | null> {
  if (statements.length === 0) return null;
  const works = await stages.once('works', async () => {
    const { judgeStatements } = await import('./judge-statements.ts');
    return judgeStatements(statements, resolved, whole, {
      now: clock.now(),
      commit: await commit,
      maxAge,
      digest,
    });
  });
  return works ?? null;
}
