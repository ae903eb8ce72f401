import { join } from 'node:path';
import { proposeSuppressions, suppressionLines } from '../../engine/suppress/propose-suppressions.ts';
import { terminalText } from '../../reporters/escape.ts';
import { SETTINGS } from '../../settings/table.ts';
import { countOf } from '../../text/plural.ts';
import { addToConfig } from '../run/add-to-config.ts';
import { checkRepository, clock } from '../run/check-repository.ts';
import { realRoot } from '../run/real-root.ts';
import { writeTarget, writeWhole } from '../run/write-file.ts';
import type { Command } from './args.ts';
import { terminalProgress } from './progress.ts';
import { exitStatusOf, harmlessOn, print, STATUS, type Terminal } from './terminal.ts';

const HEAD =
  '# Fill in each reason: the check refuses an empty one. Remove what should be fixed instead.\nsuppress:\n';

/** Prints the findings of today as suppressions, or adds them to the config. */
export async function runSuppress(
  { given, writing }: Command & { name: 'suppress' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const named = given.root ?? '.';
  const place = { cwd, given: named, root: realRoot(named, cwd) };
  const config = given.config ?? SETTINGS.config.default;
  const file = writing.is === 'file' ? writing.file : join(place.root, config);
  const target = writing.is === 'nothing' ? null : writeTarget(file, place);
  const progress = terminalProgress(stderr, { now: clock.elapsed, environment });
  const baseline = { is: 'fork-point' } as const;
  const options = { cwd, run: null, progress, signal, environment, baseline };
  const report = await checkRepository(given, options).finally(progress.end);
  if (signal.aborted) return exitStatusOf(report.outcome, terminal);
  const { entries, left } = proposeSuppressions(report, clock.now());
  const notes: string[] = [];
  if (entries.length === 0) notes.push('No error or warning was found that can be suppressed.');
  else {
    const text = HEAD + suppressionLines(entries);
    if (target === null) await print(stdout, harmlessOn(stdout, [text]));
    else writeWhole(target, [writing.is === 'apply' ? await addToConfig(target.path, text) : text]);
    const where = writing.is === 'nothing' ? '' : ` in ${writing.is === 'apply' ? config : file}`;
    notes.push(`${countOf(entries.length, 'suppression')}${where}. Fill in each reason.`);
  }
  if (left > 0) notes.push(`${countOf(left, 'finding')} can't be suppressed one by one.`);
  for (const note of notes) stderr.write(`${terminalText(note)}\n`);
  return STATUS.pass;
}
