import { closeSync, existsSync, openSync, renameSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, ofOutput } from '../../platform/output-folder.ts';
import type { SmokeRun } from '../smoke-run.ts';

/**
 * Writes `runs/TIME.json` below the output folder, in one step, so that a reader never sees half of it. TIME
 * is UTC in ISO 8601's basic form, which sorts and which Windows allows as a name.
 */
export function resultsWriter(
  folder: string,
  startedAt: string,
): { readonly path: string; write(run: SmokeRun): void } {
  const known: KnownRows = new WeakMap();
  const name = startedAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const runs = join(folder, 'runs');
  ofOutput(runs, () => makeFolder(runs));
  const path = freeName(runs, name);
  return {
    path,
    write(run) {
      const next = join(folder, `.${name}.json`);
      const pieces = resultsPieces(run, known);
      ofOutput(path, () => {
        writePieces(next, pieces);
        renameSync(next, path);
      });
    },
  };
}

/** Two runs may begin in one second. */
function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.json`);
    if (!existsSync(path)) return path;
  }
}

/** So many parts of a file are written by one call on every system. */
const PIECES_AT_ONCE = 1000;

/** Not joined first: to copy hundreds of rows takes longer than all the rest. */
function writePieces(path: string, pieces: readonly Buffer[]): void {
  const file = openSync(path, 'w');
  try {
    for (let start = 0; start < pieces.length; start += PIECES_AT_ONCE) {
      const some = pieces.slice(start, start + PIECES_AT_ONCE);
      const wanted = some.reduce((sum, { length }) => sum + length, 0);
      if (writevSync(file, some) < wanted) throw new Error(`${path} could not be written whole`);
    }
  } finally {
    closeSync(file);
  }
}

/** The results as JSON, which are also the statement that `check --statement` reads. */
export function resultsJson(run: SmokeRun): string {
  return `${JSON.stringify(run, null, 2)}\n`;
}

/** What was written of a row: results are written after each test, and one test changes a row or two. */
export type KnownRows = WeakMap<object, Buffer>;

/** The same text in pieces. A row that is `known` is not made again. */
export function resultsPieces(run: SmokeRun, known: KnownRows): Buffer[] {
  const row = (value: object, indent: string): Pieces => {
    const bytes = known.get(value) ?? Buffer.from(indented(value, indent));
    known.set(value, bytes);
    return [bytes];
  };
  const groups = run.groups.map((group) => {
    const tests = group.tests.map((test) => row(test, '        '));
    return objectOf(group, '    ', { tests: listOf(tests, '      ') });
  });
  const entries = run.entries.map((entry) => row(entry, '    '));
  const pieces = objectOf(run, '', { groups: listOf(groups, '  '), entries: listOf(entries, '  ') });
  return [...pieces, '\n'].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
}

type Pieces = readonly (string | Buffer)[];

/** A text in JSON has no line breaks of its own. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

/** `made`: members whose pieces are made already. */
function objectOf(value: object, indent: string, made: Readonly<Record<string, Pieces>>): Pieces {
  const members = Object.entries(value).map(([name, member]) => [
    `${JSON.stringify(name)}: `,
    ...(made[name] ?? [indented(member, `${indent}  `)]),
  ]);
  return ['{', ...lined(members, indent), '}'];
}

const listOf = (items: readonly Pieces[], indent: string): Pieces => ['[', ...lined(items, indent), ']'];

function lined(items: readonly Pieces[], indent: string): Pieces {
  if (items.length === 0) return [];
  const begin = (index: number) => `${index === 0 ? '' : ','}\n${indent}  `;
  return [...items.flatMap((item, index) => [begin(index), ...item]), `\n${indent}`];
}
