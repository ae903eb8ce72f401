/**
 * in-toto statements 0.1 and 1 (in-toto/attestation, spec/v1/statement.md), plain, in a DSSE envelope or in a Sigstore
 * bundle, and the model signatures among them (ossf/model-signing-spec, spec/v1.0.md).
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const inToto = {
  name: 'in-toto',
  label: 'in-toto statement',
  names: ['*.sig', '*.intoto.json', '*.intoto.jsonl', '*.sigstore.json', '*.sigstore'],
  identify,
  read,
  tool: 'model_signing sign',
} as const satisfies Format;

/** Most `.sig` files are binary, and no statements. */
function identify({ head }: Candidate): boolean {
  return (
    /^\s*\{/.test(head) &&
    /in-toto\.io\/Statement\/|application\/vnd\.in-toto\+json|application\/vnd\.dev\.sigstore\.bundle/.test(
      head,
    )
  );
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readInToto(source, inToto.name);
}
