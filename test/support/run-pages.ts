/** Which pages' commands are run, with what they need, and which commands are not, and why. */

import { REPOSITORY } from '../../src/generated/repository.js';

export interface RunPage {
  readonly programs: readonly string[];
  /** The folder whose copy the commands run in, from the repository's root. */
  readonly folder?: string;
  /** What of the folder is copied, where that is not all. */
  readonly parts?: readonly string[];
  /** Blocks whose exit status is not 0, by their first line. */
  readonly fails?: Readonly<Record<string, number>>;
}

/** Blocks outside of these pages have to stand in `NOT_RUN`. */
export const RUN_PAGES: Readonly<Record<string, RunPage>> = {
  'README.md': {
    programs: ['bash'],
    folder: '.',
    parts: ['dist', 'examples', 'package.json'],
    fails: { 'node dist/cli.js check examples/drifted': 1 },
  },
  'docs/compare.md': { programs: ['bash', 'git', 'git-lfs', 'git-annex', 'rclone', 'hashdeep'] },
  'docs/inventories.md': { programs: ['bash'] },
  'docs/migrating.md': { programs: ['bash'] },
  'docs/recipes.md': { programs: ['bash', 'git', 'git-lfs'] },
  'docs/scaling.md': { programs: ['bash'], folder: 'examples/consistent' },
  'docs/users/dvc.md': { programs: ['bash', 'git'] },
  'docs/users/git-lfs.md': { programs: ['bash', 'git'] },
  'docs/users/gitlab.md': { programs: ['bash', 'git'] },
  'docs/users/hugging-face.md': { programs: ['bash', 'git'] },
  'docs/users/ml-repository.md': { programs: ['bash', 'git'] },
  'docs/users/self-hosted.md': { programs: ['bash', 'git'] },
  'docs/users/several-projects.md': { programs: ['bash', 'git'] },
  'docs/verify-without-downloading.md': { programs: ['bash', 'git', 'git-lfs'] },
};

/** Why a block is not run, by its page and its first line. */
export const NOT_RUN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'CONTRIBUTING.md': { 'npm ci && npm test': 'It is what runs this test.' },
  'docs/adr/0002-page-cache.md': {
    'systemd-run --user --scope -p MemoryHigh=512M node dist/cli.js check': 'It takes a session of systemd.',
  },
  'docs/trust.md': {
    'npm test -- only-reads        # examples, and the controls': 'It is a part of these tests.',
    'npm test -- faults/races faults/special platform/hashing': 'It is a part of these tests.',
    'npm test -- faults/': 'It is a part of these tests.',
    'npm run trust -- mutants              # all groups: an hour or two on two cores': 'It takes too long.',
    'npm run trust -- fuzz 60                  # an hour for all targets':
      'It takes an hour; fuzz.test.ts takes seconds.',
    'npm run trust -- restore 1000 1': 'It takes minutes; faults.test.ts takes seconds.',
  },
  'docs/restore.md': {
    'manifest-drift restore --from huggingface --dry-run':
      'It asks the hub; test/restore asks servers of its own.',
    'manifest-drift restore --from huggingface --format json > ../restore.json':
      'It asks the hub; test/restore asks servers of its own.',
  },
  'docs/install.md': {
    'npm run pack -- ..': 'test/dist/packed.test.ts packs, installs and runs it.',
    'manifest-drift check --changed': 'test/engine/changed.test.ts and test/dist/pre-commit.test.ts run it.',
    'docker build -f docker/Dockerfile -t drift .':
      'It takes Docker; test/docs/other-systems.test.ts runs what the image holds.',
    'node ~/manifest-drift/dist/cli.js check':
      'It takes a clone in the home folder; README runs it from another.',
    [`manifest-drift init --uses ${REPOSITORY}@0123456789abcdef0123456789abcdef01234567`]:
      'test/engine/setup writes the line.',
  },
  'docs/selftest.md': { 'manifest-drift selftest': 'test/apps/selftest runs it.' },
  'docs/endpoints.md': {
    "manifest-drift smoke --endpoint 'local=http://127.0.0.1:8080/v1 exclusive'":
      'It takes a server; test/smoke/endpoints has one.',
  },
  'docs/smoke.md': {
    'manifest-drift check --statement ../smoke/runs': 'It takes results; test/engine/judge makes them.',
    'manifest-drift smoke --loader gguf --loader onnx': 'It takes models; test/smoke makes them.',
    "manifest-drift smoke --loader gguf --rows-to 'https://PROJECT.supabase.co/rest/v1 key-env=SUPABASE_KEY'":
      'It takes a server; test/smoke/results has one.',
    'manifest-drift smoke examples/smoke --loader \'chain=["node","/home/me/smoke-loader.mjs"]\'':
      'It takes the place of the loader; test/docs/examples.test.ts runs it.',
    'manifest-drift smoke --loader gguf --format sql | psql':
      'It takes models and PostgreSQL; test/smoke has both.',
  },
  'docs/scaling.md': {
    'git lfs pull --include "$(manifest-drift plan --shard 2/8 --format lfs)"':
      'It takes a bucket, and a git-lfs server.',
  },
  'docs/releasing.md': {
    [`gh attestation verify manifest-drift-vX.Y.Z.tar.gz --repo ${REPOSITORY}`]:
      'It takes a published release; test/scripts/release.test.ts runs the rules of one.',
  },
};
