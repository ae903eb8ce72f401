/** Holds a check to what each change promises. */

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { type CheckOptions, checkRepository } from '../../src/apps/run/check-repository.ts';
import type { Report } from '../../src/model/report.ts';
import { stageAll } from '../../test/support/git.ts';
import { QUIET } from '../../test/support/repository.ts';
import { findingLines, missOf } from './judge.ts';
import { passes } from './kinds/change.ts';
import { CHANGES, isPair, NEEDING_COMMIT } from './kinds/index.ts';
import { commitAll, commitModel, type Model, modelOf, origin, writeModel } from './model.ts';
import { type Plan, plans } from './plan.ts';

/** Which change, and the numbers that its choices are made with. */
interface Case {
  readonly what: string;
  readonly picks: readonly number[];
}

/** One repository, and what is to happen to it, one thing at a time. */
export interface Trial {
  readonly plan: Plan;
  readonly cases: readonly Case[];
}

const MAX_CASES = 20;

/** Trials of such changes; those that need an earlier commit are tried half the time where there is one. */
export function trialsOf(
  some: readonly string[] = Object.keys(CHANGES),
  repositories: fc.Arbitrary<Plan> = plans,
): fc.Arbitrary<Trial> {
  const versions = some.filter((name) => name in NEEDING_COMMIT);
  const cases = (what: fc.Arbitrary<string>) =>
    fc.array(
      fc.record({ what, picks: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 4, maxLength: 4 }) }),
      { minLength: 1, maxLength: MAX_CASES },
    );
  const any = cases(fc.constantFrom(...some));
  const more =
    versions.length === 0 ? any : cases(fc.oneof(fc.constantFrom(...some), fc.constantFrom(...versions)));
  return repositories.chain((plan) =>
    (plan.hasBaseline ? more : any).map((chosen) => ({ plan, cases: chosen })),
  );
}

/** Addresses of this repository are paths. */
const WORKFLOW = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/repository' };

export type Check = (root: string, model: Model) => Promise<Report>;

/** The real check, or one that is made worse on purpose: by `settings`, `options`, or a fault where it is `loaded`. */
export function checkWith(
  settings: Readonly<Record<string, string>> = {},
  options: Partial<CheckOptions> = {},
  loaded = checkRepository,
): Check {
  return (root, model) =>
    loaded(
      { root, ...model.settings, ...settings },
      {
        cwd: root,
        run: null,
        progress: QUIET,
        signal: new AbortController().signal,
        environment: { ...process.env, ...WORKFLOW },
        baseline: { is: 'none', why: 'a generated repository' },
        ...options,
      },
    );
}

export interface Tally {
  /** How often each change was made. */
  readonly tried: Map<string, number>;
  /** What was not as promised. */
  readonly missed: { readonly what: string; readonly why: string }[];
  /** Whether the first one that is missed ends the trial. */
  readonly untilMissed: boolean;
}

export const newTally = (untilMissed = false): Tally => ({ tried: new Map(), missed: [], untilMissed });
export const triedIn = ({ tried }: Tally) => [...tried.values()].reduce((total, count) => total + count, 0);

/** Writes the repository below `folder`, and checks it as it is and after each change by itself. */
export async function holdToChanges(
  folder: string,
  { plan, cases }: Trial,
  tally: Tally,
  check: Check = checkWith(),
): Promise<void> {
  const model = modelOf(plan);
  const root = join(folder, 'root');
  const outside = join(folder, 'outside');
  rmSync(root, { recursive: true, force: true });
  writeModel(model, root);
  commitModel(model, root);
  const state = plan.hasBaseline ? savedState(root, folder) : null;
  const unchanged = await check(root, model);
  if (unchanged.outcome !== 'pass')
    tally.missed.push({ what: 'nothing', why: `it is not green\n${findingLines(unchanged)}` });
  for (const { what, picks } of cases) {
    if (tally.untilMissed && tally.missed.length > 0) return;
    rmSync(outside, { recursive: true, force: true });
    mkdirSync(outside);
    writeModel(model, root);
    let before = unchanged;
    const settle = async (of: string) => {
      if (plan.hasBaseline) commitAll(root);
      before = await check(root, model);
      const miss = missOf(passes, unchanged, before);
      if (miss !== null)
        tally.missed.push({ what, why: `${of} before the change ${miss}\n${findingLines(before)}` });
    };
    const promised = (await CHANGES[what]?.({ model, root, outside, settle, ...choices(picks) })) ?? null;
    if (promised === null) {
      state?.restore();
      continue;
    }
    tally.tried.set(what, (tally.tried.get(what) ?? 0) + 1);
    // A change is found whether or not git knows of it.
    const isStaged = plan.hasBaseline && (promised.isStaged || (isPair(what) && (picks[0] ?? 0) % 2 === 0));
    if (isStaged) stageAll(root);
    const after = await check(root, model);
    state?.restore();
    const miss = missOf(promised, before, after);
    if (miss === null) continue;
    const files = model.places.map(({ path, stands }) => `${JSON.stringify(path)} (${stands})`).join(' ');
    const why = `${promised.of ?? ''} ${miss}\n${findingLines(after)}\n  files: ${files}, lists: ${[...model.lists.keys()]}`;
    tally.missed.push({ what, why });
  }
}

/** What git knows besides its objects. */
function savedState(root: string, folder: string): { restore(): void } {
  const files = ['index', 'refs/heads/main'].map((name) => ({
    here: join(root, '.git', name),
    there: join(folder, name.replaceAll('/', '-')),
  }));
  for (const { here, there } of files) cpSync(here, there);
  return {
    restore() {
      if (existsSync(origin(root))) {
        rmSync(root, { recursive: true });
        renameSync(origin(root), root);
      }
      for (const { here, there } of files) cpSync(there, here);
    },
  };
}

function choices(picks: readonly number[]) {
  let next = 0;
  const pick = (below: number) => (below <= 0 ? 0 : (picks[next++ % picks.length] ?? 0) % below);
  return { pick, one: <T>(items: readonly T[]): T | null => items[pick(items.length)] ?? null };
}
