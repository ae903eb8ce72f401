/**
 * in-toto statements 0.1 and 1 (in-toto/attestation, spec/v1/statement.md), plain, in a DSSE envelope or in a Sigstore
 * bundle, and the model signatures among them (ossf/model-signing-spec, spec/v1.0.md). Signatures are not checked.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { addFiles } from '../shared/elsewhere.ts';
import { memberOf, textOf } from '../shared/values.ts';
import { filesOfDigests, filesOfSignature } from './model-signing.ts';
import { findStatement } from './statement.ts';
import { addSubjects } from './subjects.ts';

const MODEL_SIGNATURE = 'https://model_signing/signature/v1.0';
/** Before version 0.3 of model-signing. */
const MODEL_DIGESTS = 'https://model_signing/Digests/v0.1';

export async function readInToto(source: ManifestSource, name: string): Promise<Manifest | null> {
  const reader = await DocumentReader.open(source, 'json');
  const format = { name, version: null };
  if (reader.value === undefined) return reader.finish(format);
  const found = await findStatement(reader.value, reader);
  if (found.is === 'none') return null;
  if (found.is === 'broken') return reader.finish(format);
  const { statement, pointer } = found;
  const predicateType = textOf(memberOf(statement, 'predicateType'));
  if (predicateType === MODEL_SIGNATURE || predicateType === MODEL_DIGESTS) {
    const files =
      predicateType === MODEL_DIGESTS
        ? filesOfDigests(statement, pointer, reader)
        : await filesOfSignature(statement, pointer, source, reader);
    await addFiles(files, reader.folder, source, reader);
  } else await addSubjects(statement, pointer, source, reader);
  return reader.finish(format, { missing: 'elsewhere' });
}
