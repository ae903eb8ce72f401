/** The manifest of the ONNX model hub (onnx/models, ONNX_HUB_MANIFEST.json): a model, and the model with its test data. */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const onnxHub = {
  name: 'onnx-hub',
  label: 'ONNX Hub manifest',
  names: ['*manifest*.json'],
  identify,
  read,
} as const satisfies Format;

function identify({ head }: Candidate): boolean {
  return /^\s*\[/.test(head) && head.includes('"model_path"') && head.includes('"model_sha"');
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readOnnxHub(source, onnxHub.name);
}
