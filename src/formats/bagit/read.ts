import { Descriptors } from '../../model/descriptors.ts';
import { type FileSet, type FolderTotal, type Manifest, manifest } from '../../model/manifest.ts';
import type { Problem } from '../../model/problem.ts';
import { detach } from '../../text/detach.ts';
import { below, folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { type BagLine, broken, readBagLines, withoutRepeated } from './lines.ts';
import { BagNames, DECLARATION, payloadManifests, readName } from './names.ts';
import { readDeclaration, readFetch, readTotal } from './tags.ts';

/** A manifest of a bag; its paths are relative to the bag. */
export async function readBagit(source: ManifestSource, name: string): Promise<Manifest> {
  const { path: file } = source;
  const folder = folderOf(file);
  const { isTag, algorithm } = readName(file);
  const declaration = await readDeclaration(source, folder);
  const isStrict = declaration.isEncoded;
  const content = await readBagLines(await source.chunks(), algorithm, declaration.encoding);
  const decoded: BagLine[] = [];
  const written = content.lines.map((line) => line.name);
  const names = new BagNames(written, source, { ...declaration, folder });
  for (const line of content.lines) {
    const decodedTo = await names.decoded(line.name);
    decoded.push(decodedTo === line.name ? line : { ...line, name: decodedTo, written: line.name });
  }
  const { lines, problems: repeated } = withoutRepeated(decoded, isStrict);
  const problems: Problem[] = [...content.problems, ...repeated];
  if (!isTag && declaration.style !== null && (await payloadManifests(source, folder))[0] === file)
    problems.push({
      kind: 'list-style',
      data: { style: declaration.style, count: 1 },
      at: { is: 'line', line: 1, column: 1, file: below(folder, DECLARATION) },
    });
  const payload = isTag ? null : await payloadOf(source, folder, file, isStrict);
  const fetched = payload === null ? null : await readFetch(source, folder, declaration.encoding, names);
  if (payload?.isFirst) for (const problem of fetched?.problems ?? []) problems.push(problem);
  if (lines.length === 0 && problems.length === 0 && payload?.total?.files !== 0)
    problems.push(broken('empty', null));
  const descriptors = new Descriptors();
  for (const { name: path, digest, line, written } of lines) {
    const from = fetched?.files.get(path);
    descriptors.add({
      path: detach(path),
      digests: digest === null ? [] : [digest],
      place: line,
      ...(written !== undefined && {
        otherwise: below(folder, detach(written)),
        written: detach(written),
      }),
      ...(from && { source: from.source, size: from.size }),
    });
  }
  return manifest({
    file,
    format: { name, version: declaration.version },
    base: { is: 'folder', folder },
    descriptors,
    problems,
    fileSets: payload?.sets ?? [],
    // Where payload lies elsewhere too, a total may be of that as well.
    total: lines.every(({ name: path }) => path.startsWith('data/')) ? (payload?.total ?? null) : null,
    notLookedAt: algorithm === null ? [{ what: 'unsupported-digest', count: lines.length }] : [],
    locate: (place) => {
      if (place.is === 'line') return { file: place.file ?? file, line: place.line, column: place.column };
      return { file, line: place.is === 'descriptor' ? descriptors.place(place.index) : 1, column: 1 };
    },
  });
}

/**
 * What a payload manifest says of all payload files. Since 1.0 each of them records every file; before, all of them
 * together do, for which the first one speaks.
 */
async function payloadOf(
  source: ManifestSource,
  folder: string,
  file: string,
  isStrict: boolean,
): Promise<{ isFirst: boolean; sets: FileSet[]; total: FolderTotal | null }> {
  const manifests = await payloadManifests(source, folder);
  const isFirst = (manifests[0] ?? file) === file;
  const set: FileSet = {
    folder: below(folder, 'data'),
    includes: ['**'],
    excludes: [],
    expects: 'recorded',
    ...(!isStrict && { by: manifests }),
    name: null,
  };
  const total = await readTotal(source, folder);
  return { isFirst, sets: isStrict || isFirst ? [set] : [], total: isFirst ? total : null };
}
