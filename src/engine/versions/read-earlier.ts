import { SettingsError } from '../../model/errors.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { Baseline, BaselineAnswer } from '../../ports/baseline.ts';
import type { Files } from '../../ports/files.ts';
import type { Settings } from '../../settings/settings.ts';
import { SETTINGS } from '../../settings/table.ts';
import type { EarlierSettings } from '../protection/comparison.ts';
import { type Earlier as EarlierReading, readEarlier } from '../read/earlier.ts';
import type { Records } from '../read/read-records.ts';
import { type BaselineRecords, checkVersions } from './check-versions.ts';

/** What an earlier commit records. */
export type EarlierAnswer =
  | {
      readonly answer: Exclude<BaselineAnswer, { is: 'found' }>;
      readonly now: null;
      readonly own: null;
    }
  | {
      readonly answer: { readonly is: 'found'; readonly baseline: Baseline };
      /** By the settings of now, so that the same manifests are compared. */
      readonly now: EarlierRecords;
      /** By its own settings, so that nothing is hidden by a change of the config. */
      readonly own: { readonly records: EarlierRecords; readonly earlier: EarlierSettings };
    };

type EarlierRecords = BaselineRecords;

export async function readEarlierCommit(
  settings: Settings,
  baseline: EarlierReading,
  settingsAt: (files: Files) => Promise<EarlierSettings | null>,
  repository: OwnRepository | null,
): Promise<EarlierAnswer> {
  const answer = await baseline.answer();
  if (answer.is !== 'found') return { answer, now: null, own: null };
  const now = await baseline.records();
  if (now === null)
    return { answer: { is: 'unavailable', why: 'nothing was read of it' }, now: null, own: null };
  const { files } = answer.baseline;
  const same = { settings, hasConfig: true, config: SETTINGS.config.default };
  const earlier = (await settingsAt(files)) ?? same;
  const records = isReadAlike(settings, earlier.settings)
    ? now
    : await readEarlier(earlier.settings, files, repository).catch(orNow(now));
  return { answer, now, own: { records, earlier } };
}

/** Settings that could not be used then were reported then. */
function orNow<T>(now: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof SettingsError) return now;
    throw error;
  };
}

/** Whether both settings read the same manifests in the same way. */
function isReadAlike(one: Settings, other: Settings): boolean {
  const reading = ({
    manifests,
    combined,
    models,
    datasets,
    checksums,
    checksumBase,
    pathPrefixes,
  }: Settings) =>
    JSON.stringify([manifests, combined, models, datasets, checksums, checksumBase, pathPrefixes]);
  return reading(one) === reading(other);
}

/** Versions against both readings of the earlier commit; what both report is reported once. */
export async function compareAll(
  records: Records,
  earlier: EarlierAnswer | null,
  { isProposal }: Pick<Settings, 'isProposal'>,
): ReturnType<typeof checkVersions> {
  const answer = earlier?.answer ?? { is: 'none', why: 'another shard compares' };
  const first = await checkVersions(records, answer, earlier?.now ?? null, isProposal);
  if (earlier?.own == null || earlier.own.records === earlier.now) return first;
  const reported = new Set(first.findings.map(identity));
  const again = await checkVersions(records, answer, earlier.own.records, isProposal);
  const more = again.findings.filter(
    (finding) => finding.kind.startsWith('version-') && !reported.has(identity(finding)),
  );
  return { ...first, findings: [...first.findings, ...more] };
}

const identity = ({ kind, subject }: UngradedFinding) => `${kind} ${subject}`;
