/** The examples of the pages on findings, as repositories. */

import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../../src/rules/index.ts';
import { git } from './git.ts';
import { safetensorsFile } from './model-files.ts';
import { type Content, EMPTY_COMBINED, makeRepository, type TestRepository } from './repository.ts';
import { publicPem } from './signing.ts';

export const PAGES = join(import.meta.dirname, '../../docs/findings');
export const CONFIG = '.github/manifest-drift.yml';
export const COMMIT = '86741b4e3f5cb7765a600d3a3d55a0f6a6cb443d';
const HUB_CACHE = 'models--org--name';
const DIGEST = '01d09d19c2139a46aebfb577780d123d7396e97201bc7ead210a2ebff8239dee';

export const pageOf = (kind: FindingKind) => readFileSync(join(PAGES, `${kind}.md`), 'utf8');

/** What stands in the repository besides the files that the page shows; the page says so in words. */
const BESIDES: Partial<Record<FindingKind, Record<string, Content>>> = {
  'list-unreadable': { 'models/checksums.sha256/m.bin.sha256': DIGEST },
  'path-not-portable': { 'models/a.bin': 'old\n' },
  'path-ambiguous': { 'models/weights/a.bin': 'new\n', 'weights/a.bin': 'old\n' },
  'base-unusual': { 'a.bin': 'old\n' },
  'folder-differs': { 'models/m/a.bin': 'old\n' },
  'not-a-file': { 'models/tokenizer/vocab.txt': 'a\n' },
  'file-unreadable': { 'models/m.bin': 'old\n' },
  'file-changed': { 'models/m.bin': 'old\n' },
  'check-incomplete': { 'models/m.bin': 'old\n' },
  'header-differs': { 'models/net.safetensors': safetensorsFile().subarray(0, -16) },
  'signature-invalid': {
    'models/key.pem': publicPem(generateKeyPairSync('ed25519').publicKey),
  },
  'record-removed': { 'models/m.bin': 'old\n' },
  'search-incomplete': { [`${'d/'.repeat(70)}x`]: 'x' },
};

/** What has to be done in the repository that a file's text cannot say; the page says so in words. */
const PREPARE: Partial<Record<FindingKind, (root: string) => void>> = {
  'pointer-unexpected': (root) => {
    git(root, ['init', '-q']);
    git(root, ['add', '-A']);
  },
  'pointer-missing': (root) => {
    git(root, ['init', '-q']);
    git(root, ['-c', 'filter.lfs.clean=cat', 'add', '-A']);
  },
  'snapshot-damaged': (root) => {
    const snapshot = join(root, 'models', HUB_CACHE, 'snapshots', COMMIT);
    mkdirSync(snapshot, { recursive: true });
    symlinkSync(`../../blobs/${DIGEST}`, join(snapshot, 'model.bin'));
  },
};

/** The files and the message in a page's example. */
export function exampleOf(page: string) {
  const [, example = ''] = /\n## Example\n([\s\S]*?)\n## /.exec(page) ?? [];
  const shown = (word: string) => {
    const found = example.matchAll(
      new RegExp(`^${word} \`([^\`]+)\`:\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\`$`, 'gm'),
    );
    return Object.fromEntries([...found].map(([, path = '', text = '']) => [path, text]));
  };
  const [, message] = /The check says:\n\n```text\n(.+)\n```/.exec(example) ?? [];
  return { files: shown('In'), before: shown('Before, in'), message };
}

/** The repository of a kind's page, with `files` in it. */
export function repositoryOf(
  kind: FindingKind,
  files: Readonly<Record<string, Content>>,
  folder?: string,
): TestRepository {
  const combined = kind === 'nothing-to-check' ? {} : { 'inventory/combined_inventory.json': EMPTY_COMBINED };
  const all = { ...combined, ...BESIDES[kind], ...files };
  const repository = makeRepository(all, folder);
  PREPARE[kind]?.(repository.root);
  return repository;
}
