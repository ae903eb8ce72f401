import { recordLines } from '../../engine/record/record-lines.ts';
import type { Report } from '../../model/report.ts';
import { terminalText } from '../../reporters/escape.ts';
import { entryDiffers } from '../../rules/entry-differs.ts';
import { entryMissing } from '../../rules/entry-missing.ts';
import { entryUnknown } from '../../rules/entry-unknown.ts';
import { countOf } from '../../text/plural.ts';
import type { CheckOptions } from '../run/check-repository.ts';
import { clock } from '../run/check-repository.ts';
import { recordFiles, recordInventory, updateRepository } from '../run/record-repository.ts';
import type { Command } from './args.ts';
import { terminalProgress } from './progress.ts';
import { harmlessOn, print, STATUS, statusOf, type Terminal } from './terminal.ts';

/** Prints what could be recorded. Everything is made before the first byte is printed. */
export async function runRecord(
  { given, what }: Command & { name: 'record' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const progress = terminalProgress(stderr, { now: clock.elapsed, environment });
  const baseline = { is: 'fork-point' } as const;
  const options = { cwd, run: null, progress, signal, environment, baseline };
  try {
    switch (what.is) {
      case 'list': {
        const files = await recordFiles(given, what, options);
        progress.end();
        await print(stdout, harmlessOn(stdout, recordLines(files)));
        return STATUS.pass;
      }
      case 'inventory': {
        const text = await recordInventory(given, options);
        progress.end();
        await print(stdout, harmlessOn(stdout, [text]));
        return STATUS.pass;
      }
      case 'update':
        return await printUpdate(given, options, terminal, progress.end);
    }
  } finally {
    progress.end();
  }
}

async function printUpdate(
  given: (Command & { name: 'record' })['given'],
  options: CheckOptions,
  terminal: Terminal,
  ready: () => void,
): Promise<number> {
  const { stdout, stderr } = terminal;
  const { files, report, folder } = await updateRepository(given, options);
  const { renderPatch } = await import('../../reporters/patch.ts');
  ready();
  await print(stdout, harmlessOn(stdout, renderPatch(files, folder)));
  const names = files.map(({ path }) => terminalText(path)).join(', ');
  const changed =
    files.length === 0
      ? 'There is nothing that a patch could fix. The check'
      : `The patch changes ${names}. With it the check`;
  stderr.write(`${changed} ${leftOver(report)}\n`);
  return statusOf(report.outcome, terminal);
}

/** What only people can decide, by kind, and what they have decided. */
function leftOver({ counts, outcome, suppressed }: Report): string {
  const known =
    suppressed.length === 0 ? '' : ` Left as it is: ${countOf(suppressed.length, 'suppressed finding')}.`;
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  if (kinds.length === 0) return `finds nothing${known === '' ? '' : ' else'}.${known}`;
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const verdict = outcome === 'pass' ? 'passes' : 'fails';
  const isStale = [entryMissing, entryUnknown, entryDiffers].some(({ kind }) => kind in counts);
  const anew = isStale ? ' A combined inventory is printed anew by manifest-drift record --inventory.' : '';
  return `${verdict}, and finds ${countOf(sum, 'finding')} that people have to decide: ${kinds.join(', ')}.${anew}${known}`;
}
