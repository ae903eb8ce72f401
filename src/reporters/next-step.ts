import { isUnfinished, type Report } from '../model/report.ts';
import { fileMissing } from '../rules/file-missing.ts';
import { BY_KIND, KINDS, ruleOf } from '../rules/index.ts';
import { countOf } from '../text/plural.ts';
import { groupFindings } from './finding-groups.ts';
import { PROGRAM, quotedWord, shellWord } from './shell-words.ts';
import { hasNothingToCheck } from './verdict.ts';

/** Where a check stands, as far as it matters for what comes next. */
export interface Situation {
  /** What starts this program from here. */
  readonly program: string;
  /** Whether something runs the check by itself: a workflow, a hook, another system. */
  readonly isSetUp: boolean;
  /** The checked folder as a command names it from where it is run; empty where it is run there. */
  readonly folder: string;
  /** The top of the git repository, named likewise; null where the root is the top, or in none. */
  readonly toTop: string | null;
  /** Folders, named likewise, that are projects of their own, with manifests that record paths from there. */
  readonly projects: readonly string[];
  /** A glob of the files that are most worth recording; null where there seem to be none, or it was not asked. */
  readonly data: string | null;
}

/** The one command that goes on from here, and what it does; null where nothing is to be done. */
export function nextStep(
  report: Report,
  { program, isSetUp, folder, toTop, projects, data }: Situation,
): string | null {
  const { outcome, summary } = report;
  if (isUnfinished(report) || outcome === 'error') return null;
  if (hasNothingToCheck(report))
    return toTop === null
      ? `${recordCommand(data, folder, program)} (${data === null ? 'with the folder of your files' : 'records their checksums'}; then check again)`
      : `${program} check ${shellWord(toTop)} (this is a folder of a repository, whose manifests may stand above it)`;
  const groups = groupFindings(report);
  // A warning about the run says that the check saw less than it should, which a workflow would repeat each week.
  const sawLess = groups.find(
    ({ kind, severity }) => severity === 'warning' && ruleOf(kind)?.about === 'run',
  );
  const isFailed = outcome === 'fail';
  const [project] = projects;
  if (isFailed && project !== undefined)
    return `${program} check ${shellWord(project)} (its manifests record paths from there; check each project by itself)`;
  if (isFailed && toTop !== null && mayRecordFromAbove(report))
    return `${program} check ${shellWord(toTop)} (this is a folder of a repository; its manifests may record paths from the top)`;
  if (isFailed) {
    const fixable = countFixable(report);
    if (fixable > 0)
      return `${program} fix${argument(folder)} (prints a patch for ${countOf(fixable, 'finding')})`;
  } else if (!summary.has_recorded_checksums && data !== null)
    return `${recordCommand(data, folder, program)} (records their checksums; then check again)`;
  else if (!isSetUp && sawLess === undefined)
    return `${program} init${argument(folder)} (prints a workflow that checks every week)`;
  const worst = (isFailed ? null : sawLess) ?? groups[0];
  if (worst === undefined || ruleOf(worst.kind) === null) return null;
  if (!isFailed && summary.errors + summary.warnings === 0) return null;
  return `${program} explain ${worst.kind} (what it means and how to fix it)`;
}

/** What to run where nothing is recorded yet. `data`: a glob of the files; null where it is not known. */
export function recordCommand(data: string | null, folder = '', program = PROGRAM): string {
  const files = data === null ? "'FOLDER/**'" : quotedWord(data);
  const list = folder === '' ? 'SHA256SUMS' : shellWord(`${folder}/SHA256SUMS`);
  return `${program} record${argument(folder)} --files ${files} --write ${list}`;
}

function argument(folder: string): string {
  return folder === '' ? '' : ` ${shellWord(folder)}`;
}

/** Whether a manifest has files, and not one of them was found. */
function mayRecordFromAbove({ manifests, counts }: Report): boolean {
  return (
    (counts[fileMissing.kind] ?? 0) > 0 &&
    manifests.some(({ recorded, compared }) => recorded > 0 && compared === 0)
  );
}

/** How many findings a patch can settle without anybody deciding which content is right. */
function countFixable({ counts }: Report): number {
  return KINDS.filter((kind) => BY_KIND[kind].isFixable && !BY_KIND[kind].isAboutContent)
    .map((kind) => counts[kind] ?? 0)
    .reduce((sum, count) => sum + count, 0);
}
