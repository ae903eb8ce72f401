import { SettingsError } from '../../model/errors.ts';
import type { FileRecord } from '../../model/file-record.ts';
import { pathMatcher } from '../../text/path-matcher.ts';
import type { StageResult } from '../stages.ts';

/** The recorded files that patterns name. That there is none is a `SettingsError`: nothing would be checked. */
export function selectFiles(
  plan: readonly FileRecord[],
  only: readonly string[],
): StageResult<readonly FileRecord[]> & { readonly value: readonly FileRecord[] } {
  const isMeant = pathMatcher('only', only);
  const value = plan.filter(({ path }) => isMeant(path));
  if (value.length === 0) throw new SettingsError(`only: no recorded file matches ${only.join(', ')}.`);
  const recorded = value.filter(({ hasDigest }) => hasDigest).length;
  return { value, findings: [], counts: { files: value.length, files_with_checksum: recorded } };
}
