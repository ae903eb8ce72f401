/** Checksums of TensorFlow Datasets (checksums.tsv): a URL, a size, a SHA-256 and perhaps a name a line. All are remote. */

import { Descriptors } from '../model/descriptors.ts';
import { type Manifest, manifest } from '../model/manifest.ts';
import { readDigest } from '../model/read-digest.ts';
import type { Candidate, Format, ManifestSource } from './format.ts';

export const tfdsChecksums = {
  name: 'tfds-checksums',
  label: 'TensorFlow Datasets checksums',
  names: ['checksums.tsv', 'url_checksums/*.txt'],
  identify,
  read,
} as const satisfies Format;

/** Whether a line records a download: older lists separate by blanks, and the size may be empty. */
function isRecord(line: string): boolean {
  const [url = '', ...fields] = line.split(line.includes('\t') ? '\t' : / +/);
  if (!/^[a-z][a-z0-9+.-]*:\/\/\S/i.test(url)) return false;
  const [size = '', digest = ''] = fields.length === 1 ? ['', ...fields] : fields;
  return /^\d*$/.test(size) && readDigest(digest) !== null;
}

function identify({ head, isWhole }: Candidate): boolean {
  const lines = head.split('\n');
  if (!isWhole) lines.pop();
  const written = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return written.length > 0 && written.every((line) => isRecord(line.trimEnd()));
}

async function read(source: ManifestSource): Promise<Manifest | null> {
  const { path: file } = source;
  const text = await source.text();
  if (text.is !== 'text') return null;
  const count = text.text.split('\n').filter((line) => isRecord(line.trimEnd())).length;
  return manifest({
    file,
    format: { name: tfdsChecksums.name, version: null },
    base: { is: 'open', onTie: 'own-folder' },
    descriptors: new Descriptors(),
    notLookedAt: [{ what: 'remote-file', count }],
    unread: 'describes-remote',
    locate: () => ({ file, line: 1, column: 1 }),
  });
}
