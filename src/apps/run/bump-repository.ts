import { type Bumps, findBumps } from '../../engine/fix/bump-revisions.ts';
import { Earlier, pathContext } from '../../engine/read/earlier.ts';
import { readRecords } from '../../engine/read/read-records.ts';
import type { RawSettings } from '../../settings/table.ts';
import { type CheckOptions, openRepository } from './check-repository.ts';

export interface FoundBumps extends Bumps {
  /** The server whose word it is. */
  readonly server: string;
}

/** Whether the check asks the hub, by its inputs or the config. */
export async function asksHub(given: RawSettings, options: CheckOptions): Promise<boolean> {
  return (await openRepository(given, options)).settings.upstream.huggingface;
}

/** What is newer at the hub than what entries are pinned to. Nothing is downloaded. */
export async function bumpsOf(given: RawSettings, options: CheckOptions): Promise<FoundBumps> {
  const { settings, ports } = await openRepository({ ...given, upstream: 'huggingface' }, options);
  using baseline = new Earlier(settings, ports);
  const paths = pathContext(settings, ports, baseline);
  const { inventories, resolved, plan } = await readRecords(
    settings,
    paths,
    async (_, stage) => (await stage()).value as never,
  );
  const { upstream } = ports;
  if (upstream === null) return { bumps: [], left: [], server: '' };
  const entries = [...inventories.combined, ...inventories.sources].flatMap((inventory) => inventory.entries);
  return { ...(await findBumps(entries, resolved, plan, upstream)), server: upstream.hub };
}
