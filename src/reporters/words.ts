import { isUnfinished, type Report, type Summary } from '../model/report.ts';
import { shardName } from '../model/shard.ts';
import { countOf, grouped } from '../text/plural.ts';
import { hubDigestWords, presenceWords, upstreamWords } from './upstream-words.ts';
import { hasNothingToCheck } from './verdict.ts';

/**
 * The verdict in one sentence, which never lets "pass" hide what was not looked at. May hold text
 * from the repository or from an error: escape it for the face it goes to.
 */
export function verdictOf(report: Report): string {
  const { outcome, complete, error, summary, shard } = report;
  if (outcome === 'error')
    return isUnfinished(report)
      ? `The check could not finish. ${error ?? ''}`.trimEnd()
      : `The check could not run: ${error ?? 'no reason was given'}`;
  const unseen = [
    summary.missing > 0 ? `${grouped(summary.missing)} missing` : '',
    summary.unverified > 0 ? `${grouped(summary.unverified)} unverified` : '',
    summary.skipped > 0 ? `${grouped(summary.skipped)} not read` : '',
  ].filter((part) => part !== '');
  const gap = unseen.length > 0 ? ` Content not verified: ${unseen.join(', ')}.` : '';
  const suppressed =
    summary.suppressed > 0
      ? ` ${countOf(summary.suppressed, 'finding')} ${summary.suppressed === 1 ? 'is' : 'are'} suppressed by the config.`
      : '';
  const since = report.changed_since;
  const incomplete = complete
    ? ''
    : since !== undefined
      ? ` Only what changed since ${since} was checked.`
      : shard === null
        ? ' The check is incomplete.'
        : ` This is ${shardName(shard)} only; its report is to be merged with the others.`;
  if (outcome === 'fail') {
    if (hasNothingToCheck(report))
      return `There is nothing to check: no manifest was recognized.${incomplete}`;
    const found = summary.errors + summary.warnings + summary.notices;
    const what = summary.errors > 0 ? countOf(summary.errors, 'error') : countOf(found, 'finding');
    return `The repository has drifted from its manifests: ${what}.${gap}${suppressed}${incomplete}`;
  }
  const bad = summary.mismatched + summary.unreadable + summary.changed;
  if (bad > 0) {
    const verified = summary.matched === 0 ? 'nothing verified' : `${grouped(summary.matched)} verified`;
    return `Passed without errors, though ${badWords(summary)}; ${verified}.${gap}${suppressed}${incomplete}`;
  }
  if (since !== undefined && summary.total_files === 0)
    return `No drift found: nothing that is recorded changed since ${since}.${suppressed}`;
  if (summary.has_recorded_checksums && summary.matched === 0)
    return `No drift found, nothing verified.${gap}${suppressed}${incomplete}`;
  if (!summary.has_recorded_checksums && summary.matched === 0)
    return `No drift found, but nothing was verified: no checksum that can be compared is recorded.${gap}${suppressed}${incomplete}`;
  const { pointer, upstream } = summary.matched_by;
  const byHub = hubDigestWords(summary);
  const unread = [
    byHub === '' ? '' : `, ${byHub}`,
    pointer > 0 ? `, ${grouped(pointer)} of them by pointer${presenceWords(summary)}` : '',
    upstream > 0 ? `, ${grouped(upstream)} of them by ${upstreamWords(summary)}` : '',
    summary.matched_weak > 0 ? `, ${grouped(summary.matched_weak)} of them by MD5 or SHA-1 only` : '',
  ].join('');
  return `No drift found: ${grouped(summary.matched)} of ${countOf(summary.total_files, 'file')} verified${unread}.${rememberedOf(report)}${gap}${suppressed}${incomplete}`;
}

/** What is wrong with files in a run that passes all the same. */
function badWords({ mismatched, unreadable, changed }: Summary): string {
  return [
    mismatched > 0 ? `${countOf(mismatched, 'file')} ${mismatched === 1 ? 'differs' : 'differ'}` : '',
    unreadable > 0 ? `${countOf(unreadable, 'file')} can't be read` : '',
    changed > 0 ? `${countOf(changed, 'file')} changed during the check` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How much was read now, and how long ago the rest was. */
function rememberedOf({ state, generated_at }: Report): string {
  if (state === undefined || state.oldest_verified_at === null) return '';
  const age = Math.max(0, Date.parse(generated_at) - Date.parse(state.oldest_verified_at));
  const within =
    age < DAY_MS
      ? countOf(Math.max(1, Math.ceil(age / HOUR_MS)), 'hour')
      : countOf(Math.ceil(age / DAY_MS), 'day');
  return ` ${grouped(state.read)} read now, every file verified within ${within}.`;
}
