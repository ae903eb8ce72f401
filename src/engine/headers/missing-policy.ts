import type { Severity } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Settings } from '../../settings/settings.ts';
import { pathMatcher } from '../../text/path-matcher.ts';

/** What the settings say of files that should be there and that nothing records. */
export function missingPolicy({ missingFiles, optional }: Pick<Settings, 'missingFiles' | 'optional'>): {
  isOptional(path: RootPath): boolean;
  /** Null: nothing is said of them. */
  severity(auto: Severity): Severity | null;
} {
  return {
    isOptional: pathMatcher('optional', optional),
    severity: (auto) => (missingFiles === 'ignore' ? null : missingFiles === 'auto' ? auto : missingFiles),
  };
}
