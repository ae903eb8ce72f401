/** How many files are matched by each server, by name; nothing where none is. */
export function countHosts(hosts: Iterable<string | null>): { hosts?: Record<string, number> } {
  const counts = new Map<string, number>();
  for (const host of hosts) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
  if (counts.size === 0) return {};
  return { hosts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
