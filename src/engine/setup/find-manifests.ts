import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { type RawSettings, SETTINGS } from '../../settings/table.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { isBinary } from '../../text/encoding.ts';
import { fileNameOf } from '../../text/written-path.ts';

type Role = 'combined' | 'models' | 'datasets';

/** What a repository has of manifests, wherever they stand. */
export interface FoundManifests {
  readonly combined: readonly RootPath[];
  readonly models: readonly RootPath[];
  readonly datasets: readonly RootPath[];
  readonly lists: readonly RootPath[];
}

/** An inventory is JSON that people write or read; what is longer is data. */
const MAX_BYTES = 16 * 1024 * 1024;

const NOT_OURS = ['!**/node_modules/**', '!.git/**', '!**/.venv/**', '!**/venv/**'];
const INVENTORIES = ['**/*inventory*.json'];
const LISTS = ['**/*.sha256', '**/*SHA256SUMS*', '**/*sha256sums*', '**/manifest-sha256.txt'];
const SIGNATURE = /\.(asc|gpg|minisig|sig|sign)$/;

/** Where the check looks for inventories when nobody says where, it reads them in these roles. */
const PLACES: Readonly<Record<RootPath, Role>> = {
  [SETTINGS['combined-inventory'].default]: 'combined',
  [SETTINGS['model-inventory'].default]: 'models',
  [SETTINGS['dataset-inventory'].default]: 'datasets',
};

/** Looks for inventories by name and content, and for checksum lists by name. */
export async function findManifests(files: Files): Promise<FoundManifests> {
  const found = { combined: [] as RootPath[], models: [] as RootPath[], datasets: [] as RootPath[] };
  for (const path of await pathsOf(files, INVENTORIES)) {
    const role = await roleOf(path, files);
    if (role !== null) found[PLACES[path] ?? role].push(path);
  }
  const named = await pathsOf(files, LISTS);
  const all = new Set(named);
  // A list may be signed in itself; a signature beside it is none.
  const unsigned = named.filter((path) => !(SIGNATURE.test(path) && all.has(path.replace(SIGNATURE, ''))));
  const lists: RootPath[] = [];
  for (const path of unsigned) if (!(await isProof(path, files))) lists.push(path);
  return { ...found, lists };
}

/** A proof beside a list has a name like the list's own, and is no text. */
async function isProof(path: RootPath, files: Files): Promise<boolean> {
  const opened = await files.open(path);
  if (opened.is !== 'open') return false;
  for await (const chunk of opened.chunks) return isBinary(chunk);
  return false;
}

/** Settings are lists with an item on each line, so a name of two lines would be two others there. */
async function pathsOf(files: Files, patterns: readonly string[]): Promise<RootPath[]> {
  const paths = new Set<RootPath>();
  for (const match of await files.find([...patterns, ...NOT_OURS]))
    for (const path of match.paths) if (!/[\n\r]/.test(path)) paths.add(path);
  return [...paths].sort();
}

async function roleOf(path: RootPath, files: Files): Promise<Role | null> {
  // A schema or an example of an inventory is none.
  if (/schema|example/i.test(fileNameOf(path))) return null;
  const result = await files.read(path, MAX_BYTES);
  const decoded = result.is === 'bytes' ? decodeUtf8(result.bytes) : null;
  if (decoded === null || !('text' in decoded)) return null;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return null;
  }
  if (Array.isArray(value)) return /dataset/i.test(path) ? 'datasets' : 'models';
  if (!isObject(value)) return null;
  const [hasModels, hasDatasets] = [Array.isArray(value.models), Array.isArray(value.datasets)];
  if (/combined/i.test(path) || (hasModels && hasDatasets))
    return hasModels || hasDatasets ? 'combined' : null;
  return hasModels ? 'models' : hasDatasets ? 'datasets' : null;
}

/** Lists beyond these are named by a glob. */
const MAX_NAMED = 5;

/** The settings that say where the manifests are, without those that are the defaults. */
export function settingsFor(found: FoundManifests, defaults: Readonly<Record<string, string>>): RawSettings {
  const settings: RawSettings = {};
  const set = (name: keyof RawSettings, paths: readonly RootPath[], isNeeded: boolean) => {
    const value = paths.join('\n') || 'none';
    if (value === defaults[name] || (value === 'none' && !isNeeded)) return;
    settings[name] = value;
  };
  set('combined-inventory', found.combined.map(literalPattern), true);
  set('model-inventory', found.models.map(literalPattern), false);
  set('dataset-inventory', found.datasets.map(literalPattern), false);
  set('checksums', shortened(found.lists), false);
  return settings;
}

function shortened(lists: readonly RootPath[]): readonly RootPath[] {
  const sidecars = lists.filter((path) => path.endsWith('.sha256'));
  if (sidecars.length <= MAX_NAMED) return lists.map(literalPattern);
  const others = lists.filter((path) => !path.endsWith('.sha256'));
  return ['**/*.sha256', ...others.map(literalPattern), ...NOT_OURS];
}

/** A path as a pattern that means nothing else. */
export function literalPattern(path: RootPath): string {
  // A backslash stands for itself where there is nothing else to escape, as no pattern is seen there.
  const escaped = /[*?[]/.test(path) ? path.replaceAll('\\', '\\\\').replace(/[*?[]/g, '[$&]') : path;
  return /^[!\s]/.test(escaped) ? `./${escaped}` : escaped;
}
