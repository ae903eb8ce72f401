import { isObject } from '../../model/json.ts';
import type { Endpoint } from '../endpoints/named.ts';
import { LOADERS } from '../model.ts';
import type { Group, Plan, PlannedEntry, PlannedTest } from './plan.ts';
import { MAX_SECONDS, readEntrypoint } from './question.ts';

/**
 * The plan that the entries themselves ask for: a group a loader, and a test `model:ID` an entry with a
 * `smoke_test`. An entry that a named endpoint serves has a test without one, too: whether it is listed costs
 * nothing to ask. An endpoint that is exclusive has a test `endpoint:NAME` of its list.
 */
export function makePlan(entries: readonly PlannedEntry[], endpoints: ReadonlyMap<string, Endpoint>): Plan {
  const groups = new Map<string, PlannedTest[]>();
  const add = (id: string, test: Omit<PlannedTest, 'needs' | 'fields'>) => {
    const tests = groups.get(id) ?? [];
    tests.push({ needs: [], fields: {}, ...test });
    groups.set(id, tests);
  };
  for (const { name, isExclusive } of endpoints.values())
    if (isExclusive)
      add('endpoint', {
        id: `endpoint:${name}`,
        probe: 'models',
        endpoint: name,
        subject: null,
        place: null,
      });
  for (const entry of entries) {
    const { subject, place, smokeTest } = entry;
    const read = readEntrypoint(entry.entrypoint);
    const { endpoint = null, task = null } = 'value' in read ? read.value : {};
    const loader = loaderOf(entry);
    const isAsked = smokeTest !== undefined && smokeTest !== null;
    if (loader === 'endpoint' && (isAsked || endpoints.has(endpoint ?? ''))) {
      const probe = !isAsked ? 'models' : task === 'feature-extraction' ? 'embed' : 'chat';
      add(loader, { id: subject, probe, endpoint, subject, place });
    } else if (isAsked) add(loader, { id: subject, probe: 'load', endpoint: null, subject, place });
  }
  return {
    path: null,
    sha256: null,
    groups: ORDER.flatMap((id): Group[] => {
      const tests = groups.get(id);
      return tests === undefined ? [] : [{ ...GROUP, id, tests }];
    }),
  };
}

function loaderOf({ entrypoint }: PlannedEntry): string {
  const loader = isObject(entrypoint) ? entrypoint.loader : null;
  return ORDER.find((name) => name === loader) ?? 'unknown';
}

const ORDER = [...LOADERS, 'custom', 'endpoint', 'unknown'];

const GROUP = {
  title: null,
  needs: [],
  command: null,
  endpoint: null,
  prompt: null,
  maxSeconds: MAX_SECONDS,
  place: null,
} as const;
