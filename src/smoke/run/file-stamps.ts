/** Whether files still are those that were verified when the run began. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedEntry } from '../plan/plan.ts';

/** By path: size, time and identity; empty where nothing is there. */
export type Stamps = ReadonlyMap<string, string>;

/** Of every recorded file of the entries that tests name. */
export function stampsOf(
  entries: readonly PlannedEntry[],
  subjects: ReadonlySet<string | null>,
  root: string,
): Stamps {
  const tested = entries.filter(({ subject }) => subjects.has(subject));
  const paths = new Set(tested.flatMap(({ evidence }) => [...evidence.paths]));
  return new Map([...paths].map((path) => [path, stampOf(root, path)]));
}

/** The first file of an entry that is another one now; null: none is. */
export function changedSince(stamps: Stamps, { evidence }: PlannedEntry, root: string): string | null {
  for (const path of evidence.paths) if (stamps.get(path) !== stampOf(root, path)) return path;
  return null;
}

function stampOf(root: string, path: string): string {
  const stat = statSync(join(root, path), { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? '' : `${stat.size} ${stat.mtimeNs} ${stat.ino} ${stat.ctimeNs}`;
}
