/**
 * in-toto statements 0.1 and 1 (in-toto/attestation, spec/v1/statement.md), plain, in a DSSE envelope or in a Sigstore
 * bundle, and the model signatures among them (ossf/model-signing-spec, spec/v1.0.md).
 */

import type { JsonObject } from '../../model/json.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestSource } from '../format.ts';
import { DocumentReader } from '../shared/document.ts';
import { addFiles } from '../shared/elsewhere.ts';
import { listOf, memberOf, textOf } from '../shared/values.ts';
import { filesOfDigests } from './model-digests.ts';
import { addSignature, filesIn, signedFolder } from './model-signing.ts';
import { findStatement, type Located } from './statement.ts';
import { addSubjects } from './subjects.ts';

const MODEL_SIGNATURE = 'https://model_signing/signature/v1.0';
/** Before version 0.3 of model-signing. */
const MODEL_DIGESTS = 'https://model_signing/Digests/v0.1';

export async function readInToto(source: ManifestSource, formatName: string): Promise<Manifest | null> {
  const isLines = /\.jsonl$/i.test(source.path);
  const reader = await DocumentReader.open(source, isLines ? 'jsonl' : 'json');
  const format = { name: formatName, version: null };
  if (reader.value === undefined) return reader.finish(format);
  let isOne = false;
  let isSigned = false;
  for (const [index, value] of (isLines ? listOf(reader.value) : [reader.value]).entries()) {
    const found = await findStatement(value, isLines ? [index] : [], reader);
    isOne ||= found.is !== 'none';
    if (found.is === 'statement' && found.pointer.isEnveloped) isSigned = true;
    if (found.is === 'statement') await addStatement(found.statement, found.pointer, source, reader);
  }
  return isOne ? reader.finish(format, { missing: 'elsewhere', isSigned }) : null;
}

async function addStatement(
  statement: JsonObject,
  pointer: Located,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  const predicateType = textOf(memberOf(statement, 'predicateType'));
  if (predicateType === MODEL_SIGNATURE) await addSignature(statement, pointer, source, reader);
  else if (predicateType === MODEL_DIGESTS) {
    const files = filesOfDigests(statement, pointer, reader);
    const folder = await signedFolder(files, null, source, reader.folder);
    await addFiles(filesIn(folder, files), reader.folder, source, reader);
  } else await addSubjects(statement, pointer, source, reader);
}
