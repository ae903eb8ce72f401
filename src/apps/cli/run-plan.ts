import { plannedFiles, renderPlan } from '../../reporters/plan.ts';
import { inventoryMissing } from '../../rules/inventory-missing.ts';
import { inventoryUnreadable } from '../../rules/inventory-unreadable.ts';
import { listMissing } from '../../rules/list-missing.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { planRepository } from '../run/plan-repository.ts';
import type { Command } from './args.ts';
import { give } from './give.ts';
import { STATUS, type Terminal } from './terminal.ts';

/** Prints the files that a check would read. */
export async function runPlan(
  { given, format, write }: Command & { name: 'plan' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stderr, environment, signal } = terminal;
  const progress = { stage() {}, hashed() {} };
  const { report, folder } = await planRepository(given, { cwd, run: null, progress, signal, environment });
  const destination = given.root === undefined ? { write } : { write, root: given.root };
  await give(renderPlan(plannedFiles(report), format, folder), destination, terminal);
  const { counts } = report;
  const unread = [inventoryUnreadable, inventoryMissing, listUnreadable, listMissing]
    .map(({ kind }) => counts[kind] ?? 0)
    .reduce((sum, count) => sum + count, 0);
  if (unread > 0)
    stderr.write(
      `The plan may lack files: ${unread} of the inventories and lists could not be read; see check.\n`,
    );
  return STATUS.pass;
}
