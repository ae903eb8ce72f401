import { SETTINGS } from '../../settings/table.ts';
import { timeBudgetOf } from '../run/load-settings.ts';
import type { CheckEnding } from '../run/supervise.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';

/**
 * Has the whole run done by a supervised child when there is a time budget. Null where there is none,
 * or nothing to check: then the run goes on here, as it does when the child is lost, to say so.
 */
export async function superviseRun(
  { settings, action, mistakes }: Inputs,
  { workspace: cwd }: ActionContext,
  environment: Readonly<Record<string, string | undefined>>,
  { signal, isProposal }: { readonly signal: AbortSignal; readonly isProposal: boolean },
): Promise<CheckEnding | null> {
  if (mistakes.length > 0 || action.merge.length > 0) return null;
  let budget: number | null;
  try {
    budget = await timeBudgetOf(settings, cwd, isProposal);
  } catch {
    return null; // The check meets the same and says it.
  }
  if (budget === null) return null;
  const { superviseCheck: supervise } = await import('../run/supervise.ts');
  return supervise({ root: settings.root || SETTINGS.root.default, cwd, budget, environment, signal });
}
