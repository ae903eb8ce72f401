/** Folders and files of a tree that are no manifests of this repository. */

import type { RootPath } from '../../model/root-path.ts';

/** What other tools put there: packages, environments, caches, builds. Left out without a word. */
const FOREIGN = new Set([
  '.git',
  '.github',
  'node_modules',
  'bower_components',
  'site-packages',
  'dist-packages',
  '.venv',
  'venv',
  'virtualenv',
  '.tox',
  '.nox',
  '.conda',
  '__pycache__',
  '.cache',
  '.pytest_cache',
  '.mypy_cache',
  '.ruff_cache',
  '.gradle',
  '.m2',
  '.cargo',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.terraform',
  '.idea',
  '.vscode',
]);

/** What may hold manifests that are not meant to be true: left out, counted and named. */
const SAMPLES = new Set(['test', 'tests', 'testdata', 'fixtures', 'examples', 'vendor', 'third_party']);
const SAMPLE_NAME = /\.(example|sample|template)\./i;
const HUB_METADATA = /(?:^|\/)\.cache\/huggingface\/download\//;

/** Lock files of package managers, and outputs of build tools. */
const LOCK_FILES =
  /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|conda-lock\.ya?ml|gradle-wrapper\.properties|verification-metadata\.xml|asset-manifest\.json|build-manifest\.json|mix-manifest\.json|precache-manifest.*|webpack-manifest\.json)$/i;

/** `foreign`: not of this repository. A folder's name: a sample, named by it. Null: to be looked at. */
export function reasonToLeaveOut(path: RootPath): 'foreign' | { readonly sample: string } | null {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  if (LOCK_FILES.test(name)) return 'foreign';
  if (segments.some((segment) => FOREIGN.has(segment)))
    return path.endsWith('.metadata') && HUB_METADATA.test(path) ? null : 'foreign';
  const sample = segments.find((segment) => SAMPLES.has(segment.toLowerCase()));
  if (sample !== undefined) return { sample };
  const [, word] = SAMPLE_NAME.exec(name) ?? [];
  return word === undefined ? null : { sample: `*.${word.toLowerCase()}.*` };
}
