import { algorithmNamed } from '../model/digest.ts';
import { quote } from '../model/errors.ts';
import type { Expression, Mapping } from '../model/mapping.ts';
import { isForItems, isForValue, parseValuePath } from '../text/value-path.ts';

/** A mistake in a mapping: which key, and what it has to be. */
export interface MappingMistake {
  readonly index: number;
  readonly key: string;
  readonly what: string;
}

/** The keys of a mapping with a path to one value each. */
const VALUES = ['path', 'sha256', 'digest', 'algorithm', 'size', 'source', 'revision', 'version'] as const;

export const MAPPING_KEYS: readonly string[] = ['file', 'format', 'items', ...VALUES, 'base', 'files'];

type Written = Partial<Omit<Mapping, 'format'>> & { readonly format?: Mapping['format'] | 'auto' };

/** The mappings among the entries of `manifests`, which the schema has passed; `paths` are the others. */
export function readMappings(entries: readonly unknown[]): {
  readonly paths: string[];
  readonly mappings: Mapping[];
  readonly mistake: MappingMistake | null;
} {
  const paths: string[] = [];
  const mappings: Mapping[] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry === 'string') {
      paths.push(entry);
      continue;
    }
    const mapping = complete(entry as Written & Pick<Mapping, 'file'>);
    const mistake = mistakeIn(mapping);
    if (mistake !== null) return { paths, mappings, mistake: { index, ...mistake } };
    mappings.push(mapping);
  }
  return { paths, mappings, mistake: null };
}

function complete({ format = 'auto', ...written }: Written & Pick<Mapping, 'file'>): Mapping {
  const none = {
    items: null,
    path: null,
    sha256: null,
    digest: null,
    algorithm: null,
    size: null,
    source: null,
    revision: null,
    version: null,
    base: null,
    files: null,
  };
  return { ...none, ...written, format: format === 'auto' ? null : format };
}

function mistakeIn(mapping: Mapping): Omit<MappingMistake, 'index'> | null {
  const { items, path, algorithm, base } = mapping;
  if (items !== null) {
    const parsed = parseValuePath(items);
    if (parsed === null || !isForItems(parsed))
      return { key: 'items', what: `${quote(items)} is not a path to values, such as $.models[*]` };
  }
  for (const key of VALUES) {
    // Of an algorithm, its name stands as well.
    if (key === 'algorithm' && algorithm !== null && !/^[$@^]/.test(algorithm)) continue;
    for (const part of partsOf(mapping[key])) {
      const parsed = parseValuePath(part);
      if (parsed === null || !isForValue(parsed))
        return { key, what: `${quote(part)} is not a path to one value, such as @.${key}` };
    }
  }
  if (algorithm !== null && !/^[$@^]/.test(algorithm) && algorithmNamed(algorithm) === null)
    return { key: 'algorithm', what: `${quote(algorithm)} is no algorithm that is known` };
  if (items !== null && path === null) return { key: 'items', what: 'needs `path` beside it' };
  if (base !== null && !/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/.test(base))
    return { key: 'base', what: `${quote(base)} is not list, root or a folder below the root` };
  return null;
}

function partsOf(written: Expression | null): readonly string[] {
  if (written === null) return [];
  return typeof written === 'string' ? [written] : written.join;
}
