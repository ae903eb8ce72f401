import { algorithmNamed, infoOf } from '../model/digest.ts';
import type { ManifestRow } from '../model/report.ts';
import { countOf, grouped } from '../text/plural.ts';

/** What a manifest came to, without its path: `Croissant 1.1, 3 files recorded, 3 compared, 1 file set not looked at`. */
export function manifestWords(row: ManifestRow): string {
  const { label, recorded, compared } = row;
  const beside = besides(row);
  const files =
    recorded === 0 && beside !== ''
      ? ''
      : `, ${countOf(recorded, 'file')} recorded, ${grouped(compared)} compared`;
  return `${label}${files}${beside === '' ? '' : `, ${beside}`}`;
}

/** What it records beside files of the repository, or nothing. */
export function besides({ not_looked_at, unread }: ManifestRow): string {
  const parts = not_looked_at
    .filter(({ count }) => count > 0)
    .map(
      ({ what, count }) =>
        digestsWords(what, count) ?? `${countOf(count, what.replaceAll('-', ' '))} not looked at`,
    );
  if (unread === 'no-digests') parts.push('it records no digests');
  if (unread === 'not-supported' || unread === 'too-large') parts.push('it is not read');
  return parts.join(', ');
}

/** `1 BLAKE3 digest not computed`, where it counts digests of an algorithm; else null. */
function digestsWords(what: string, count: number): string | null {
  const algorithm = what.endsWith('-digest') ? algorithmNamed(what.slice(0, -'-digest'.length)) : null;
  return algorithm === null ? null : `${countOf(count, `${infoOf(algorithm).label} digest`)} not computed`;
}

/** What its relative paths are relative to. */
export function baseWords({ base }: ManifestRow): string {
  return base === '' ? 'the repository root' : base;
}
