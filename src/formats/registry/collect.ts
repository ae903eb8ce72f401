import type { FileSource, NewDescriptor } from '../../model/descriptor.ts';
import { Descriptors } from '../../model/descriptors.ts';
import { type BaseConvention, type Manifest, manifest } from '../../model/manifest.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { Malformation } from '../../model/problem.ts';
import type { Structured, TextPlace } from '../../text/structured.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { ownPath, repositoryAt } from '../shared/own-address.ts';
import { filesInFolders, type IsBelow, inFolder, type PathInFolder } from './folders.ts';
import type { FoundItem, Walker } from './found-item.ts';
import { OtherItems } from './other-items.ts';
import { Places } from './places.ts';

/** Files of tools whose paths are relative to their folder: of MONAI bundles and of bioimage.io. */
const IN_OWN_FOLDER = /(?:^|\/)(?:large_files\.(?:ya?ml|json)|(?:rdf|bioimageio)\.yaml)$/i;

/** What is read of a document. */
export interface Collected {
  readonly file: string;
  /** Of the format. */
  readonly name: string;
  readonly document: Structured;
  readonly descriptors: Descriptors;
  readonly others: OtherItems;
  /** Files with a path from the root, which are all or none. */
  readonly fromRoot: number;
  readonly walker: Walker;
  /** Files with a folder that is named around them. */
  readonly inFolders: readonly PathInFolder[];
}

/**
 * Files that are named by addresses of the repository itself are its own, with paths from the root. Beside names that
 * are relative to something else they are counted, since a manifest's paths have one base.
 */
export async function collect(
  source: ManifestSource,
  name: string,
  document: Structured,
  walker: Walker,
): Promise<Collected> {
  const { repository } = source;
  if (repository === null) return inPlace(source, name, document, walker);
  const ofOwn = await inPlace(source, name, document, (root, emit) =>
    walker(root, emit, (url) => ownPath(url, repository)),
  );
  const { fromRoot, descriptors } = ofOwn;
  return fromRoot === 0 || fromRoot === descriptors.length ? ofOwn : inPlace(source, name, document, walker);
}

/** Once more with both readings of each path, where folders are named around files. */
async function inPlace(
  source: ManifestSource,
  name: string,
  document: Structured,
  walker: Walker,
): Promise<Collected> {
  const plain = collected(source, name, document, walker);
  if (plain.inFolders.length === 0) return plain;
  return collected(source, name, document, walker, await filesInFolders(plain.inFolders, source));
}

/** What a path is, and what it could be too. An entry that names another folder now is another one, so both are written. */
function placed({ descriptor, folder }: FoundItem & { is: 'file' }, isBelow: IsBelow): NewDescriptor {
  const { path } = descriptor;
  const below = inFolder(path, folder);
  if (folder === undefined || below === path) return descriptor;
  const written = `${folder}\n${path}`;
  return isBelow(folder)
    ? { ...descriptor, path: below, otherwise: path, written }
    : { ...descriptor, otherwise: below, written };
}

function collected(
  { path: file, repository }: ManifestSource,
  name: string,
  document: Structured,
  walker: Walker,
  isBelow: IsBelow | null = null,
): Collected {
  const inFolders: PathInFolder[] = [];
  const descriptors = new Descriptors();
  const others = new OtherItems();
  let fromRoot = 0;
  walker(document.value, (found, pointer) => {
    if (found.is !== 'file') others.take(found, pointer);
    else {
      const { folder } = found;
      const { path } = found.descriptor;
      if (folder !== undefined && inFolder(path, folder) !== path) inFolders.push({ path, folder });
      descriptors.add(
        graded(isBelow === null ? found : { ...found, descriptor: placed(found, isBelow) }, repository),
      );
      if (found.isFromRoot) fromRoot += 1;
    }
  });
  return { file, name, document, descriptors, others, fromRoot, walker, inFolders };
}

/** A file that is missing cannot be had from the repository that it is missing in. */
function graded(
  { descriptor, pieces }: FoundItem & { is: 'file' },
  repository: OwnRepository | null,
): NewDescriptor {
  const { source } = descriptor;
  if (source) return isOwn(source, repository) ? { ...descriptor, source: null } : descriptor;
  // What is put together of downloads has no source of its own.
  const isPutTogether =
    pieces !== undefined && pieces.length > 0 && !pieces.some((piece) => isOwn(piece, repository));
  return isPutTogether ? { ...descriptor, grading: { missing: 'notice' } } : descriptor;
}

function isOwn(source: FileSource, repository: OwnRepository | null): boolean {
  if (repository === null) return false;
  const url = source.is === 'url' ? source.url : hubAddress(source);
  return ownPath(url, repository) !== null || repositoryAt(url, repository) === 'own';
}

function hubAddress({ type, id, revision, path }: FileSource & { is: 'hub' }): string {
  const repository = `https://huggingface.co/${type === 'model' ? '' : `${type}s/`}${id}`;
  return path === null ? repository : `${repository}/resolve/${revision ?? 'main'}/${path}`;
}

export function finished(found: Collected): Manifest {
  const { file, name, document, descriptors, others, fromRoot, walker, inFolders } = found;
  const places = new Places(document, walker);
  return manifest({
    file,
    format: { name, version: null },
    base: baseOf(file, fromRoot > 0),
    descriptors,
    problems: others.problems(document),
    ...(inFolders.length > 0 && { otherwiseIn: 'base' }),
    notLookedAt: others.remote > 0 ? [{ what: 'remote-file', count: others.remote }] : [],
    locate: (place) => ({ file, ...places.find(place) }),
    placeOfSize: (index) => places.ofSize(index, descriptors.size(index)),
  });
}

function baseOf(file: string, isFromRoot: boolean): BaseConvention {
  if (isFromRoot) return { is: 'folder', folder: '' };
  return IN_OWN_FOLDER.test(file)
    ? { is: 'folder', folder: folderOf(file) }
    : { is: 'open', onTie: 'own-folder' };
}

/** A file of which nothing can be read. */
export function malformed(
  file: string,
  name: string,
  { reason, line, column }: { readonly reason: Malformation['reason'] } & TextPlace,
): Manifest {
  const at = { is: 'line', line, column } as const;
  return {
    ...unreadRegistry(file, name),
    problems: [{ kind: 'manifest-malformed', data: { reason, detail: null, isFatal: true }, at }],
    unread: null,
  };
}

/** A registry that is too large to be read. */
export function unreadRegistry(file: string, name: string): Manifest {
  return manifest({
    file,
    format: { name, version: null },
    base: { is: 'open', onTie: 'own-folder' },
    descriptors: new Descriptors(),
    unread: 'too-large',
    locate: (place) => ({
      file,
      line: place.is === 'line' ? place.line : 1,
      column: place.is === 'line' ? place.column : 1,
    }),
  });
}
