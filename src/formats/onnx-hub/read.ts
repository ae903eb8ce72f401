import { Descriptors } from '../../model/descriptors.ts';
import { isObject } from '../../model/json.ts';
import { type Manifest, type ManifestEntry, manifest } from '../../model/manifest.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { readDigest } from '../../model/read-digest.ts';
import type { KeyPath, Structured } from '../../text/structured.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';

/** Each file's fields: its path in the entry or in its metadata, its digest and its size in the metadata. */
const FILES = [
  { path: 'model_path', sha: 'model_sha', bytes: 'model_bytes' },
  { path: 'model_with_data_path', sha: 'model_with_data_sha', bytes: 'model_with_data_bytes' },
] as const;

export async function readOnnxHub(source: ManifestSource, format: string): Promise<Manifest | null> {
  const { path: file } = source;
  const text = await source.text();
  const { readStructured } = await import('../../text/read-structured.ts');
  const document = text.is === 'text' ? await readStructured(text.text, 'json') : text;
  if (document.is !== 'value') {
    const { reason, line, column } = document;
    const at = { is: 'line', line, column } as const;
    const data = { reason, detail: null, isFatal: true } as const;
    const problems: Problem[] = [{ kind: 'manifest-malformed', data, at }];
    return made({ file, format }, null, new Descriptors(), [], problems, []);
  }
  if (!Array.isArray(document.value)) return null;
  const descriptors = new Descriptors();
  const entries: ManifestEntry[] = [];
  const problems: Problem[] = [];
  const pointers: KeyPath[] = [];
  for (const [index, item] of document.value.entries()) {
    if (!isObject(item) || !isObject(item.metadata)) continue;
    const id = `${textOf(item.model)} opset ${textOf(item.opset_version)}`;
    const entry = entries.push({ kind: 'model', id, version: null, isLive: false, source: null }) - 1;
    for (const { path, sha, bytes } of FILES) {
      const name = textOf(item[path]) || textOf(item.metadata[path]);
      const written = textOf(item.metadata[sha]);
      if (name === '') continue;
      const digest = readDigest(written);
      const size = item.metadata[bytes];
      const pointer = [index, 'metadata', sha];
      descriptors.add({
        path: name,
        digests: digest === null ? [] : [digest],
        entry,
        ...(Number.isSafeInteger(size) && { size: size as number }),
      });
      pointers.push(pointer);
      if (written !== '' && digest === null)
        problems.push({
          kind: 'digest-placeholder',
          data: { path: name, written: written.slice(0, 200), of: 'file' },
          at: { is: 'pointer', pointer },
        });
    }
  }
  return made({ file, format }, document, descriptors, entries, problems, pointers);
}

function made(
  { file, format }: { readonly file: string; readonly format: string },
  document: Structured | null,
  descriptors: Descriptors,
  entries: readonly ManifestEntry[],
  problems: readonly Problem[],
  pointers: readonly KeyPath[],
): Manifest {
  const folder = folderOf(file);
  const pointerOf = (place: Place) =>
    place.is === 'pointer' ? place.pointer : place.is === 'descriptor' ? (pointers[place.index] ?? []) : [];
  return manifest({
    file,
    format: { name: format, version: null },
    base: { is: 'folder', folder },
    descriptors,
    entries,
    problems,
    missing: 'recorded',
    placeOfSize: (index) => {
      const [item, within, digest] = pointers[index] ?? [];
      const bytes = FILES.find(({ sha }) => sha === digest)?.bytes;
      if (item === undefined || within === undefined || bytes === undefined) return null;
      return { is: 'pointer', pointer: [item, within, bytes] };
    },
    locate: (place) => {
      if (place.is === 'line') return { file, line: place.line, column: place.column };
      return { file, ...(document?.place(pointerOf(place)) ?? { line: 1, column: 1 }) };
    },
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
