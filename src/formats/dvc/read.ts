/**
 * What DVC 0.x to 3 records (dvc/schema.py, dvc/output.py, dvc/stage/serialize.py): a `.dvc` file, and the stages of
 * a `dvc.lock`. Outs are in DVC's cache or at a remote, so a checkout need not have them; deps say whether a
 * pipeline has to run again, so a change of one is only noted.
 */

import { isObject, type JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { hasScheme, listOf, memberOf, textOf } from '../shared/values.ts';
import { FileAdder, isAbsolute, pathBelow } from './files.ts';
import { addImported, sourceOfImport } from './imports.ts';
import { readWorkFolders } from './work-folders.ts';

interface Stage {
  readonly item: JsonObject;
  readonly pointer: KeyPath;
  /** Relative to the file's folder; null: not known. */
  readonly folder: string | null;
}

export async function readDvc(source: ManifestSource, name: string): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, 'yaml');
  const { value } = reader;
  if (value === undefined) return reader.finish({ name, version: null });
  if (!isObject(value)) {
    reader.brokenAt([], 'outs', true);
    return reader.finish({ name, version: null });
  }
  const isLock = /\.lock$/i.test(source.path);
  const stages = isLock ? await stagesOf(value, source) : [stageOfFile(value)];
  const files = new FileAdder(reader);
  for (const stage of stages) addOuts(stage, isLock, files, reader);
  for (const stage of stages) await addDeps(stage, isLock, files, source, reader);
  files.finish();
  const format = { name, version: isLock ? textOf(memberOf(value, 'schema')) : null };
  return reader.finish(format);
}

function stageOfFile(item: JsonObject): Stage {
  return { item, pointer: [], folder: textOf(memberOf(item, 'wdir')) ?? '.' };
}

/** Before version 2.0 of the schema, the stages stand at the top. The folders that they run in are in dvc.yaml. */
async function stagesOf(value: JsonObject, source: ManifestSource): Promise<Stage[]> {
  const isNested = memberOf(value, 'stages') !== undefined || memberOf(value, 'schema') !== undefined;
  const stages = isNested ? memberOf(value, 'stages') : value;
  if (!isObject(stages)) return [];
  const folders = await readWorkFolders(source);
  return Object.entries(stages).flatMap(([name, item]): Stage[] => {
    const pointer = isNested ? ['stages', name] : [name];
    return isObject(item) ? [{ item, pointer, folder: folders(name) }] : [];
  });
}

function addOuts(
  { item, pointer, folder }: Stage,
  isLock: boolean,
  files: FileAdder,
  reader: DocumentReader,
): void {
  const origin = isLock ? null : sourceOfImport(item);
  for (const [index, out] of listOf(memberOf(item, 'outs')).entries()) {
    const at = [...pointer, 'outs', index];
    const written = isObject(out) ? textOf(memberOf(out, 'path')) : null;
    if (!isObject(out) || written === null || written === '') reader.brokenAt(at, 'path', false);
    else if (folder === null) reader.count('component');
    else if (hasScheme(written) || isAbsolute(written) || isAbsolute(folder)) reader.count('remote-file');
    else files.out(out, pathBelow(folder, written), at, origin);
  }
}

async function addDeps(
  { item, pointer, folder }: Stage,
  isLock: boolean,
  files: FileAdder,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  for (const [index, dep] of listOf(memberOf(item, 'deps')).entries()) {
    const at = [...pointer, 'deps', index];
    const written = isObject(dep) ? textOf(memberOf(dep, 'path')) : null;
    if (!isObject(dep) || (!isLock && addImported(dep, reader))) continue;
    if (written === null || written === '') reader.brokenAt(at, 'path', false);
    else if (folder === null) reader.count('component');
    else if (hasScheme(written) || isAbsolute(written) || isAbsolute(folder)) reader.count('remote-file');
    else await files.dep(dep, pathBelow(folder, written), at, source);
  }
}
