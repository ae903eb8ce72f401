import type { FileRow } from '../model/file-row.ts';
import type { Report } from '../model/report.ts';
import type { RestoreNote } from '../model/restored.ts';
import { countOf, grouped } from '../text/plural.ts';
import { cut } from './cut.ts';
import { sizeOf } from './quantities.ts';

/** Sources that are named one by one, and how much of a name is shown: a statement may hold anything. */
const MAX_NAMED = 4;
const MAX_NAME = 80;

/**
 * `Restored before the check: 2 files from huggingface (8.1 GB), 1 file from local (5 bytes).` Null where none was.
 * `shown` makes a source's name fit for where it is shown.
 */
export function restoredWords(
  { files, stages }: Pick<Report, 'files' | 'stages'>,
  shown: (name: string) => string,
): string | null {
  // Of a million files the stage tells whether any is worth looking for.
  if (!stages.some(({ counts }) => (counts.files_restored ?? 0) > 0)) return null;
  const sources = new Map<string, { files: number; bytes: number }>();
  for (const { restore } of files) {
    if (restore?.result !== 'restored') continue;
    const from = restore.from ?? 'an unnamed source';
    const sum = sources.get(from) ?? { files: 0, bytes: 0 };
    sources.set(from, { files: sum.files + 1, bytes: sum.bytes + (restore.bytes ?? 0) });
  }
  if (sources.size === 0) return null;
  const all = [...sources].sort(([, a], [, b]) => b.files - a.files);
  const named = all
    .slice(0, MAX_NAMED)
    .map(
      ([from, sum]) =>
        `${countOf(sum.files, 'file')} from ${shown(cut(from, MAX_NAME))} (${sizeOf(sum.bytes)})`,
    );
  const rest = all.slice(MAX_NAMED).reduce((sum, [, { files }]) => sum + files, 0);
  const more = rest > 0 ? [`${grouped(rest)} from other sources`] : [];
  return `Restored before the check: ${[...named, ...more].join(', ')}.`;
}

/** How one file came, or why it is missing, for its row in a table. Null where `restore` said nothing. */
export function restoreNote(restore: Pick<RestoreNote, 'result' | 'from'> | undefined): string | null {
  if (restore === undefined) return null;
  const from = cut(restore.from ?? 'the source', MAX_NAME);
  switch (restore.result) {
    case 'restored':
      return `restored from ${from}`;
    case 'mismatch':
      return `${from} has other content`;
    case 'gone':
      return `${from} no longer has it`;
    case 'failed':
      return 'could not be restored';
    case 'unsourced':
      return 'no source is known';
  }
}

/** As much of a row as a table of files shows. */
export type ShownRow = Omit<FileRow, 'restore'> & {
  readonly restore?: Pick<RestoreNote, 'result' | 'from'>;
};
