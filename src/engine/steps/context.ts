import { isPrimaryShard } from '../../model/shard.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeScope } from '../change-scope.ts';
import { FindingSet } from '../finding-set.ts';
import type { EarlierSettings } from '../protection/comparison.ts';
import { Earlier } from '../read/earlier.ts';
import { Stages } from '../stages.ts';
import { Suppressions } from '../suppress/suppressions.ts';

/** The settings of an earlier commit; null where they are those of now. */
export type SettingsAt = (files: Files) => Promise<EarlierSettings | null>;

/** What each step of a check has at hand. */
export interface CheckContext {
  readonly settings: Settings;
  readonly ports: Ports;
  readonly findings: FindingSet;
  readonly suppressions: Suppressions;
  readonly stages: Stages;
  /** The commit that versions and records are compared with. */
  readonly earlier: Earlier;
  readonly settingsAt: SettingsAt;
  /** Whether this run reports what only one shard does. */
  readonly isFirst: boolean;
  /** What a check of changes alone looks at; null where all is looked at. */
  readonly scope: ChangeScope | null;
}

export async function contextOf(
  settings: Settings,
  ports: Ports,
  settingsAt: SettingsAt,
): Promise<CheckContext> {
  const suppressions = Suppressions.on(ports.clock.now(), settings.suppress);
  const findings = new FindingSet(severitiesOf(settings), suppressions, ports.digest);
  const earlier = new Earlier(settings, ports);
  const isFirst = isPrimaryShard(settings.shard);
  if (isFirst) earlier.begin();
  const scope =
    ports.changes === undefined
      ? null
      : await (await import('../change-scope.ts')).scopeOf(await earlier.answer(), ports.changes, settings);
  const stages = new Stages(findings, ports.clock, ports.progress, settings.shard, scope?.holds);
  return { settings, ports, findings, suppressions, stages, earlier, settingsAt, isFirst, scope };
}

/** A forced answer for missing files is not softened again by the config. */
function severitiesOf({ severities, missingFiles }: Settings): Settings['severities'] {
  if (missingFiles === 'auto') return severities;
  const { [fileMissing.kind]: _, ...others } = severities;
  return others;
}
