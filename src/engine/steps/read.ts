import { pathContext } from '../read/earlier.ts';
import { type Records, readRecords } from '../read/read-records.ts';
import type { CheckContext } from './context.ts';

/** Everything that the repository records. */
export function read({ settings, ports, stages, earlier, scope }: CheckContext): Promise<Records> {
  return readRecords(
    settings,
    pathContext(settings, ports, earlier),
    (name, stage) => stages.run(name, stage),
    {
      git: ports.git,
      nameDigests: settings.nameDigests,
      explain: async (findings) =>
        findings.length === 0
          ? findings
          : (await import('../collect/explain-conflicts.ts')).explainConflicts(findings, ports),
      ...(scope && { isChanged: scope.isChanged }),
    },
  );
}
