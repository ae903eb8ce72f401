import { isLineList } from '../formats/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Report } from '../model/report.ts';

const DEFAULT_FILE = 'inventory/combined_inventory.json';

/**
 * Where each finding is shown by a face that needs a place: a finding without one is shown at a manifest's first
 * line. `findings`: those that are shown.
 */
export function placer(
  report: Pick<Report, 'manifests'>,
  findings: readonly Finding[],
): (finding: Finding) => Location {
  const lists = report.manifests.filter(({ format }) => isLineList(format)).map(({ path }) => path);
  const manifests = new Set(lists);
  for (const { location } of findings) if (location !== null) manifests.add(location.file);
  const sorted = [...manifests].sort();
  const combined = manifests.has(DEFAULT_FILE) ? DEFAULT_FILE : sorted.find((file) => /combined/i.test(file));
  const main = combined ?? lists[0] ?? sorted[0] ?? DEFAULT_FILE;
  return ({ location, related, subject }) => {
    if (location !== null) return location;
    const file = manifests.has(subject) ? subject : (related?.file ?? main);
    return { file, line: 1, column: 1 };
  };
}
