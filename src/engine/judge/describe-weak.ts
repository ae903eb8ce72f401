import { infoOf } from '../../model/digest.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { placeOfOther } from '../../model/record-holders.ts';
import { digestWeak } from '../../rules/digest-weak.ts';
import type { Settings } from '../../settings/settings.ts';
import { isWeak } from './compare-digests.ts';

/** What the setting makes of a file that matches by a weak digest alone. */
export function describeWeak(record: FileRecord, severity: Settings['weakDigests']): UngradedFinding | null {
  if (severity === 'accept' || !record.hasOthers || !isWeak(record)) return null;
  const weak = record.others.find(({ algorithm }) => infoOf(algorithm).strength === 'weak');
  if (weak === undefined) return null;
  const { algorithm } = weak;
  return digestWeak.found({
    subject: record.path,
    data: { algorithm },
    location: placeOfOther(record, weak),
    severity,
  });
}
