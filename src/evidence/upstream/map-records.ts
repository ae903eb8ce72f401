import type { FileSource } from '../../model/descriptor.ts';
import type { FileRecord } from '../../model/file-record.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { Location } from '../../model/location.ts';
import { withMerged } from '../../model/merged-records.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { fileNameOf, folderOf } from '../../text/written-path.ts';
import type { HubEntry, Sources } from './find-sources.ts';
import { isHeaderWanted } from './header-wanted.ts';
import {
  type HubPlace,
  isInCache,
  isPinned,
  isRepoId,
  isRepoPath,
  isRevision,
  readCachePath,
  readHubUrl,
} from './hub-source.ts';

/** Everything that is to be asked about one repository at one revision. */
export interface HubGroup {
  readonly place: HubPlace;
  /** The entry that names it, as `model:ID`; the repository itself where only paths name it. */
  readonly subject: string;
  readonly location: Location | null;
  /** The records, and beside each its path inside the repository. */
  readonly records: FileRecord[];
  readonly paths: string[];
  /**
   * Records whose path inside the repository was not said and is taken to be their own name. Such a
   * file may bear its record out, but says nothing against it.
   */
  readonly guessed: Set<FileRecord>;
}

/** A record with the URL of a server that is not the hub. */
export interface WebRecord {
  readonly record: FileRecord;
  readonly url: string;
}

export interface Mapped {
  readonly groups: readonly HubGroup[];
  /** Records with a URL of another server. */
  readonly web: readonly WebRecord[];
  /** How many records come from the hub, but it is not clear from where. */
  readonly unclear: number;
}

/** Finds each record's file on the hub: by its own URL, the hub's cache in its path, or its entry. */
export function mapRecords(
  { hub, unclear }: Sources,
  resolved: readonly ResolvedEntry[],
  plan: readonly FileRecord[],
): Mapped {
  const groups = new Map<string, HubGroup>();
  const web: WebRecord[] = [];
  const urls = urlsOf(resolved);
  const entries = byPath(hub);
  const blocked = new Set(unclear.filter(({ field }) => field !== null).map(({ path }) => path));
  for (const { place, item } of hub) groupOf(groups, place, item);
  let lost = 0;
  for (const record of plan) {
    const isCompared = record.sha256 !== null || record.size !== null || record.found.is === 'file';
    if (!isCompared && !isHeaderWanted(record)) continue;
    const origin = originOf(record);
    const url = urls.get(record.path) ?? (origin?.is === 'url' ? origin.url : undefined);
    const own = url === undefined ? null : readHubUrl(url);
    if (isCompared && url !== undefined && own === null && URL.canParse(url)) web.push({ record, url });
    const found = own?.path
      ? { place: pinnedBy(nearest(record.path, entries), own), path: own.path }
      : (placeOf(origin) ?? inRepository(record.path, entries, blocked));
    if (found === 'unclear') lost += isCompared ? 1 : 0;
    else if (found !== null) add(groups, found, record);
  }
  return { groups: [...groups.values()], web, unclear: lost };
}

/** Where a manifest says that the file can be had from, the kept record's before those of others. */
function originOf(record: FileRecord): FileSource | null {
  for (const { source, at } of withMerged(record)) {
    const origin = source.more?.origin(at) ?? null;
    if (origin !== null) return origin;
  }
  return null;
}

/** The place on the hub, if its names are those of one. */
function placeOf(origin: FileSource | null): Found | null {
  if (origin?.is !== 'hub' || origin.path === null || origin.guessed === 'repository') return null;
  const { type, id: repo, path } = origin;
  if (!isRepoId(repo) || !isRepoPath(path)) return null;
  const revision = origin.revision !== null && isRevision(origin.revision) ? origin.revision : null;
  return { place: { type, repo, revision, path: null }, path, isGuess: origin.guessed === 'path' };
}

/** A file's URL may name a branch where its entry names the commit. */
function pinnedBy(entry: HubEntry | undefined, own: HubPlace): HubPlace {
  const isSame = entry?.place.type === own.type && entry.place.repo === own.repo;
  return isSame && !isPinned(own.revision) ? { ...own, revision: entry.place.revision } : own;
}

/** The entry whose path is this one or the nearest folder above it. */
function nearest(path: string, entries: ReadonlyMap<string, HubEntry>): HubEntry | undefined {
  let folder = path;
  while (folder !== '' && !entries.has(folder)) folder = folderOf(folder);
  return entries.get(folder);
}

interface Found {
  readonly place: HubPlace;
  readonly path: string;
  readonly item?: ResolvedEntry;
  readonly isGuess?: boolean;
}

function inRepository(
  path: string,
  entries: ReadonlyMap<string, HubEntry>,
  blocked: ReadonlySet<string>,
): Found | 'unclear' | null {
  const cached = readCachePath(path);
  let folder = path;
  while (folder !== '' && !entries.has(folder) && !blocked.has(folder)) folder = folderOf(folder);
  if (blocked.has(folder)) return 'unclear';
  const entry = entries.get(folder);
  if (cached !== null) return cached.path === null ? null : { place: cached, path: cached.path };
  if (entry === undefined) return null;
  if (isInCache(path)) return 'unclear'; // Blobs and refs of a cache are no files of the repository.
  const { place, item } = entry;
  if (folder === path) {
    const name = place.path ?? fileNameOf(path);
    return { place, path: name, item, isGuess: place.path === null };
  }
  const below = folder === '' ? path : path.slice(folder.length + 1);
  const [, commit, rest] = /^snapshots\/([^/]+)\/(.+)$/.exec(below) ?? [];
  if (commit !== undefined && commit !== place.revision) return 'unclear';
  const name = rest ?? below;
  return isRepoPath(name) ? { place, path: name, item } : 'unclear';
}

function byPath(hub: readonly HubEntry[]): Map<string, HubEntry> {
  const entries = new Map<string, HubEntry>();
  for (const entry of hub) {
    const { field, path, found } = entry.item;
    if (field !== null && found.is !== 'outside' && !entries.has(path)) entries.set(path, entry);
  }
  return entries;
}

/** URLs that inventories give for single files, the sources' before the combined ones'. */
function urlsOf(resolved: readonly ResolvedEntry[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { urls: more } of resolved) {
    for (const [path, url] of more) if (!urls.has(path)) urls.set(path, url);
  }
  return urls;
}

function add(groups: Map<string, HubGroup>, { place, path, item, isGuess }: Found, record: FileRecord): void {
  const group = groupOf(groups, place, item, record.location);
  group.records.push(record);
  group.paths.push(path);
  if (isGuess) group.guessed.add(record);
}

function groupOf(
  groups: Map<string, HubGroup>,
  place: HubPlace,
  item?: ResolvedEntry,
  location: Location | null = null,
): HubGroup {
  const key = `${place.type} ${place.repo} ${place.revision ?? ''}`;
  let group = groups.get(key);
  if (!group) {
    group = {
      place,
      subject: item ? subjectOf(item.entry) : place.repo,
      location: item ? item.entry.inventory.locate(item.entry.value) : location,
      records: [],
      paths: [],
      guessed: new Set(),
    };
    groups.set(key, group);
  }
  return group;
}
