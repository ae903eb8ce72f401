/**
 * Indexes of models in several files (`model.safetensors.index.json`, `pytorch_model.bin.index.json`; huggingface_hub,
 * serialization): which file each tensor is in. They record no digests: the files have to be there, all of them.
 */

import type { Manifest } from '../../model/manifest.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';

export const shardIndex = {
  name: 'shard-index',
  label: 'Index of shards',
  names: ['*.index.json', '*.index.*.json'],
  identify,
  read,
} as const satisfies Format;

function identify({ head, isWhole }: Candidate): boolean {
  return /^\s*\{/.test(head) && (/"weight_map"\s*:/.test(head) || !isWhole);
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readShardIndex(source, shardIndex.name);
}
