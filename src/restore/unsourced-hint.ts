import { readHubUrl } from '../evidence/upstream/hub-source.ts';
import type { RestoreOptions } from './options.ts';
import type { Job } from './plan-restore.ts';

/** Where a record says that the file is, when that was not named. The second half of a sentence. */
export function unsourcedHint({ origins }: Job, { sources, origins: named }: RestoreOptions): string {
  const asksHub = sources.some(({ is }) => is === 'huggingface');
  for (const origin of origins) {
    if (origin.is === 'hub') {
      if (!asksHub) return 'it is recorded on the hub; add --from huggingface';
      continue;
    }
    const url = new URL(origin.url);
    if (url.protocol === 'https:' && !named.has(url.origin) && readHubUrl(origin.url) === null)
      return `it is recorded at ${url.origin}; add --from ${url.origin}`;
  }
  return origins.length === 0 ? 'no manifest says where it comes from' : 'none of the named sources has it';
}
