import { join } from 'node:path';
import { toolFor } from '../../formats/index.ts';
import type { Report } from '../../model/report.ts';
import { terminalText } from '../../reporters/escape.ts';
import { renderPatch } from '../../reporters/patch.ts';
import { entryDiffers } from '../../rules/entry-differs.ts';
import { entryMissing } from '../../rules/entry-missing.ts';
import { entryUnknown } from '../../rules/entry-unknown.ts';
import { countOf } from '../../text/plural.ts';
import { pushTo } from '../../text/push-to.ts';
import type { FoundBumps } from '../run/bump-repository.ts';
import { type CheckOptions, clock } from '../run/check-repository.ts';
import { realRoot } from '../run/real-root.ts';
import { updateRepository } from '../run/record-repository.ts';
import { writeTarget, writeWhole } from '../run/write-file.ts';
import type { Command } from './args.ts';
import { terminalProgress } from './progress.ts';
import { exitStatusOf, harmlessOn, print, type Terminal } from './terminal.ts';

type Fix = Command & { name: 'fix' };

/** Prints, applies or writes the patch that fixes the manifests. */
export async function runFix(command: Fix, terminal: Terminal): Promise<number> {
  const { cwd, stderr, environment, signal } = terminal;
  const progress = terminalProgress(stderr, { now: clock.elapsed, environment });
  const baseline = { is: 'fork-point' } as const;
  const options = { cwd, run: null, progress, signal, environment, baseline };
  try {
    return await printFix(command, options, terminal, progress.end);
  } finally {
    progress.end();
  }
}

/** `ready` is called before anything is printed. */
export async function printFix(
  {
    given,
    isUnsafe,
    writing,
    found = null,
  }: Pick<Fix, 'given' | 'isUnsafe' | 'writing'> & {
    /** What is newer at a server, which comes first. */
    readonly found?: FoundBumps | null;
  },
  options: CheckOptions,
  terminal: Terminal,
  ready: () => void,
): Promise<number> {
  const { cwd, stdout, stderr } = terminal;
  const named = given.root ?? '.';
  const place = { cwd, given: named, root: realRoot(named, cwd) };
  const patch = writing.is === 'file' ? writeTarget(writing.file, place) : null;
  const { files, report, folder } = await updateRepository(given, options, null, isUnsafe, found?.bumps);
  ready();
  if (options.signal.aborted) return exitStatusOf(report.outcome, terminal);
  if (writing.is === 'apply') {
    const targets = files.map(({ path, after }) => ({
      target: writeTarget(join(place.root, path), place),
      after,
    }));
    for (const { target, after } of targets) writeWhole(target, [after]);
  } else {
    const pieces = [...bumpLines(found), ...renderPatch(files, folder)];
    if (patch === null) await print(stdout, harmlessOn(stdout, pieces));
    else writeWhole(patch, pieces);
  }
  const names = files.map(({ path }) => terminalText(path)).join(', ');
  const done = writing.is === 'apply' ? 'Changed' : 'The patch changes';
  const changed =
    files.length === 0
      ? 'There is nothing that a patch could fix. The check'
      : `${done} ${names}. With it the check`;
  stderr.write(`${bumpNotes(found)}${changed} ${leftOver(report, isUnsafe)}\n`);
  return exitStatusOf(report.outcome, terminal);
}

/** Whose word the values of a patch are: text before the first file, which `git apply` leaves out. */
function bumpLines(found: FoundBumps | null): string[] {
  if (found === null || found.bumps.length === 0) return [];
  const lines = found.bumps.flatMap(({ repository, from, to, facts }) => [
    `  ${repository}: ${from} -> ${to}\n`,
    ...[...facts.keys()].map((path) => `    ${terminalText(path)}\n`),
  ]);
  return [`By the word of ${found.server}, not computed here:\n`, ...lines, '\n'];
}

function bumpNotes(found: FoundBumps | null): string {
  if (found === null) return '';
  const { bumps, left, server } = found;
  const told =
    bumps.length === 0
      ? ''
      : `Commits, digests and sizes are the word of ${server}: nothing was downloaded.\n`;
  const stays = left.map(
    ({ repository, why }) => `${terminalText(repository)} stays as it is: ${terminalText(why)}.\n`,
  );
  return told + stays.join('');
}

/** What only people can decide, by kind, and what they have decided. */
function leftOver({ counts, outcome, suppressed, files, manifests }: Report, isUnsafe: boolean): string {
  const known =
    suppressed.length === 0 ? '' : ` Left as it is: ${countOf(suppressed.length, 'suppressed finding')}.`;
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  if (kinds.length === 0) return `finds nothing${known === '' ? '' : ' else'}.${known}`;
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const verdict = outcome === 'pass' ? 'passes' : 'fails';
  const differing = isUnsafe ? 0 : [...files].filter(({ status }) => status === 'mismatched').length;
  const isStale = [entryMissing, entryUnknown, entryDiffers].some(({ kind }) => kind in counts);
  // While files differ, what a new one leaves out may be the record that is right.
  const anew =
    isStale && differing === 0
      ? ' A combined inventory is printed anew by manifest-drift record --inventory.'
      : '';
  const unsafe =
    differing === 0
      ? ''
      : ` ${countOf(differing, 'file')} ${differing === 1 ? 'differs' : 'differ'} from the record; if ${differing === 1 ? 'the file is' : 'the files are'} right, --unsafe updates the record.`;
  const byTools = isUnsafe ? toolsFor(manifests, files) : '';
  return `${verdict}, and finds ${countOf(sum, 'finding')} that people have to decide: ${kinds.join(', ')}.${anew}${unsafe}${byTools}${known}`;
}

/** What makes the manifests anew that cannot be changed in place, and that record files that differ. */
function toolsFor(manifests: Report['manifests'], files: Report['files']): string {
  const differing = new Set(
    [...files].filter(({ status }) => status === 'mismatched').map(({ list }) => list),
  );
  const tools = new Map<string, string[]>();
  for (const { path, format } of manifests) {
    const tool = differing.has(path) ? toolFor(format) : null;
    if (tool !== null) pushTo(tools, tool, terminalText(path));
  }
  return [...tools]
    .map(([tool, [first = '', ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${countOf(others.length, 'other manifest')}`;
      return ` To make ${first}${more} anew: ${tool}.`;
    })
    .join('');
}
