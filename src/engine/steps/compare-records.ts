import type { Report } from '../../model/report.ts';
import type { Records } from '../read/read-records.ts';
import { PROTECTION_STAGE } from '../stages.ts';
import { compareAll, readEarlierCommit } from '../versions/read-earlier.ts';
import type { CheckContext } from './context.ts';

/** The commit that was compared with, and whether all that it has to say is known. */
export interface Compared {
  readonly baseline: Report['baseline'];
  readonly isKnown: boolean;
}

/** Said without loading what compares. */
const NOTHING_TO_COMPARE = {
  findings: [],
  counts: {},
  note: 'no combined inventory was read',
  skipped: true,
} as const;

/** Compares records with their schemas, with each other, and with those of an earlier commit. */
export async function compareRecords(
  { settings, ports, findings, stages, earlier, settingsAt, isFirst }: CheckContext,
  records: Records,
): Promise<Compared> {
  const { inventories } = records;
  if (settings.schemas.length > 0)
    await stages.once('schemas', async () =>
      (await import('../schema/check-schemas.ts')).checkSchemas(settings.schemas, inventories, ports),
    );
  await stages.once('consistency', async () => {
    if (inventories.combined.length + inventories.sources.length === 0) return NOTHING_TO_COMPARE;
    const { compareInventories } = await import('../consistency/compare-inventories.ts');
    const { basesOf } = await import('../consistency/entry-paths.ts');
    return compareInventories(
      inventories,
      settings.ignoreFields,
      basesOf(records.earlier),
      records.identities,
    );
  });
  // What was protected at the earlier commit counts too, with whatever config it had.
  const repository = ports.repository ?? null;
  const then = isFirst ? await readEarlierCommit(settings, earlier, settingsAt, repository) : null;
  if (then?.own != null) findings.compareWith(then.own.earlier.settings.severities);
  const versions = await stages.once('versions', () => compareAll(records, then, settings));
  const compared = versions ?? { baseline: null, isKnown: true };
  if (then?.own == null) return compared;
  const { own, answer } = then;
  const { checkProtection } = await import('../protection/check-protection.ts');
  await stages.once(PROTECTION_STAGE, () =>
    checkProtection(
      { ...records, settings },
      { ...own.records, manifests: own.records.manifests ?? [] },
      own.earlier,
      answer.baseline,
      ports,
    ),
  );
  return compared;
}
