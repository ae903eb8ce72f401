import type { Group, Plan, PlannedTest } from './plan.ts';

/** What runs at once: one test that loads, or a whole group that a command runs. */
export interface Unit {
  readonly group: Group;
  /** Null: the group's command runs all of its tests. */
  readonly test: PlannedTest | null;
  /** Ids of the tests that have to pass first. Units that need the same group share the list of its tests. */
  readonly needs: readonly (readonly string[])[];
}

/** The units of a plan, each behind those that it needs, otherwise as they stand. There are no circles. */
export function unitsOf({ groups }: Plan): Unit[] {
  const testsOf = new Map(groups.map(({ id, tests }) => [id, tests.map((test) => test.id)]));
  const listsOf = (ids: readonly string[]) => ids.map((id) => testsOf.get(id) ?? [id]);
  const units = groups.flatMap((group): Unit[] => {
    const ofGroup = listsOf(group.needs);
    return group.command === null
      ? group.tests.map((test) => ({ group, test, needs: [...listsOf(test.needs), ...ofGroup] }))
      : [{ group, test: null, needs: ofGroup }];
  });
  const byTest = new Map<string, Unit>();
  for (const unit of units)
    for (const { id } of unit.test === null ? unit.group.tests : [unit.test]) byTest.set(id, unit);
  return behindNeeds(units, byTest);
}

/** Iterative: a plan may be a chain of thousands. What a list holds is ordered once, however many units need it. */
function behindNeeds(units: readonly Unit[], byTest: ReadonlyMap<string, Unit>): Unit[] {
  const ordered = new Set<Unit>();
  const isDone = new Set<readonly string[]>();
  for (const first of units) {
    const open = [{ unit: first, ids: idsOf(first, isDone) }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.ids.next();
      const needed = next.done ? undefined : byTest.get(next.value);
      if (next.done) {
        ordered.add(top.unit);
        open.pop();
      } else if (needed !== undefined && !ordered.has(needed))
        open.push({ unit: needed, ids: idsOf(needed, isDone) });
    }
  }
  return [...ordered];
}

function* idsOf({ needs }: Unit, isDone: Set<readonly string[]>): Generator<string, undefined> {
  for (const list of needs) {
    if (isDone.has(list)) continue;
    yield* list;
    isDone.add(list);
  }
}

/** Answers the first test that a unit needs and that did not pass. All of them are over when it is asked. */
export function failedNeeds(isPassed: (id: string) => boolean): (unit: Unit) => string | null {
  const known = new Map<readonly string[], string | null>();
  return ({ needs }) => {
    for (const list of needs) {
      const before = known.get(list);
      const failed = before === undefined ? (list.find((id) => !isPassed(id)) ?? null) : before;
      known.set(list, failed);
      if (failed !== null) return failed;
    }
    return null;
  };
}
