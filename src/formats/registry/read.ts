import type { Manifest } from '../../model/manifest.ts';
import { startsWithConflict } from '../../text/conflict.ts';
import { readStructured } from '../../text/read-structured.ts';
import { syntaxOf } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { collect, finished, malformed } from './collect.ts';
import { walk } from './walk.ts';

/** Null where nothing of it is a digest of a file. */
export async function readRegistry(source: ManifestSource, name: string): Promise<Manifest | null> {
  const { path: file } = source;
  const text = await source.text();
  // One that is too large is left out, as the documentation says.
  if (text.is !== 'text') return text.reason === 'encoding' ? malformed(file, name, text) : null;
  // A table with a conflict of git above its columns would have none of them.
  if (startsWithConflict(text.text)) return malformed(file, name, { reason: 'syntax', line: 1, column: 1 });
  const document = await readStructured(text.text, syntaxOf(file) ?? 'json');
  if (document.is === 'malformed')
    return document.reason === 'empty' ? null : malformed(file, name, document);
  const collected = collect(source, name, document, walk);
  const { descriptors, reading } = collected;
  const isNone = descriptors.length === 0 && reading.remote === 0 && !reading.hasDigests;
  return isNone ? null : finished(collected);
}
