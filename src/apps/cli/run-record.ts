import { recordLines } from '../../engine/record/record-lines.ts';
import { terminalText } from '../../reporters/escape.ts';
import type { RawSettings } from '../../settings/table.ts';
import { countOf } from '../../text/plural.ts';
import { bumpsOf } from '../run/bump-repository.ts';
import { type CheckOptions, clock } from '../run/check-repository.ts';
import { realRoot } from '../run/real-root.ts';
import { recordAdded } from '../run/record-added.ts';
import { recordFiles } from '../run/record-files.ts';
import { recordInventory } from '../run/record-repository.ts';
import { recordUpstream } from '../run/record-upstream.ts';
import { type WriteTarget, writeTarget, writeWhole } from '../run/write-file.ts';
import type { Command } from './args.ts';
import { terminalProgress } from './progress.ts';
import type { Recording } from './record-args.ts';
import { printFix } from './run-fix.ts';
import { harmlessOn, print, STATUS, type Terminal } from './terminal.ts';

/** Prints or writes what could be recorded. Everything is made before the first byte is written. */
export async function runRecord(
  { given, what, write }: Command & { name: 'record' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const progress = terminalProgress(stderr, { now: clock.elapsed, environment });
  const baseline = { is: 'fork-point' } as const;
  const options = { cwd, run: null, progress, signal, environment, baseline };
  const root = given.root ?? '.';
  const place = { cwd, given: root, root: realRoot(root, cwd) };
  const target = write === null ? null : writeTarget(write, place);
  try {
    if (what.is === 'update') {
      const writing = target === null ? NOTHING : ({ is: 'file', file: target.given } as const);
      const found = what.isUpstream ? await bumpsOf(given, options) : null;
      return await printFix(
        { given, isUnsafe: found === null, writing, found },
        options,
        terminal,
        progress.end,
      );
    }
    const { pieces, notes } = await recorded(given, what, target, options);
    progress.end();
    if (target === null) await print(stdout, harmlessOn(stdout, pieces));
    else writeWhole(target, pieces);
    for (const note of notes) stderr.write(`${terminalText(note)}\n`);
    return STATUS.pass;
  } finally {
    progress.end();
  }
}

const NOTHING = { is: 'nothing' } as const;

interface Recorded {
  readonly pieces: Iterable<string>;
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
}

async function recorded(
  given: RawSettings,
  what: Exclude<Recording, { is: 'update' }>,
  target: WriteTarget | null,
  options: CheckOptions,
): Promise<Recorded> {
  const output = target?.path ?? null;
  switch (what.is) {
    case 'list': {
      const { files, left } = await recordFiles(given, what, options, output);
      const wrote = target === null ? [] : [`Wrote ${target.given}: ${countOf(files.length, 'file')}.`];
      const cut =
        left === 0
          ? []
          : [
              `Only the ${files.length} largest files are recorded; ${countOf(left, 'smaller file')} left out. --largest all records all of them.`,
            ];
      return { pieces: recordLines(files), notes: [...wrote, ...cut] };
    }
    case 'added': {
      const { text, file, added } = await recordAdded(given, what.globs, output, options);
      const lines = countOf(added, 'line');
      return {
        pieces: [text],
        notes: [
          target === null ? `${lines} added to the lines of ${file}.` : `Wrote ${file}: ${lines} added.`,
        ],
      };
    }
    case 'minted': {
      const { text, notes } = await recordUpstream(what.place, options);
      return { pieces: [text], notes: [...notes, ...(target === null ? [] : [`Wrote ${target.given}.`])] };
    }
    case 'inventory': {
      const text = await recordInventory(given, options);
      return { pieces: [text], notes: target === null ? [] : [`Wrote ${target.given}.`] };
    }
  }
}
