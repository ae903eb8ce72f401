import type { FileRecord } from '../../model/file-record.ts';
import type { Ports } from '../../ports/ports.ts';
import { WITHOUT_EVIDENCE } from '../judge/judgements.ts';
import { explainLinkText, MAX_TARGET_BYTES } from '../resolve/explain-stat.ts';
import { decodePointer } from './read-pointer.ts';

/**
 * Finds links that were checked out as texts, which is what git does with `core.symlinks=false`: such a text is
 * no new content of the file. Git is asked only about short files that differ.
 */
export async function checkLinkTexts(
  plan: readonly FileRecord[],
  { git, digest }: Pick<Ports, 'git' | 'digest'>,
): Promise<void> {
  const differing = plan.filter(isShortAndDiffers);
  if (git === null || differing.length === 0) return;
  const indexed = await git.indexed(
    differing.map(({ path }) => path),
    MAX_TARGET_BYTES,
  );
  for (const record of differing) {
    const file = indexed?.get(record.path);
    const { outcome } = record;
    if (file?.isLink !== true || file.bytes === null || outcome?.is !== 'hashed') continue;
    if (digest(file.bytes) !== outcome.sha256) continue;
    const why = explainLinkText(decodePointer(file.bytes));
    record.conclude(WITHOUT_EVIDENCE.unreadable, { is: 'unreadable', why });
  }
}

function isShortAndDiffers({ status, evidence, outcome }: FileRecord): boolean {
  if (status !== 'mismatched' || evidence !== 'bytes') return false;
  return outcome?.is === 'hashed' && outcome.size <= MAX_TARGET_BYTES;
}
