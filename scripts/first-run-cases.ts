/** Five repositories as people have them, none of which ever heard of this program. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface FirstRun {
  /** Files by path; objects are JSON. */
  readonly files: Readonly<Record<string, string | object>>;
  /** How the first check ends, and what it verifies. */
  readonly verified: number;
  /** What then changes, and the kind of finding that has to be told. */
  readonly change: Readonly<Record<string, string | null>>;
  readonly kind: string;
  /** Where it holds several projects: the first check says so, and these are checked. The first is what the rest is about. */
  readonly projects?: readonly string[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const lines = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([path, text]) => `${sha256(text)}  ${path}\n`)
    .join('');

const WEIGHTS = 'weights of a model\n'.repeat(50);
const OTHER = 'other weights\n'.repeat(50);

function lists(): FirstRun {
  const files = { 'weights/encoder.bin': WEIGHTS, 'weights/decoder.bin': OTHER };
  return {
    files: { ...files, 'README.md': '# Models\n', SHA256SUMS: lines(files) },
    verified: 2,
    change: { 'weights/decoder.bin': 'damaged' },
    kind: 'checksum-mismatch',
  };
}

/** A folder that `hf download --local-dir` made. */
function huggingFace(): FirstRun {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const metadata = (text: string) => `${commit}\n${sha256(text)}\n1760000000.0\n`;
  return {
    files: {
      'tiny-llm/model.safetensors': WEIGHTS,
      'tiny-llm/.cache/huggingface/download/model.safetensors.metadata': metadata(WEIGHTS),
      'tiny-llm/.cache/huggingface/.gitignore': '',
    },
    verified: 1,
    change: { 'tiny-llm/model.safetensors': OTHER },
    kind: 'checksum-mismatch',
  };
}

/** Inventories of models and datasets, a combined one, and a list of the largest files. */
function inventories(prefix = ''): FirstRun {
  const model = {
    name: 'tiny',
    version: '1.0.0',
    path: 'models/tiny',
    files_count: 1,
    size_bytes: WEIGHTS.length,
  };
  const dataset = {
    name: 'reviews',
    version: '2.1.0',
    path: 'datasets/reviews.csv',
    files_count: 1,
    size_bytes: 4,
  };
  const files = { 'models/tiny/weights.bin': WEIGHTS, 'datasets/reviews.csv': 'a,b\n' };
  const all = {
    ...files,
    'models/inventory.json': { models: [model] },
    'datasets/inventory.json': { datasets: [dataset] },
    'inventory/combined_inventory.json': { models: [model], datasets: [dataset] },
    'models/checksums.sha256': lines(files),
  };
  return {
    files: Object.fromEntries(Object.entries(all).map(([path, content]) => [prefix + path, content])),
    verified: 2,
    change: { [`${prefix}models/tiny/weights.bin`]: null },
    kind: 'file-missing',
  };
}

/** Two projects in one repository, each with manifests of its own, which record paths from the project. */
function monorepo(): FirstRun {
  const speech = inventories('projects/speech/');
  const vision = { 'net.onnx': OTHER };
  return {
    ...speech,
    files: {
      ...speech.files,
      'projects/vision/net.onnx': OTHER,
      'projects/vision/SHA256SUMS': lines(vision),
    },
    projects: ['projects/speech', 'projects/vision'],
  };
}

function dvc(): FirstRun {
  const out = (text: string, path: string) =>
    `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  hash: md5\n  path: ${path}\n`;
  return {
    files: {
      '.dvc/config': '[core]\n    remote = storage\n',
      'data/train.csv': 'x,y\n1,2\n',
      'data/train.csv.dvc': out('x,y\n1,2\n', 'train.csv'),
    },
    verified: 1,
    change: { 'data/train.csv': 'x,y\n1,3\n' },
    kind: 'checksum-mismatch',
  };
}

export const FIRST_RUNS: Readonly<Record<string, FirstRun>> = {
  lists: lists(),
  'Hugging Face folder': huggingFace(),
  inventories: inventories(),
  monorepo: monorepo(),
  DVC: dvc(),
};

/** Writes the files of a repository below `root`. */
export function writeFiles(root: string, files: FirstRun['files']): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}
