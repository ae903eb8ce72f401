import { mintedInventory } from '../../engine/record/mint-entry.ts';
import { type HubPlace, isRepoPath, readHubUrl } from '../../evidence/upstream/hub-source.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import { hostOfPlace, type ListedPlace } from '../../model/places.ts';
import { createUpstream } from '../../platform/upstream/create-upstream.ts';
import type { HubFiles, NoAnswer } from '../../ports/upstream.ts';
import { readListedPlace } from '../../settings/places.ts';
import { NO_UPSTREAM } from '../../settings/upstream-hosts.ts';
import { countOf } from '../../text/plural.ts';

interface Machine {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface MintedRecord {
  readonly text: string;
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A record of what a repository of the hub, a release or a manifest of a registry has, by its own word: nothing is
 * downloaded. Throws a `SettingsError` for what is no such place, and where it can't be asked.
 */
export async function recordUpstream(written: string, machine: Machine): Promise<MintedRecord> {
  const hub = written.startsWith('hf:') ? readHubUrl(`hf://${written.slice('hf:'.length)}`) : null;
  if (hub !== null && hub.path === null && hub.type !== 'space') return recordHub(hub, written, machine);
  const place = readListedPlace(written);
  if (place !== null) return recordPlace(place, machine);
  throw new SettingsError(
    `upstream: ${quote(written)} has to be hf:[datasets/]OWNER/NAME[@REVISION], gh-release:OWNER/REPO@TAG, modelscope:OWNER/NAME[@REVISION] or oci://HOST/NAME:TAG.`,
  );
}

async function recordHub(
  { type, repo, revision }: HubPlace,
  written: string,
  machine: Machine,
): Promise<MintedRecord> {
  const kind = type === 'dataset' ? 'dataset' : 'model';
  const hosts = { ...NO_UPSTREAM, huggingface: true };
  const upstream = createUpstream({ hosts }, { ...machine, root: machine.cwd });
  const at = await upstream.commit({ type, id: repo }, revision);
  if (at.is !== 'commit') throw unavailable(written, upstream.hub, at);
  const held: HubFiles = await upstream.tree({ type, id: at.id }, at.commit);
  if (held.is !== 'files') throw unavailable(written, upstream.hub, held);
  const files = [...held.files].map(([path, { size, sha256 }]) => ({ path, size, sha256 }));
  const odd = files.find(({ path }) => !isRepoPath(path));
  if (odd !== undefined)
    throw new SettingsError(`upstream: ${written} has the file ${quote(odd.path)}, which can't be recorded.`);
  const pages = type === 'dataset' ? 'datasets/' : '';
  const text = mintedInventory(
    {
      kind,
      id: at.id,
      sourceUrl: `https://huggingface.co/${pages}${at.id}`,
      pin: { snapshot: at.commit },
      server: upstream.hub,
    },
    files,
  );
  return { text, notes: notesOf(files, upstream.hub) };
}

async function recordPlace(place: ListedPlace, machine: Machine): Promise<MintedRecord> {
  const hosts = { ...NO_UPSTREAM, places: [place] };
  const listing = await createUpstream({ hosts }, { ...machine, root: machine.cwd }).list(place);
  if (listing.is === 'unreachable') throw unavailable(place.written, hostOfPlace(place), listing);
  const { files, prefixes, isWhole, page } = listing;
  const [prefix] = prefixes;
  if (!isWhole)
    throw new SettingsError(`upstream: ${hostOfPlace(place)} does not list all files of ${place.written}.`);
  const named = files.flatMap(({ name, size, sha256 }) =>
    name !== null && isRepoPath(name) ? [{ path: name, size, sha256 }] : [],
  );
  const [id, version] = nameOf(place);
  const server = hostOfPlace(place);
  const text = mintedInventory(
    {
      kind: place.is === 'modelscope' ? place.type : 'model',
      id,
      sourceUrl: page ?? place.written,
      pin: { version },
      server,
      ...(prefix !== undefined && {
        urlOf: (path: string) => prefix + path.split('/').map(encodeURIComponent).join('/'),
      }),
    },
    named,
  );
  const left = files.length - named.length;
  const unnamed = left === 0 ? [] : [`${countOf(left, 'file')} without a usable name left out.`];
  return { text, notes: [...notesOf(named, server), ...unnamed] };
}

function nameOf(place: ListedPlace): readonly [id: string, version: string] {
  if (place.is === 'release') return [place.repository, place.tag];
  return place.is === 'registry' ? [place.name, place.reference] : [place.id, place.revision];
}

function notesOf(
  files: readonly { readonly path: string; readonly sha256: string | null }[],
  server: string,
): string[] {
  const without = files.filter(({ sha256 }) => sha256 === null).length;
  return [
    `All digests and sizes are the word of ${server}: nothing was downloaded.`,
    ...(without === 0
      ? []
      : [
          `${countOf(without, 'file')} of ${files.length} ${without === 1 ? 'has' : 'have'} no SHA-256 there.`,
        ]),
  ];
}

function unavailable(written: string, server: string, answer: NoAnswer): SettingsError {
  const why =
    answer.is === 'unreachable'
      ? answer.why
      : answer.is === 'revision-gone'
        ? 'it has no such revision'
        : 'it has no such repository';
  return new SettingsError(`upstream: ${server} can't tell what ${written} has: ${why}.`);
}
