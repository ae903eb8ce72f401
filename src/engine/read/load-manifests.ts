import type { Format } from '../../formats/format.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import { type ManifestUnread, manifestUnread } from '../../rules/manifest-unread.ts';
import { type SearchIncomplete, searchIncomplete } from '../../rules/search-incomplete.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Discovery, discover, type Recognised, recognise } from '../discover/discover.ts';
import { type Alternative, addOtherNames, alternativesOf, otherNames } from '../resolve/alternatives.ts';
import type { BaseSettings } from '../resolve/fixed-base.ts';
import type { RoleSettings } from '../resolve/known-folders.ts';
import type { EarlierBase, PathContext } from '../resolve/path-context.ts';
import { addOtherFolder, ofFolder } from './guessed-base.ts';
import { loadMapped, namedPaths } from './load-mapped.ts';
import { manifestRow } from './manifest-row.ts';
import { resolveManifest } from './resolve-manifest.ts';
import { filesOfOtherFormats, pathsInRoles } from './role-files.ts';

export interface LoadedManifests {
  readonly records: FileRecord[];
  readonly rows: readonly ManifestRow[];
  readonly alternatives: readonly Alternative[];
  readonly earlier: ReadonlyMap<RootPath, EarlierBase>;
  /** Files that other settings name in a role, and that are read here instead. */
  readonly readHere: ReadonlySet<RootPath>;
  /** How many candidates were left out as samples, by the folder or pattern that tells. */
  readonly samples: ReadonlyMap<string, number>;
  /** Those that tell of folders as a whole. */
  readonly ofFolders: readonly Manifest[];
  /** Those that tell which file each tensor is in. */
  readonly ofTensors: readonly Manifest[];
  /** Those that stand in an envelope with a signature. */
  readonly signed: readonly RootPath[];
}

export type ManifestSettings = BaseSettings & RoleSettings & Pick<Settings, 'manifests' | 'mappings'>;

/** Reads every manifest that is recognised, or that the settings name, and resolves the paths in it. */
export async function loadManifests(
  settings: ManifestSettings,
  context: PathContext,
  formats: readonly Format[],
): Promise<{
  value: LoadedManifests;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const findings: UngradedFinding[] = [];
  const { files, repository = null } = context;
  const records: FileRecord[] = [];
  const rows: ManifestRow[] = [];
  const alternatives: Alternative[] = [];
  const earlier = new Map<RootPath, EarlierBase>();
  const ofFolders: Manifest[] = [];
  const ofTensors: Manifest[] = [];
  const signed: RootPath[] = [];
  const readHere = new Set<RootPath>();
  const samples = new Map<string, number>();
  const sets = { ofFolders, ofTensors, signed, readHere, samples };
  const value = { records, rows, alternatives, earlier, ...sets };
  const isOff = settings.manifests !== 'auto' && settings.manifests.length === 0;
  // An input that turns the search off wins over what the config maps.
  const mappings = isOff && settings.given.has('manifests') ? [] : settings.mappings;
  const isNamed = [settings.combined, settings.models, settings.datasets, settings.checksums].some(
    ({ explicit, patterns }) => explicit && patterns.length > 0,
  );
  if (isOff && mappings.length === 0 && !isNamed)
    return { value, findings, counts: {}, note: 'disabled', skipped: true };
  const surroundings = { files, tree: await files.tree(), repository };
  const otherwise = await filesOfOtherFormats(settings, surroundings, formats);
  const mapped = await loadMapped(mappings, surroundings, formats, findings);
  let discovery: Discovery | null = null;
  let found: readonly Recognised[];
  if (settings.manifests === 'auto') {
    const inRoles = await pathsInRoles(settings, files);
    discovery = await discover(surroundings, formats, (path) => inRoles.has(path) || mapped.has(path));
    found = discovery.manifests;
    for (const [place, count] of discovery.samples) samples.set(place, count);
    for (const { format, path } of discovery.empty) findings.push(unread(format, path, 'empty'));
    for (const { path, why } of discovery.closed)
      findings.push(listUnreadable.found({ subject: path, data: { state: { is: 'unreadable', why } } }));
    for (const data of notSearched(discovery))
      findings.push(
        searchIncomplete.found({
          subject: 'manifests',
          data,
          key: data.what,
          // Who asks for some folders alone means to check those.
          ...(data.what === 'left-out' && { severity: 'notice' }),
        }),
      );
  } else {
    const paths = await namedPaths(settings.manifests, files, findings);
    const others = paths.filter((path) => !mapped.has(path) && !otherwise.has(path));
    const named = await recognise(others, surroundings, formats, false);
    for (const path of named.unknown) findings.push(unknownFormat(path));
    found = named.found;
  }
  for (const path of [...mapped.keys(), ...otherwise.keys()]) readHere.add(path);
  for (const { format, manifest } of [...mapped.values(), ...otherwise.values(), ...found]) {
    const isLineList = format.isLineList === true;
    const resolved = await resolveManifest(manifest, isLineList, settings, context);
    const { own, base, by, origin, result } = resolved;
    for (const finding of resolved.findings) findings.push(finding);
    if (manifest.unread !== null) findings.push(unread(format, manifest.file, manifest.unread));
    // Of a single long list no second copy is made.
    if (value.records.length === 0) value.records = own;
    else for (const record of own) value.records.push(record);
    addOtherNames(own, otherNames(manifest, result), result.readings);
    if (by !== 'baseline') addOtherFolder(own, manifest, result.readings);
    for (const one of await alternativesOf(result.readings, context)) alternatives.push(one);
    earlier.set(origin.file, result.earlier);
    if (manifest.guessed?.other === null)
      earlier.set(manifest.file, ofFolder(manifest, result.earlier, base));
    const ownRecords = manifest.descriptors.length - own.length;
    rows.push(manifestRow(format, manifest, base, by, ownRecords));
    if (manifest.fileSets.length > 0 || manifest.total !== null) ofFolders.push(manifest);
    if (manifest.tensors !== null) ofTensors.push(manifest);
    if (manifest.isSigned) signed.push(manifest.file);
  }
  const counts = countManifests(rows, discovery);
  const note = noteOf(rows, discovery);
  return { value, findings, counts, note, skipped: rows.length === 0 && findings.length === 0 };
}

function unread({ label }: Format, file: RootPath, reason: ManifestUnread['reason']): UngradedFinding {
  const location = { file, line: 1, column: 1 };
  const severity = reason === 'too-large' ? ({ severity: 'warning' } as const) : {};
  return manifestUnread.found({ subject: file, location, key: reason, data: { label, reason }, ...severity });
}

function unknownFormat(path: RootPath): UngradedFinding {
  const location = { file: path, line: 1, column: 1 };
  return manifestMalformed.found({
    subject: path,
    location,
    key: 'format',
    data: { what: 'unknown-format' },
  });
}

function countManifests(rows: readonly ManifestRow[], discovery: Discovery | null): StageCounts {
  const samples = [...(discovery?.samples.values() ?? [])];
  return {
    manifests: rows.length,
    records: rows.reduce((sum, { recorded }) => sum + recorded, 0),
    samples_left_out: samples.reduce((sum, count) => sum + count, 0),
    nested_repositories: discovery?.repositories.length ?? 0,
    candidates_left_out: discovery?.beyond ?? 0,
  };
}

/** Where no manifest was looked for. */
function notSearched({ isWhole, beyond, leftOut }: Discovery): SearchIncomplete[] {
  const [first] = leftOut;
  return [
    ...(isWhole ? [] : [{ what: 'tree' } as const]),
    ...(beyond > 0 ? [{ what: 'candidates', files: beyond } as const] : []),
    ...(first === undefined ? [] : [{ what: 'left-out', first, files: leftOut.length } as const]),
  ];
}

/** Where samples were left out. */
function noteOf(rows: readonly ManifestRow[], discovery: Discovery | null): string | null {
  const parts = rows.length === 0 ? ['none beside the inventories and lists below'] : [];
  const samples = [...(discovery?.samples.keys() ?? [])].sort();
  if (samples.length > 0) parts.push(`samples are in ${samples.join(', ')}`);
  return parts.length === 0 ? null : parts.join('; ');
}
