import type { Manifest } from '../../model/manifest.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Problem } from '../../model/problem.ts';
import { readStructured } from '../../text/read-structured.ts';
import { syntaxOf } from '../../text/structured.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { parseValuePath, rootNode, valueAt } from '../../text/value-path.ts';
import { folderOf } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { collect, finished, malformed } from './collect.ts';
import { walkMapped } from './mapped.ts';

/** Reads it as the config says, whatever it holds. */
export async function readMapped(source: ManifestSource, name: string, mapping: Mapping): Promise<Manifest> {
  const { path: file } = source;
  const text = await source.text();
  if (text.is !== 'text') return malformed(file, name, text);
  const syntax = mapping.format ?? syntaxOf(file) ?? 'json';
  const document = await readStructured(text.text, syntax, !hasNumberedColumns(mapping));
  if (document.is === 'malformed') return malformed(file, name, document);
  const collected = await collect(source, name, document, walkMapped(mapping));
  const made = finished(collected);
  const version = versionOf(document.value, mapping);
  return {
    ...made,
    ...(mapping.base !== null && { base: baseOf(mapping.base, file) }),
    ...(version !== null && { entries: [{ kind: null, id: file, version, isLive: false, source: null }] }),
    // A mapping that leads to no file protects nothing.
    ...(collected.descriptors.length === 0 && { problems: [...made.problems, leadsNowhere(mapping)] }),
  };
}

function leadsNowhere({ items, path }: Mapping): Problem {
  const detail = items ?? (typeof path === 'string' ? path : 'files');
  return {
    kind: 'manifest-malformed',
    data: { reason: 'structure', detail, isFatal: true },
    at: { is: 'line', line: 1, column: 1 },
  };
}

function versionOf(value: unknown, { version }: Mapping): string | null {
  const path = version === null ? null : parseValuePath(version);
  const found = path === null ? null : valueAt(rootNode(value), path)?.value;
  return typeof found === 'string' || typeof found === 'number' ? `${found}` : null;
}

function baseOf(base: string, file: string): Manifest['base'] {
  const folder = base === 'list' ? folderOf(file) : base === 'root' ? '' : withoutTrailing(base, '/');
  return { is: 'folder', folder, by: 'config' };
}

/** Columns that are named by number are those of a table without a header. */
function hasNumberedColumns({ path }: Mapping): boolean {
  return typeof path === 'string' && /^@\.\d+$/.test(path);
}
