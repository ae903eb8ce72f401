import type { Manifest } from '../../model/manifest.ts';
import { startsWithConflict } from '../../text/conflict.ts';
import { readStructured } from '../../text/read-structured.ts';
import { type Structured, syntaxOf } from '../../text/structured.ts';
import type { ManifestSource } from '../format.ts';
import { collect, finished, malformed, unreadRegistry } from './collect.ts';
import { walk } from './walk.ts';

/** A first row of a table, after comments, that has a digest, and so names no columns. */
const FIRST_IS_RECORD =
  /^(?:(?:#[^\n]*)?\r?\n)*(?!#)(?:[^\n]*[,;\t"])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})(?:[,;\t"\r\n]|$)/i;

/** Null where nothing of it is a digest of a file. */
export async function readRegistry(source: ManifestSource, name: string): Promise<Manifest | null> {
  const { path: file } = source;
  const text = await source.text();
  // Data may have such a name too, so a file that is too large to be read is only told.
  if (text.is !== 'text')
    return text.reason === 'encoding' ? malformed(file, name, text) : unreadRegistry(file, name);
  // A table with a conflict of git above its columns would have none of them.
  if (startsWithConflict(text.text)) return malformed(file, name, { reason: 'syntax', line: 1, column: 1 });
  const syntax = syntaxOf(file) ?? 'json';
  const isHeadless = (syntax === 'csv' || syntax === 'tsv') && FIRST_IS_RECORD.test(text.text);
  const document = await readStructured(text.text, syntax, !isHeadless);
  if (document.is === 'malformed')
    return document.reason === 'empty' ? null : malformed(file, name, document);
  const collected = await collect(source, name, isHeadless ? withNumberedColumns(document) : document, walk);
  const { descriptors, others } = collected;
  const isNone = descriptors.length === 0 && others.remote === 0 && !others.hasDigests;
  return isNone ? null : finished(collected);
}

/** A table without a header, whose columns are told by their numbers: the digests in them are not read. */
function withNumberedColumns(document: Structured): Structured {
  const rows = document.value as readonly Readonly<Record<string, unknown>>[];
  const renamed = (row: (typeof rows)[number]) =>
    Object.fromEntries(Object.entries(row).map(([number, cell]) => [`column ${number}`, cell]));
  return { ...document, value: rows.map(renamed) };
}
