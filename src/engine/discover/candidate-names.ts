/** Which files of a tree may be manifests, by their names alone. */

type Matches = (name: string, path: string) => boolean;

/**
 * Whether any of the patterns matches a path: patterns of `*` and `?` over the file's name in lower case, or,
 * with a slash, over the end of its path. Patterns that end in an extension are looked at for that one only, so
 * that a million names take no million times all patterns.
 */
export function nameMatcher(patterns: readonly string[]): (path: string) => boolean {
  const byExtension = new Map<string, Matches[]>();
  const others: Matches[] = [];
  for (const pattern of new Set(patterns)) {
    const [, extension] = /\.([^.*?[/]+)$/.exec(pattern) ?? [];
    const matches = matcherOf(pattern);
    if (extension === undefined) others.push(matches);
    else byExtension.set(extension, [...(byExtension.get(extension) ?? []), matches]);
  }
  return (path) => {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const own = dot === -1 ? undefined : byExtension.get(name.slice(dot + 1));
    return (
      own?.some((matches) => matches(name, lower)) === true || others.some((matches) => matches(name, lower))
    );
  };
}

function matcherOf(pattern: string): Matches {
  const [, inner] = /^\*([^*?/]+)\*$/.exec(pattern) ?? [];
  if (inner !== undefined) return (name) => name.includes(inner);
  const [, end] = /^\*([^*?/]+)$/.exec(pattern) ?? [];
  if (end !== undefined) return (name) => name.endsWith(end);
  if (!/[*?]/.test(pattern)) {
    if (!pattern.includes('/')) return (name) => name === pattern;
    return (_, path) => path === pattern || path.endsWith(`/${pattern}`);
  }
  const isPath = pattern.includes('/');
  let whole: RegExp | null = null;
  return (name, path) => {
    whole ??= expressionOf(pattern, isPath);
    return whole.test(isPath ? path : name);
  };
}

function expressionOf(pattern: string, isPath: boolean): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(isPath ? `(?:^|/)${source}$` : `^${source}$`);
}
