import type { Summary } from '../model/report.ts';
import { grouped } from '../text/plural.ts';

/** Servers that are named; the rest are counted. */
const MAX_NAMED = 3;

/** Whose word it is that files are matched by: `metadata of huggingface.co`, `upstream metadata` where it is not known. */
export function upstreamWords({ matched_by: { hosts = {} } }: Pick<Summary, 'matched_by'>): string {
  const all = Object.entries(hosts);
  if (all.length === 0) return 'upstream metadata';
  const named = all
    .slice(0, MAX_NAMED)
    .map(([host, count]) => (all.length === 1 ? host : `${host} (${grouped(count)})`));
  const more = all.length > named.length ? ` and ${all.length - named.length} more` : '';
  return `metadata of ${named.join(', ')}${more}`;
}

/** How many files have the bytes of a digest that only the Hub gives: `3 by the Hub's digest only`; empty for none. */
export function hubDigestWords({ matched_by: { upstream_bytes = 0 } }: Pick<Summary, 'matched_by'>): string {
  return upstream_bytes === 0 ? '' : `${grouped(upstream_bytes)} by the Hub's digest only`;
}

/** What is known of the files that are matched by pointer: ` (3 on the LFS server)`; empty where that was not asked. */
export function presenceWords({ matched_by: { lfs_server = 0 } }: Pick<Summary, 'matched_by'>): string {
  return lfs_server === 0 ? '' : ` (${grouped(lfs_server)} on the LFS server)`;
}
