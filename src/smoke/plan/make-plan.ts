import { isObject } from '../../model/json.ts';
import { LOADERS } from '../model.ts';
import type { Group, Plan, PlannedEntry, PlannedTest } from './plan.ts';
import { MAX_SECONDS } from './question.ts';

/** The plan that the entries themselves ask for: a group a loader, and a test `model:ID` an entry with a `smoke_test`. */
export function makePlan(entries: readonly PlannedEntry[]): Plan {
  const groups = new Map<string, PlannedTest[]>();
  for (const entry of entries) {
    if (entry.smokeTest === undefined || entry.smokeTest === null) continue;
    const tests = groups.get(loaderOf(entry)) ?? [];
    tests.push({ id: entry.subject, subject: entry.subject, needs: [], fields: {}, place: entry.place });
    groups.set(loaderOf(entry), tests);
  }
  const order = [...LOADERS, 'custom', 'unknown'];
  return {
    path: null,
    sha256: null,
    groups: order.flatMap((id): Group[] => {
      const tests = groups.get(id);
      if (tests === undefined) return [];
      return [
        {
          id,
          title: null,
          needs: [],
          command: null,
          prompt: null,
          maxSeconds: MAX_SECONDS,
          tests,
          place: null,
        },
      ];
    }),
  };
}

function loaderOf({ entrypoint }: PlannedEntry): string {
  const loader = isObject(entrypoint) ? entrypoint.loader : null;
  return [...LOADERS, 'custom'].find((name) => name === loader) ?? 'unknown';
}
