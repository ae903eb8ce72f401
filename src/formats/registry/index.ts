import type { Manifest } from '../../model/manifest.ts';
import type { Mapping } from '../../model/mapping.ts';
import { syntaxOf } from '../../text/structured.ts';
import { type Candidate, type Format, MAX_MANIFEST_BYTES, type ManifestSource } from '../format.ts';

const SYNTAXES = ['json', 'jsonl', 'yaml', 'yml', 'toml', 'csv', 'tsv'] as const;
const STEMS = [
  '*manifest*',
  '*checksum*',
  '*inventory*',
  '*registry*',
  '*hashes*',
  'models',
  'large_files',
] as const;
const NAMES = [
  ...STEMS.flatMap((stem) => SYNTAXES.map((syntax) => `${stem}.${syntax}`)),
  'model.yml',
  'voices.json',
  'models?.json',
  'models-v*.json',
  'rdf.yaml',
  'bioimageio.yaml',
  'dataset_infos.json',
];
/** A field that may hold a digest, or a digest itself. */
const HINT =
  /["']?\b(?:sha-?\d\w*|md5\w*|checksums?|hash(?:es|_val|_value)?|digests?|model_sha|integrity|blake3)["']?\s*[:,=\t]|\b[0-9a-fA-F]{32}(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{32}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96})?\b/i;
/** Lock files of package managers and outputs of build tools, which other tools check. */
const NOT_OURS =
  /^(?:julia_version|manifest_format) *=|\bouter_checksum *=|"(?:lockfileVersion|packageManager|lock_version|\$schema"\s*:\s*"[^"]*(?:json-schema|draft-0)|isEntry|sourceRoot|applicationId|manifest_version|start_url)"/m;

/** Registries that people write: objects with a path and a digest, or maps from paths to digests, in any syntax. */
export const registry = {
  name: 'registry',
  label: 'Registry',
  names: NAMES,
  identify,
  read,
  readMapped,
} as const satisfies Format;

function identify({ path, head, size }: Candidate): boolean {
  if (syntaxOf(path) === null || (size !== null && size > MAX_MANIFEST_BYTES)) return false;
  return (
    HINT.test(head) && !NOT_OURS.test(head) && !/^\s*\{\s*"name"\s*:[\s\S]*"dependencies"\s*:/.test(head)
  );
}

/** Loaded only where there is one to read. */
async function read(source: ManifestSource): Promise<Manifest | null> {
  return (await import('./read.ts')).readRegistry(source, registry.name);
}

async function readMapped(source: ManifestSource, mapping: Mapping): Promise<Manifest> {
  return (await import('./read-mapped.ts')).readMapped(source, registry.name, mapping);
}
