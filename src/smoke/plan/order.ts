import type { Group, Plan, PlannedTest } from './plan.ts';

/** What runs at once: one test that loads, or a whole group that a command runs. */
export interface Unit {
  readonly group: Group;
  /** Null: the group's command runs all of its tests. */
  readonly test: PlannedTest | null;
  /** Ids of the tests that have to pass first. */
  readonly needs: ReadonlySet<string>;
}

/** The units of a plan, each behind those that it needs, otherwise as they stand. There are no circles. */
export function unitsOf({ groups }: Plan): Unit[] {
  const units = groups.flatMap((group): Unit[] =>
    group.command === null
      ? group.tests.map((test) => ({ group, test, needs: testsOf([...test.needs, ...group.needs], groups) }))
      : [{ group, test: null, needs: testsOf(group.needs, groups) }],
  );
  const byTest = new Map<string, Unit>();
  for (const unit of units)
    for (const { id } of unit.test === null ? unit.group.tests : [unit.test]) byTest.set(id, unit);
  const ordered = new Set<Unit>();
  const put = (unit: Unit) => {
    if (ordered.has(unit)) return;
    for (const id of unit.needs) {
      const needed = byTest.get(id);
      if (needed !== undefined) put(needed);
    }
    ordered.add(unit);
  };
  for (const unit of units) put(unit);
  return [...ordered];
}

function testsOf(needs: readonly string[], groups: readonly Group[]): ReadonlySet<string> {
  return new Set(
    needs.flatMap((id) => groups.find((group) => group.id === id)?.tests.map((test) => test.id) ?? [id]),
  );
}
