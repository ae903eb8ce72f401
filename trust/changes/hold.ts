/** Holds a check to what each change promises. */

import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { type CheckOptions, checkRepository } from '../../src/apps/run/check-repository.ts';
import type { Report } from '../../src/model/report.ts';
import { git } from '../../test/support/git.ts';
import { QUIET } from '../../test/support/repository.ts';
import { findingLines, missOf } from './judge.ts';
import { BUNDLE_ORDINARY, BUNDLE_PAIRS } from './kinds/bundles.ts';
import { type Changes, passes } from './kinds/change.ts';
import { CLONE_ORDINARY, CLONE_PAIRS } from './kinds/clones.ts';
import { CONFIG_ORDINARY, CONFIG_PAIRS } from './kinds/configs.ts';
import { CONTENT_CHANGES } from './kinds/content.ts';
import { DOCUMENT_CHANGES, DOCUMENT_ORDINARY, DOCUMENT_PAIRS } from './kinds/documents.ts';
import { EVERY_INVENTORY_CHANGES } from './kinds/every-inventory.ts';
import { HARMLESS_CHANGES } from './kinds/harmless.ts';
import { HEADER_CHANGES } from './kinds/headers.ts';
import { INVENTORY_FILE_CHANGES } from './kinds/inventory-files.ts';
import { LINK_CHANGES } from './kinds/links.ts';
import { LIST_CHANGES } from './kinds/lists.ts';
import { ONE_INVENTORY_CHANGES } from './kinds/one-inventory.ts';
import { PAIR_CHANGES, PAIR_ORDINARY } from './kinds/pairs.ts';
import { POINTER_CHANGES } from './kinds/pointers.ts';
import { REMOVAL_CHANGES, REMOVAL_ORDINARY } from './kinds/removals.ts';
import { VERSION_CHANGES } from './kinds/versions.ts';
import { commitAll, commitModel, type Model, modelOf, origin, writeModel } from './model.ts';
import { type Plan, plans } from './plan.ts';

/** Two changes at once: one takes protection away or leads elsewhere, the other is what would be told. */
const PAIRS: Changes = {
  ...PAIR_CHANGES,
  ...REMOVAL_CHANGES,
  ...BUNDLE_PAIRS,
  ...CONFIG_PAIRS,
  ...DOCUMENT_PAIRS,
  ...CLONE_PAIRS,
};

export const isPair = (what: string): boolean => what in PAIRS;

export const CHANGES: Changes = {
  ...CONTENT_CHANGES,
  ...LINK_CHANGES,
  ...POINTER_CHANGES,
  ...LIST_CHANGES,
  ...ONE_INVENTORY_CHANGES,
  ...EVERY_INVENTORY_CHANGES,
  ...INVENTORY_FILE_CHANGES,
  ...VERSION_CHANGES,
  ...PAIRS,
  ...PAIR_ORDINARY,
  ...REMOVAL_ORDINARY,
  ...BUNDLE_ORDINARY,
  ...CONFIG_ORDINARY,
  ...DOCUMENT_CHANGES,
  ...DOCUMENT_ORDINARY,
  ...CLONE_ORDINARY,
  ...HEADER_CHANGES,
  ...HARMLESS_CHANGES,
};

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

/** Changes that mostly, or only, an earlier commit tells. */
const NEEDING_COMMIT: Changes = {
  ...VERSION_CHANGES,
  ...REMOVAL_CHANGES,
  ...REMOVAL_ORDINARY,
  ...BUNDLE_PAIRS,
  ...BUNDLE_ORDINARY,
  ...CONFIG_PAIRS,
  ...CONFIG_ORDINARY,
  ...DOCUMENT_PAIRS,
  ...CLONE_PAIRS,
  ...CLONE_ORDINARY,
};

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

/** The real check, or one that is made worse on purpose by `settings` or `options`. */
export function checkWith(
  settings: Readonly<Record<string, string>> = {},
  options: Partial<CheckOptions> = {},
): Check {
  return (root, model) =>
    checkRepository(
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
}

export const newTally = (): Tally => ({ tried: new Map(), missed: [] });
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
    if (isStaged) git(root, ['-c', 'core.autocrlf=false', 'add', '-A']);
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
