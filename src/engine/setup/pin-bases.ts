import type { ManifestRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { RawSettings } from '../../settings/table.ts';
import { folderOf } from '../../text/written-path.ts';

export interface Pins {
  /** By manifest. */
  readonly bases: ReadonlyMap<RootPath, 'root' | 'own'>;
  /** What says the same of many lists at once. */
  readonly settings: RawSettings;
}

/** More lists than this are not named one by one where they have one base. */
const MAX_NAMED = 12;

const INVENTORY = /-inventory$/;

/**
 * The bases that only the files on disk, or an earlier commit, decided. In a config they cannot be changed by a
 * file that somebody adds. A manifest in the root has one base, and one without files needs none.
 */
export function pinBases(rows: readonly ManifestRow[]): Pins {
  const open = rows.filter(
    ({ path, decided_by: by, recorded }) =>
      folderOf(path) !== '' && recorded > 0 && (by === 'paths' || by === 'baseline'),
  );
  const lists = open.filter(({ format }) => !INVENTORY.test(format));
  const isOne = new Set(lists.map(baseOf)).size === 1;
  const areMany = isOne && lists.length > MAX_NAMED;
  const named = areMany ? open.filter(({ format }) => INVENTORY.test(format)) : open;
  const [list] = lists;
  const settings: RawSettings =
    areMany && list !== undefined ? { 'checksum-base': baseOf(list) === 'root' ? 'root' : 'list' } : {};
  return { bases: new Map(named.map((row) => [row.path, baseOf(row)])), settings };
}

function baseOf({ base }: ManifestRow): 'root' | 'own' {
  return base === '' ? 'root' : 'own';
}
