/**
 * What `hf download --local-dir` keeps of each file (huggingface_hub, _local_folder.py): three lines in
 * `DIR/.cache/huggingface/download/PATH.metadata`, the commit, the ETag and the time, about `DIR/PATH`.
 */

import { Descriptors } from '../model/descriptors.ts';
import type { Digest } from '../model/digest.ts';
import { type Manifest, manifest } from '../model/manifest.ts';
import { fromHex } from '../model/read-digest.ts';
import type { Candidate, Format, ManifestSource } from './format.ts';

const PLACE = /^(?:(.+)\/)?\.(?:cache\/)?huggingface\/download\/(.+)\.metadata$/;

export const hubMetadata = {
  name: 'hub-metadata',
  label: 'Hugging Face download',
  names: ['*.metadata'],
  identify,
  read,
  tool: 'hf download --local-dir',
} as const satisfies Format;

function identify({ path, head }: Candidate): boolean {
  return PLACE.test(path) && /^[0-9a-f]{40}\r?\n/.test(head);
}

async function read(source: ManifestSource): Promise<Manifest | null> {
  const { path: file } = source;
  const [, folder = '', path = ''] = PLACE.exec(file) ?? [];
  const text = await source.text();
  if (text.is !== 'text' || path === '') return null;
  const [, written = ''] = text.text.split(/\r?\n/);
  const digest = digestOf(written.trim());
  const descriptors = new Descriptors();
  descriptors.add({ path, digests: digest === null ? [] : [digest], place: 2 });
  return manifest({
    file,
    format: { name: hubMetadata.name, version: null },
    base: { is: 'folder', folder },
    descriptors,
    missing: 'notice',
    isUpstreamWord: true,
    notLookedAt: digest === null ? [{ what: 'unsupported-digest', count: 1 }] : [],
    locate: () => ({ file, line: 2, column: 1 }),
  });
}

/** Of a file in git-lfs the ETag is its SHA-256, of another one its id in git; other servers' are no digests. */
function digestOf(etag: string): Digest | null {
  return fromHex(etag, 'sha256') ?? fromHex(etag, 'git-blob');
}
