/** The examples, and what the documentation says about them and about the config. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { checkRepository } from '../../src/apps/run/check-repository.ts';
import { readConfig } from '../../src/settings/read-config.ts';
import { resolveSettings } from '../../src/settings/settings.ts';
import { findings, kinds, QUIET } from '../support/repository.ts';
import { smoke } from '../support/smoke.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The text of a page below a heading, up to the next heading of its rank. */
function section(page: string, heading: string): string {
  const [, text = ''] = readFileSync(join(ROOT, page), 'utf8').split(`\n${heading}\n`);
  return text.split(`\n${heading.slice(0, heading.indexOf(' '))} `, 1)[0] ?? '';
}

async function check(name: string) {
  const root = join(ROOT, 'examples', name);
  return checkRepository(
    { root },
    {
      cwd: root,
      run: null,
      progress: QUIET,
      signal: new AbortController().signal,
      environment: { PATH: process.env.PATH ?? '' },
      baseline: { is: 'none', why: 'a test' },
    },
  );
}

test('the consistent example passes, every recorded file verified by its bytes', async () => {
  const report = await check('consistent');
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  assert.deepEqual([report.summary.matched_by.bytes, report.summary.total_files], [5, 5]);
});

test('the drifted example shows one drift of each kind that README names, and no more', async () => {
  const rows = [
    ...section('README.md', '## Try it').matchAll(/^\| \[`([a-z-]+)`\]\(docs\/findings\/\1\.md\) \|(.*)/gm),
  ];
  assert.equal(rows.length, 6);
  const report = await check('drifted');
  assert.equal(report.outcome, 'fail');
  assert.deepEqual(
    findings(report).map(({ kind, severity }) => [kind, severity]),
    rows.map(([, kind, words = '']) => [kind, words.includes('(a warning)') ? 'warning' : 'error']),
  );
});

test('the example of smoke tests is consistent, and its model answers', async () => {
  const report = await check('smoke');
  assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  const loader = ['node', join(ROOT, 'examples/smoke-loader.mjs')];
  using ran = await smoke(join(ROOT, 'examples/smoke'), [`chain=${JSON.stringify(loader)}`]);
  assert.deepEqual([ran.run.outcome, ran.run.entries[0]?.works], ['pass', 'available']);
  assert.ok([...ran.files().values()].some((content) => content.toString() === 'world again hello world'));
});

test('the documented config is read as it is meant', async () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section('docs/reference.md', '## Config')) ?? [];
  const { raw, extras } = await readConfig('docs/reference.md', Buffer.from(yaml));
  const settings = resolveSettings({}, raw, extras);
  assert.deepEqual(settings.checksums.patterns, ['models/checksums.sha256', 'datasets/checksums.sha256']);
  assert.deepEqual(settings.pathPrefixes, ['C:/repos/harmonia']);
  assert.deepEqual(extras, {
    severities: { 'path-not-portable': 'error' },
    optional: ['models/**/*.gguf'],
    ignoreFields: ['readme_excerpt'],
    bases: { 'datasets/checksums.sha256': 'own' },
    mappings: [],
    suppress: [
      {
        kind: 'checksum-mismatch',
        path: 'models/whisper/*.bin',
        actual: null,
        reason: 'the upload is being repeated, see the tracker',
        expires: '2030-06-30',
        location: { file: 'docs/reference.md', line: 9, column: 5 },
      },
    ],
  });
});
