/**
 * An `MLmodel` file of MLflow (mlflow, models/model.py): where each flavor keeps its model, in the same folder. It
 * records no digests; what it names has to be there.
 */

import { isObject } from '../model/json.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from './format.ts';
import { addNamed } from './shared/named-sets.ts';
import { memberOf, textOf } from './shared/values.ts';

/** Fields of flavors that are paths. */
const PATHS = [
  'data',
  'model_path',
  'model_file',
  'pickled_model',
  'saved_model_dir',
  'model_binary',
  'model_data',
] as const;

export const mlmodel = {
  name: 'mlmodel',
  label: 'MLflow model',
  names: ['mlmodel'],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  return (
    /^flavors\s*:/m.test(head) &&
    /^(?:artifact_path|model_uuid|model_id|run_id|mlflow_version)\s*:/m.test(head)
  );
}

async function read(source: ManifestSource): Promise<Manifest | null> {
  const { DocumentReader } = await import('./shared/document.ts');
  const reader = await DocumentReader.open(source, 'yaml');
  const { value } = reader;
  const version = isObject(value) ? textOf(memberOf(value, 'mlflow_version')) : null;
  const format = { name: mlmodel.name, version };
  if (value === undefined) return reader.finish(format);
  const flavors = isObject(value) ? memberOf(value, 'flavors') : undefined;
  if (!isObject(flavors)) return null;
  const seen = new Set<string>();
  for (const name in flavors) {
    const flavor = flavors[name];
    if (!isObject(flavor)) continue;
    for (const field of PATHS) {
      const path = textOf(memberOf(flavor, field));
      if (path === null || seen.has(path)) continue;
      seen.add(path);
      addNamed(path, name, ['flavors', name, field], reader);
    }
  }
  return reader.finish(format, { unread: 'no-digests' });
}
