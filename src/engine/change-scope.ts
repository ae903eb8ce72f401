/** What a check of changes alone looks at. */

import { SettingsError } from '../model/errors.ts';
import type { FileRecord } from '../model/file-record.ts';
import type { UngradedFinding } from '../model/finding.ts';
import type { ResolvedEntry } from '../model/resolved-entry.ts';
import type { RootPath } from '../model/root-path.ts';
import type { BaselineAnswer } from '../ports/baseline.ts';
import type { Ports } from '../ports/ports.ts';
import { ruleOf } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import { foldersAbove } from '../text/written-path.ts';
import type { Records } from './read/read-records.ts';

/** What decides about other files: where it changes, all of them are looked at. */
const ATTRIBUTES = /(^|\/)\.gitattributes$/;

/**
 * Asks what changed since the baseline; all that git has where there is no commit yet. Null where the config, a
 * schema or git's attributes changed, which may change what is said of any file.
 */
export async function scopeOf(
  answer: BaselineAnswer,
  changes: NonNullable<Ports['changes']>,
  { config, schemas }: Pick<Settings, 'config' | 'schemas'>,
): Promise<ChangeScope | null> {
  if (answer.is === 'unavailable') throw new SettingsError(`changed: ${answer.why}.`);
  const { name = 'the beginning', commit = null } = answer.is === 'found' ? answer.baseline : {};
  const changed = await changes(commit);
  const decides = new Set([config, ...schemas.map(({ schema }) => schema)]);
  const isAffected = [...changed].some((path) => decides.has(path) || ATTRIBUTES.test(path));
  return isAffected ? null : new ChangeScope(name, changed);
}

export class ChangeScope {
  /** For people, as the object of a sentence: `HEAD`. */
  readonly since: string;
  readonly #changed: ReadonlySet<RootPath>;
  /** What changed, the folders above it, and manifests that are compared with one that changed. */
  readonly #touched: Set<RootPath>;

  constructor(since: string, changed: ReadonlySet<RootPath>) {
    this.since = since;
    this.#changed = changed;
    this.#touched = new Set([...changed].flatMap((path) => [path, ...foldersAbove(path)]));
  }

  readonly isChanged = (path: RootPath): boolean => this.#changed.has(path);

  /** Records of files that changed, of folders that hold one, and all records of manifests that changed. */
  narrow({ plan, resolved, inventories, recordedByChanged }: Records): Pick<Records, 'plan' | 'resolved'> {
    const files = [...inventories.combined, ...inventories.sources].map(({ file }) => file);
    // Inventories are compared with each other.
    if (files.some(this.isChanged)) for (const file of files) this.#touched.add(file);
    const isWanted = ({ path }: FileRecord) => this.#touched.has(path) || recordedByChanged.has(path);
    const isNear = ({ path, entry }: ResolvedEntry) =>
      this.#touched.has(path) || this.#touched.has(entry.inventory.file);
    return { plan: plan.filter(isWanted), resolved: resolved.filter(isNear) };
  }

  /** Whether a finding is about what changed, stands in it, or is about the run. */
  readonly holds = ({ kind, subject, location = null, related = null }: UngradedFinding): boolean =>
    ruleOf(kind)?.about === 'run' ||
    [subject, location?.file, related?.file].some((path) => path !== undefined && this.#touched.has(path));
}
