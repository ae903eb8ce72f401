import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { sourceOfEntry } from './entry-source.ts';
import type { HubPlace } from './hub-source.ts';

/** An entry that comes from the hub. */
export interface HubEntry {
  readonly item: ResolvedEntry;
  readonly place: HubPlace;
}

export interface Sources {
  readonly hub: readonly HubEntry[];
  /** Entries that name the hub in two ways that cannot both hold: none of their files is asked for. */
  readonly unclear: readonly ResolvedEntry[];
}

/** Which entries come from the hub. */
export function findSources(resolved: readonly ResolvedEntry[]): Sources {
  const hub: HubEntry[] = [];
  const unclear: ResolvedEntry[] = [];
  for (const item of resolved) {
    const source = sourceOfEntry(item.entry);
    if (source.is === 'hub') hub.push({ item, place: source.place });
    else if (source.is === 'unclear') unclear.push(item);
  }
  return { hub, unclear };
}
