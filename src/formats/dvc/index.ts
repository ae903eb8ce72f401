/**
 * What DVC 0.x to 3 records (dvc/schema.py, dvc/output.py, dvc/stage/serialize.py): a `.dvc` file, and the stages of
 * a `dvc.lock`. Outs are in DVC's cache or at a remote, so a checkout need not have them; deps say whether a
 * pipeline has to run again, so a change of one is only noted.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const dvc = {
  name: 'dvc',
  label: 'DVC',
  names: ['*.dvc', 'dvc.lock'],
  identify,
  read,
  tool: 'dvc commit',
} as const satisfies Format;

function identify({ path, head }: Candidate): boolean {
  return /(?:^|\/)dvc\.lock$|\.dvc$/i.test(path) && /(?:^|[\s{,"'-])(?:outs|deps|schema)["']?\s*:/.test(head);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readDvc(source, dvc.name);
}
