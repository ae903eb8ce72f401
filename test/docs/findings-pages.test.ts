/** Each kind of finding has its page, each page its kind, and each example says what the check says. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { clock } from '../../src/apps/run/check-repository.ts';
import { check } from '../../src/engine/check.ts';
import type { HashOutcome } from '../../src/model/file-state.ts';
import type { Finding } from '../../src/model/finding.ts';
import { openParts } from '../../src/platform/file-parts.ts';
import { createFiles } from '../../src/platform/files.ts';
import { blobId } from '../../src/platform/git/blob-id.ts';
import type { BaselineAnswer } from '../../src/ports/baseline.ts';
import type { VerificationMemory } from '../../src/ports/memory.ts';
import { BY_KIND, type FindingKind, KINDS } from '../../src/rules/index.ts';
import { readConfig } from '../../src/settings/read-config.ts';
import { resolveSettings } from '../../src/settings/settings.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { COMMIT, CONFIG, exampleOf, PAGES, pageOf, repositoryOf } from '../support/finding-pages.ts';
import { git } from '../support/git.ts';
import { type HubRepositorySetup, LATER, COMMIT as PINNED, startHub } from '../support/hub-server.ts';
import { startLfs } from '../support/lfs-server.ts';
import {
  EMPTY_COMBINED,
  findings,
  makeRepository,
  QUIET,
  type TestRepository,
} from '../support/repository.ts';

const WEIGHTS = { 'w.bin': { lfs: 'weights' } };

/**
 * What the hasher answers where a test cannot bring it about: root may read every file, and a file
 * does not grow to order. test/platform/hashing shows that the real one gives these answers.
 */
const ANSWERS: Partial<Record<FindingKind, HashOutcome>> = {
  'file-unreadable': { is: 'unreadable', why: 'it cannot be opened: permission denied (EACCES)' },
  'file-changed': { is: 'changed', why: 'it grew from 1,048,576 to 2,097,152 bytes' },
};

const UNAVAILABLE: BaselineAnswer = {
  is: 'unavailable',
  why: '0123456789abcdef0123456789abcdef01234567 is not in this clone, and there is no token to ask GitHub with',
};

/** A folder stands for an earlier commit; test/platform/git shows that real commits are read the same. */
function earlierFiles({ root }: TestRepository): BaselineAnswer {
  const files = createFiles(root);
  return { is: 'found', baseline: { name: 'the baseline', commit: COMMIT, files, blobs: new Map() } };
}

async function checkWith(
  answer: HashOutcome,
  baseline: BaselineAnswer,
  { root }: TestRepository,
  config: string,
  memory?: VerificationMemory,
) {
  const { raw, extras } = await readConfig(CONFIG, Buffer.from(config));
  return check(resolveSettings({ root }, raw, extras), null, {
    files: createFiles(root),
    parts: async (path) => openParts(root, path),
    hasher: {
      async hash(jobs, { done }) {
        for (const index of jobs.keys()) done(index, answer);
      },
    },
    progress: QUIET,
    clock,
    digest: (content) => createHash('sha256').update(content).digest('hex'),
    digests: () => [],
    blobId,
    git: null,
    upstream: null,
    ...(memory && { memory }),
    baseline: async () => baseline,
    commit: async () => null,
    signal: new AbortController().signal,
  });
}

/** test/platform/memory shows that a state file that was edited is answered so. */
const MEMORIES: Partial<Record<FindingKind, VerificationMemory>> = {
  'state-ignored': { file: '../state', problem: 'edited' },
};

/** What stands on the hub, for pages whose drift is there. */
const HUB: Partial<Record<FindingKind, Record<string, HubRepositorySetup>>> = {
  'upstream-differs': { 'models/org/name': { commits: { [PINNED]: WEIGHTS }, refs: { main: PINNED } } },
  'upstream-missing': { 'models/org/name': { commits: { [PINNED]: WEIGHTS }, refs: { main: PINNED } } },
  'upstream-newer': {
    'models/org/name': { commits: { [PINNED]: WEIGHTS, [LATER]: { 'w.bin': 'new' } }, refs: { main: LATER } },
  },
  'upstream-moved': {
    'models/org/old': { commits: {}, refs: {}, renamedTo: 'org/name' },
    'models/org/name': { commits: { [PINNED]: WEIGHTS }, refs: { main: PINNED } },
  },
  'upstream-unreachable': {},
};

/** What the step says besides, as the page says in words. The examples' results are of any age. */
const RESULTS = { statements: 'results', 'statement-max-age': 'none' };
const GIVEN: Partial<Record<FindingKind, RawSettings>> = {
  // What stands in the repository is a key as good as any.
  'signature-invalid': { 'trusted-root': 'models/key.pem' },
  'restore-mismatch': RESULTS,
  'restore-gone': RESULTS,
  'restore-failed': RESULTS,
  'restore-unsourced': RESULTS,
  'smoke-failed': RESULTS,
  'smoke-blocked': RESULTS,
  'endpoint-unreachable': RESULTS,
  'endpoint-error': RESULTS,
  'endpoint-model-missing': RESULTS,
  'endpoint-model-differs': RESULTS,
  'endpoint-model-unlisted': RESULTS,
  'endpoint-model-unrecorded': RESULTS,
  'smoke-stale': RESULTS,
  'smoke-slow': RESULTS,
  'smoke-unsafe': RESULTS,
  'loader-missing': RESULTS,
  'smoke-untested': RESULTS,
};

/** What the check finds of this kind in the page's example, with `more` at the end of its config. */
async function findingsOf(
  kind: FindingKind,
  { files, before }: { files: Record<string, string>; before: Record<string, string> },
  more = '',
): Promise<Finding[]> {
  using earlier =
    Object.keys(before).length === 0
      ? null
      : makeRepository({ 'inventory/combined_inventory.json': EMPTY_COMBINED, ...before });
  const config = (files[CONFIG] ?? '') + more;
  using repository = repositoryOf(kind, { ...files, [CONFIG]: config });
  const answer = ANSWERS[kind];
  const cancelled = kind === 'check-incomplete' ? AbortSignal.abort() : undefined;
  const told = earlier === null ? ({ is: 'none', why: 'a test' } as const) : earlierFiles(earlier);
  const baseline = kind === 'baseline-unavailable' ? UNAVAILABLE : told;
  const memory = MEMORIES[kind];
  const isSpecial = answer !== undefined || memory !== undefined || baseline.is !== 'none';
  await using hub = await startHub(HUB[kind] ?? {});
  await using lfs = await startLfs();
  if (kind === 'lfs-object-missing') {
    git(repository.root, ['init', '-q']);
    git(repository.root, ['config', 'lfs.url', lfs.url]);
  }
  const environment = { ...process.env, HF_ENDPOINT: hub.url, HF_TOKEN: '' };
  const report = await (isSpecial
    ? checkWith(answer ?? { is: 'skipped' }, baseline, repository, config, memory)
    : repository.check(GIVEN[kind] ?? {}, cancelled, undefined, environment));
  return findings(report, kind).map((finding) => ({
    ...finding,
    message: finding.message
      .replace(hub.host, 'huggingface.co')
      .replace(new URL(lfs.url).host, 'lfs.example.org'),
  }));
}

test('the pages are those of the catalogue', () => {
  assert.deepEqual(readdirSync(PAGES).sort(), KINDS.map((kind) => `${kind}.md`).sort());
});

for (const kind of KINDS) {
  test(`docs/findings/${kind}.md says what the catalogue says`, () => {
    const page = pageOf(kind);
    const { title, severity } = BY_KIND[kind];
    assert.equal(page.split('\n', 1)[0], `# \`${kind}\`: ${title}`);
    assert.ok(page.includes(`Default severity: **${severity}**`));
    for (const heading of ['What it means', 'Why it matters', 'Example', 'How to fix it']) {
      assert.ok(page.includes(`\n## ${heading}\n`), heading);
    }
  });

  test(`docs/findings/${kind}.md shows what the check says`, async () => {
    const { message, ...example } = exampleOf(pageOf(kind));
    const found = await findingsOf(kind, example);
    if (process.env.UPDATE_GOLDEN === '1' && found.length === 1)
      writeFileSync(
        `${PAGES}/${kind}.md`,
        pageOf(kind).replace(message ?? '', () => found[0]?.message ?? ''),
      );
    assert.deepEqual(
      found.map((finding) => finding.message),
      [exampleOf(pageOf(kind)).message],
    );
  });

  test(`docs/findings/${kind}.md shows a config that changes the severity`, async () => {
    const page = pageOf(kind);
    const [, config = '', wanted] = /\n```yaml\n(severities:\n {2}\S+: (\w+)\n)```\n$/.exec(page) ?? [];
    const found = await findingsOf(kind, exampleOf(page), config);
    assert.notEqual(wanted, BY_KIND[kind].severity);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      [wanted],
    );
  });
}

test('an example without the drift that it shows is noticed', async () => {
  const { message, ...example } = exampleOf(pageOf('checksum-mismatch'));
  assert.match(message ?? '', /^models\/vocab\.txt: SHA-256 is /);
  const fixed = { ...example, files: { ...example.files, 'models/vocab.txt': 'old\n' } };
  assert.deepEqual(await findingsOf('checksum-mismatch', fixed), []);
});
