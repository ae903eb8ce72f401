import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { RootPath } from '../../model/root-path.ts';
import { baseChanged } from '../../rules/base-changed.ts';
import { baseUnusual } from '../../rules/base-unusual.ts';
import type { ManifestBase } from '../../rules/shared/base.ts';
import type { BaseChoice } from './choose-base.ts';
import type { Base } from './path-context.ts';

const NAMES: Readonly<Record<Base, ManifestBase>> = { root: 'root', list: 'own folder' };

export function unusualBase(
  file: RootPath,
  { base, isUnusual }: BaseChoice,
  location: Location,
): UngradedFinding {
  const expected = NAMES[base === 'root' ? 'list' : 'root'];
  const data = { expected, actual: NAMES[base], share: isUnusual ? 'all' : 'most' } as const;
  return baseUnusual.found({ subject: file, data, location });
}

/** `isThere`: whether any name is there under the base that the earlier commit had. */
export function changedBase(
  file: RootPath,
  { base, by, before }: BaseChoice,
  isThere: boolean,
  location: Location,
): UngradedFinding {
  const data = { what: 'base', expected: NAMES[before ?? base], actual: NAMES[base] } as const;
  const severity = by === 'input' ? 'notice' : by === 'config' && !isThere ? 'warning' : 'error';
  return baseChanged.found({ subject: file, data, location, severity });
}
