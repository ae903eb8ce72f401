/**
 * A Kitfile (kitops-ml/kitops, docs: kitfile format): paths of a model, its datasets, code and documents. It records no
 * digests; what it names has to be there.
 */

import { isObject, type JsonObject } from '../model/json.ts';
import type { Manifest } from '../model/manifest.ts';
import type { KeyPath } from '../text/structured.ts';
import type { Candidate, Format, ManifestSource } from './format.ts';
import type { DocumentReader } from './shared/document.ts';
import { addNamed } from './shared/named-sets.ts';
import { listOf, memberOf, textOf } from './shared/values.ts';

export const kitfile = {
  name: 'kitfile',
  label: 'Kitfile',
  names: ['kitfile', 'kitfile.*', '*.kitfile'],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  return (
    /^["']?manifestVersion["']?\s*:/m.test(head) &&
    /^["']?(?:package|model|datasets|code)["']?\s*:/m.test(head)
  );
}

async function read(source: ManifestSource): Promise<Manifest | null> {
  const { DocumentReader } = await import('./shared/document.ts');
  const reader = await DocumentReader.open(source, 'yaml');
  const { value } = reader;
  const format = { name: kitfile.name, version: null };
  if (!isObject(value)) return value === undefined ? reader.finish(format) : null;
  const model = memberOf(value, 'model');
  if (isObject(model)) addPart(model, ['model'], reader);
  const parts = isObject(model) ? listOf(memberOf(model, 'parts')) : [];
  for (const [index, part] of parts.entries())
    if (isObject(part)) addPart(part, ['model', 'parts', index], reader);
  for (const key of ['datasets', 'code', 'docs', 'prompts'])
    for (const [index, part] of listOf(memberOf(value, key)).entries())
      if (isObject(part)) addPart(part, [key, index], reader);
  return reader.finish(format, { unread: 'no-digests' });
}

function addPart(part: JsonObject, pointer: KeyPath, reader: DocumentReader): void {
  const path = textOf(memberOf(part, 'path')) ?? '';
  const name = textOf(memberOf(part, 'name'));
  // A reference to another kit: HOST/REPOSITORY:TAG.
  if (/^[^/\s]+\.[^/\s]+\/.+(?::[^/]+|@.+)$/.test(path)) reader.count('remote-file');
  else addNamed(path, name, [...pointer, 'path'], reader);
}
