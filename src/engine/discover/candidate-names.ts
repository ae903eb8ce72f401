import { pushTo } from '../../text/push-to.ts';
import { fileNameOf } from '../../text/written-path.ts';

/** Which files of a tree may be manifests, by their names alone. */

type Matches = (name: string, path: string) => boolean;

/**
 * Whether any of the patterns matches a path: patterns of `*` and `?` over the file's name in lower case, or,
 * with a slash, over the end of its path. Patterns that end in an extension are looked at for that one only, so
 * that a million names take no million times all patterns.
 */
export function nameMatcher(patterns: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  const byExtension = new Map<string, Matches[]>();
  const others: Matches[] = [];
  for (const pattern of new Set(patterns)) {
    const [, extension] = /\.([^.*?[/]+)$/.exec(pattern) ?? [];
    if (!/[*?/]/.test(pattern)) names.add(pattern);
    else if (extension === undefined) others.push(matcherOf(pattern));
    else pushTo(byExtension, extension, matcherOf(pattern));
  }
  return (path) => {
    const lower = path.toLowerCase();
    const name = fileNameOf(lower);
    if (names.has(name)) return true;
    const dot = name.lastIndexOf('.');
    const own = dot === -1 ? undefined : byExtension.get(name.slice(dot + 1));
    return (own !== undefined && isAny(own, name, lower)) || isAny(others, name, lower);
  };
}

function isAny(all: readonly Matches[], name: string, path: string): boolean {
  for (const matches of all) if (matches(name, path)) return true;
  return false;
}

function matcherOf(pattern: string): Matches {
  const [, inner] = /^\*([^*?/]+)\*$/.exec(pattern) ?? [];
  if (inner !== undefined) return (name) => name.includes(inner);
  const [, end] = /^\*([^*?/]+)$/.exec(pattern) ?? [];
  if (end !== undefined) return (name) => name.endsWith(end);
  if (!/[*?]/.test(pattern)) return (_, path) => path === pattern || path.endsWith(`/${pattern}`);
  const isPath = pattern.includes('/');
  // Few names hold the longest piece of it, which is found much faster.
  const [piece = ''] = pattern.split(/[*?]/).sort((a, b) => b.length - a.length);
  let whole: RegExp | null = null;
  return (name, path) => {
    const text = isPath ? path : name;
    if (!text.includes(piece)) return false;
    whole ??= expressionOf(pattern, isPath);
    return whole.test(text);
  };
}

function expressionOf(pattern: string, isPath: boolean): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(isPath ? `(?:^|/)${source}$` : `^${source}$`);
}
