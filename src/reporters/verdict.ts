import { SEVERITIES } from '../model/finding.ts';
import { isUnfinished, type Report, type Summary } from '../model/report.ts';
import { shardName } from '../model/shard.ts';
import { nothingToCheck } from '../rules/nothing-to-check.ts';
import { countOf, grouped } from '../text/plural.ts';
import { sizeOf } from './quantities.ts';
import { hubDigestWords, presenceWords, upstreamWords } from './upstream-words.ts';
import { NONE_MARK, STATUS_VIEW, UNMATCHED } from './view.ts';

/** The verdict in a heading: one glance. Holds no text from the repository. */
export function heading(report: Report): string {
  const { sign, words } = headline(report);
  return `${sign} ${words}`;
}

/** The heading's sign, and its words. */
export function headline(report: Report): { readonly sign: string; readonly words: string } {
  const { outcome, complete, summary, shard } = report;
  if (isUnfinished(report)) return { sign: '⏱️', words: 'The check could not finish' };
  if (outcome === 'error') return { sign: '💥', words: 'The check could not run' };
  const counts = [
    ...SEVERITIES.map((severity) => ({ severity, count: summary[`${severity}s`] }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => countOf(count, severity)),
    ...(summary.suppressed > 0 ? [`${grouped(summary.suppressed)} suppressed`] : []),
  ].join(', ');
  if (shard !== null) {
    const words = `${shardName(shard)}: ${counts || 'no drift in its files'}; to be merged`;
    return { sign: outcome === 'fail' ? '❌' : '🧩', words };
  }
  if (hasNothingToCheck(report)) return { sign: '❌', words: 'There is nothing to check' };
  if (outcome === 'fail')
    return { sign: '❌', words: `Drift: ${counts}${complete ? '' : ', and the check is incomplete'}` };
  if (!complete) return { sign: '⚠️', words: 'No drift found, but the check is incomplete' };
  return { sign: '✅', words: noDrift(summary, counts) };
}

/** Whether the one error is that no manifest was recognized, which is no drift. */
export function hasNothingToCheck({ outcome, counts, summary }: Report): boolean {
  return outcome === 'fail' && summary.errors > 0 && counts[nothingToCheck.kind] === summary.errors;
}

function noDrift({ total_files, matched }: Summary, counts: string): string {
  const unseen = total_files - matched;
  if (unseen > 0) return `No drift found, ${grouped(unseen)} of ${countOf(total_files, 'file')} not verified`;
  if (total_files === 0) return 'No drift found, no file verified';
  return counts === '' ? 'No drift' : `No drift: ${counts}`;
}

/** How many files have each status, and what matching rests on. */
export function countsTable(report: Report): string[] {
  const { summary } = report;
  if (report.outcome === 'error' && !isUnfinished(report)) return [];
  if (summary.total_files === 0) return ['No file was verified: none is recorded.', ''];
  return [
    '| | Files | |',
    '| --- | ---: | --- |',
    ...['matched' as const, ...UNMATCHED]
      .filter((status) => status === 'matched' || summary[status] > 0)
      .map((status) => {
        const { mark, meaning: words } = STATUS_VIEW[status];
        const shown = summary[status] === 0 ? NONE_MARK : mark;
        const meaning = status === 'matched' ? evidence(summary) : words;
        return `| ${shown} ${status} | ${grouped(summary[status])} | ${meaning} |`;
      }),
    '',
  ];
}

function evidence(summary: Summary): string {
  const { matched_by, matched_weak, bytes_hashed } = summary;
  const parts = [
    matched_by.bytes > 0 ? `${matched_by.bytes} read and hashed (${sizeOf(bytes_hashed)})` : '',
    matched_weak > 0 ? `${matched_weak} of them by MD5 or SHA-1 only` : '',
    hubDigestWords(summary),
    matched_by.pointer > 0
      ? `${matched_by.pointer} by pointer${presenceWords(summary)}, content not read`
      : '',
    matched_by.upstream > 0 ? `${matched_by.upstream} by ${upstreamWords(summary)}, content not read` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
