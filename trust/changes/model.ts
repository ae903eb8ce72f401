/** A plan as files: what they hold, what records them, and how they come to stand in a folder. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { git, init } from '../../test/support/git.ts';
import { commitQuickly } from '../../test/support/quick-commit.ts';
import { sha256 } from '../../test/support/repository.ts';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST, bundleList } from './bundle.ts';
import { COMBINED, type InventoryValue, inventoryOf, SOURCES } from './inventories.ts';
import { LIST_FORMATS, type ListFormat } from './list-formats.ts';
import { LFS_END, type Plan, type PlannedEntry, type PlannedFile } from './plan.ts';
import { TRUSTED_KEY } from './signer.ts';

/** A file of the repository, and by what it is recorded. */
export interface Place extends PlannedFile {
  readonly path: string;
  readonly entry: PlannedEntry;
  /** Whether some record carries its digest. */
  readonly hasDigest: boolean;
  readonly hasSize: boolean;
}

/** A repository as the plan wants it, before anything happens to it. */
export interface Model {
  readonly plan: Plan;
  readonly places: readonly Place[];
  readonly combined: InventoryValue;
  readonly sources: Readonly<Record<'models' | 'datasets', InventoryValue>>;
  /** Text by the list's path. */
  readonly lists: ReadonlyMap<string, string>;
  /** The list's path to the places that it names, in its order. */
  readonly listed: ReadonlyMap<string, readonly Place[]>;
  readonly settings: Readonly<Record<string, string>>;
}

export function modelOf(plan: Plan): Model {
  const places = placesOf(plan);
  const lists = new Map<string, string>();
  const listed = new Map<string, Place[]>();
  for (const [index, format] of LIST_FORMATS.entries()) {
    const named = places.flatMap((place) => {
      const name = place.lists.includes(index) ? nameIn(format, place.path) : null;
      return name === null ? [] : [{ name, place, content: place.content }];
    });
    if (named.length === 0) continue;
    lists.set(format.file, format.write(named));
    listed.set(
      format.file,
      named.map(({ place }) => place),
    );
  }
  return {
    plan,
    places,
    combined: inventoryOf(plan, ['models', 'datasets']),
    sources: { models: inventoryOf(plan, ['models']), datasets: inventoryOf(plan, ['datasets']) },
    lists,
    listed,
    settings: {
      checksums: lists.size === 0 ? 'none' : [...lists.keys()].join('\n'),
      baseline: plan.hasBaseline ? 'HEAD' : 'none',
      'trusted-root': TRUSTED_KEY,
    },
  };
}

function placesOf({ entries }: Plan): Place[] {
  return entries.flatMap((entry) =>
    entry.files.map((file) => {
      const path = `${entry.kind}/${entry.name}/${file.name}`;
      const formats = LIST_FORMATS.filter(
        (format, at) => file.lists.includes(at) && nameIn(format, path) !== null,
      );
      const hasDigest = formats.length > 0 || entry.shape === 'file' || entry.shape === 'files';
      const hasSize = entry.shape !== 'none' || formats.some(({ hasSizes }) => hasSizes);
      return { ...file, path, entry, hasDigest, hasSize };
    }),
  );
}

/** How a list names a file, or null where it cannot. */
function nameIn(format: ListFormat | undefined, path: string): string | null {
  if (format === undefined) return null;
  const folder = `${dirname(format.file)}/`;
  if (format.isOwn && !path.startsWith(folder)) return null;
  const name = format.isOwn ? path.slice(folder.length) : path;
  return format.takes(name) ? name : null;
}

/** Where a change puts the repository that it replaces by a clone. */
export const origin = (root: string): string => join(dirname(root), 'origin');

/** Makes `folder` hold the repository and nothing else; what git knows stays. */
export function writeModel(model: Model, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true, force: true });
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const place of model.places) {
    if (place.stands === 'bytes') write(place.path, place.content);
    else if (place.stands === 'lfs') write(place.path, lfsPointer(place.content));
    else write(`${place.path}.dvc`, dvcFile(place));
  }
  const json = (value: unknown) => JSON.stringify(value, null, 1);
  write(COMBINED, json(model.combined));
  for (const kind of ['models', 'datasets'] as const) write(SOURCES[kind], json(model.sources[kind]));
  for (const [name, text] of model.lists) write(name, text);
  for (const [name, text] of Object.entries(BUNDLE_FILES)) write(`${BUNDLE}/${name}`, text);
  write(`${BUNDLE}/${BUNDLE_LIST}`, bundleList());
  // Without its declaration a bag's manifest is a list like any other.
  if (model.lists.has('datasets/manifest-sha256.txt'))
    write('datasets/bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  if (model.places.some(({ stands }) => stands === 'dvc')) write('.dvc/config', '');
  if (model.places.some(({ stands }) => stands === 'lfs'))
    write('.gitattributes', `*${LFS_END} filter=lfs diff=lfs merge=lfs -text\n`);
}

/** As git-lfs writes them (its docs/spec.md). */
export function lfsPointer(content: Uint8Array): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;
}

/** As DVC writes them (its dvc/schema.py), but for the name, which JSON's quotes make safe for YAML. */
export function dvcFile({ content, path }: Pick<Place, 'content' | 'path'>, size = content.length): string {
  const md5 = createHash('md5').update(content).digest('hex');
  return `outs:\n- md5: ${md5}\n  size: ${size}\n  hash: md5\n  path: ${JSON.stringify(basename(path))}\n`;
}

/** Commits what stands in `folder`, as the first commit of a new repository, if the plan wants that. */
export function commitModel({ plan }: Model, folder: string): void {
  if (existsSync(join(folder, '.git'))) rmSync(join(folder, '.git'), { recursive: true });
  if (!plan.hasBaseline) return;
  init(folder);
  commitAll(folder);
}

export function commitAll(folder: string): void {
  if (commitQuickly(folder, 'first') !== null) return;
  git(folder, ['-c', 'core.autocrlf=false', 'add', '-A']);
  git(folder, ['commit', '-q', '-m', 'first']);
}
