import { isObject } from '../../model/json.ts';
import { readStructured } from '../../text/read-structured.ts';
import { below, folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { memberOf, textOf } from '../shared/values.ts';

/**
 * The folder that each stage of a `dvc.lock` runs in, which only the `dvc.yaml` beside it tells, relative to the
 * two. Null: it is made of variables, or the file cannot be read.
 */
export async function readWorkFolders(source: ManifestSource): Promise<(stage: string) => string | null> {
  const folder = folderOf(source.path);
  const text = (await source.companion(below(folder, 'dvc.yaml'))) ?? '';
  if (!/\bwdir\b/.test(text)) return () => '.';
  const document = await readStructured(text, 'yaml');
  const stages =
    document.is === 'value' && isObject(document.value) ? memberOf(document.value, 'stages') : null;
  if (!isObject(stages)) return () => null;
  return (stage) => {
    // Stages made by `foreach` and `matrix` are called `NAME@KEY`.
    const item = memberOf(stages, stage) ?? memberOf(stages, stage.split('@', 1)[0] ?? '');
    if (!isObject(item)) return '.';
    const inner = memberOf(item, 'do');
    const written = textOf(memberOf(isObject(inner) ? inner : item, 'wdir')) ?? '.';
    return written.includes('${') ? null : written;
  };
}
