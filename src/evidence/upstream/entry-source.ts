import { type Entry, objectsAt, stringAt } from '../../model/inventory.ts';
import { withSlashes } from '../../text/written-path.ts';
import { type HubPlace, isPinned, isRepoId, isRevision, readCachePath, readHubUrl } from './hub-source.ts';

/** What an entry says about where it comes from, taken together. */
export type EntryOrigin =
  | { readonly is: 'hub'; readonly place: HubPlace; readonly isPinned: boolean }
  /** It names the hub, but two repositories, or two commits. */
  | { readonly is: 'unclear' }
  | { readonly is: 'elsewhere' };

/**
 * The entry's repository on the hub: by its `source_url`, by the hub's cache folders in its paths,
 * or by its `repo_id` when that has an owner. Its revision: a full commit wherever one stands (URL,
 * paths, `snapshot`, `revision`, `version`), else a branch or tag that it names, else none.
 */
export function sourceOfEntry({ value, kind }: Entry): EntryOrigin {
  const url = stringAt(value, 'source_url');
  const named = url === null ? null : readHubUrl(url.trim());
  const cached = cachePlaces({ value });
  const repoId = stringAt(value, 'repo_id')?.trim() ?? '';
  const [first] = cached;
  const place: HubPlace | null =
    named ??
    (first && { ...first, path: null }) ??
    (url === null && repoId.includes('/') && isRepoId(repoId)
      ? { type: kind, repo: repoId, revision: null, path: null }
      : null);
  if (place === null) return { is: 'elsewhere' };
  if (cached.some(({ type, repo }) => type !== place.type || repo !== place.repo)) return { is: 'unclear' };
  const said = revisionsOf({ value }, place, cached);
  const commits = new Set(said.filter(isPinned));
  if (commits.size > 1) return { is: 'unclear' };
  const [commit] = commits;
  const revision = commit ?? said[0] ?? null;
  return { is: 'hub', place: { ...place, revision }, isPinned: isPinned(revision) };
}

function cachePlaces({ value }: Pick<Entry, 'value'>): HubPlace[] {
  const places: HubPlace[] = [];
  const add = (path: string | null) => {
    const place = path === null ? null : readCachePath(withSlashes(path));
    if (place !== null) places.push(place);
  };
  add(stringAt(value, 'path'));
  add(stringAt(value, 'local_path'));
  for (const field of ['files', 'top_files'] as const)
    for (const file of objectsAt(value, field)) add(stringAt(file, 'path'));
  return places;
}

/** Everything that is said to be the revision, branches and tags only where they can be meant as such. */
function revisionsOf({ value }: Pick<Entry, 'value'>, own: HubPlace, cached: readonly HubPlace[]): string[] {
  const said = [own, ...cached].map(({ revision }) => revision);
  for (const field of ['snapshot', 'revision', 'version'] as const) {
    const word = stringAt(value, field)?.trim() ?? '';
    // A version such as 1.0 names a tag only by chance; a full commit is one wherever it stands.
    if (isPinned(word) || (field === 'revision' && isRevision(word))) said.push(word);
  }
  for (const field of ['files', 'top_files'] as const) {
    for (const file of objectsAt(value, field)) {
      const url = stringAt(file, 'source_url');
      const place = url === null ? null : readHubUrl(url.trim());
      if (place?.type === own.type && place.repo === own.repo) said.push(place.revision);
    }
  }
  return said.filter((revision) => revision !== null);
}
