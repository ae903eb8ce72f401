import type { UngradedFinding } from '../model/finding.ts';

/** The order of findings of one kind and severity: by subject, then by place. */
export function inOrder(a: UngradedFinding, b: UngradedFinding): number {
  return (
    compare(a.subject, b.subject) ||
    compare(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compare(a.key ?? '', b.key ?? '') ||
    compare(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is wrong with what, whatever line it stands in; the same thing a second time is another. */
export function findingIdentity(finding: UngradedFinding, repeats: Map<string, number>): string {
  const { kind, subject, key } = finding;
  const identity = `${subject}\n${key ?? ''}`;
  if (key === undefined) return identity;
  const name = `${kind}\n${identity}`;
  const repeat = repeats.get(name) ?? 0;
  repeats.set(name, repeat + 1);
  return repeat > 0 ? `${identity}\n${repeat}` : identity;
}
