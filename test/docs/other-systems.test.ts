/** The examples for other places than GitHub: run as far as a shell can, with the command of the sources. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { entryOf } from '../support/entries.ts';
import { git } from '../support/git.ts';
import { needs } from '../support/programs.ts';
import { listOf, makeRepository } from '../support/repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = entryOf('cli');

interface Job {
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly rules: readonly object[];
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
}

const EXAMPLE = join(ROOT, 'examples/gitlab/.gitlab-ci.yml');

test(
  'the job for GitLab leaves the reports that it names, whether or not there is drift',
  needs('bash', 'git'),
  () => {
    const { 'manifest-drift': job } = parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, Job>;
    assert.ok(job !== undefined && job.rules.length > 0);
    assert.equal(job.artifacts.when, 'always', 'a job that fails has reports too');
    for (const [content, status] of [
      ['as recorded', 0],
      ['other', 1],
    ] as const) {
      using place = makeRepository({
        'project/models/a.bin': content,
        'project/models/SHA256SUMS': listOf({ 'a.bin': 'as recorded' }),
      });
      const project = place.path('project');
      git(project, ['init', '-q']);
      git(project, ['add', '-A']);
      git(project, ['commit', '-q', '-m', 'first']);
      // In place of npx: the command of the sources, whatever package is named.
      place.write({ 'bin/npx': `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${CLI}' "$@"\n` });
      chmodSync(place.path('bin/npx'), 0o755);
      const bash = (lines: readonly string[]) =>
        spawnSync('bash', ['-e', '-c', lines.join('\n')], {
          cwd: project,
          encoding: 'utf8',
          env: {
            ...process.env,
            PATH: `${place.path('bin')}:${process.env.PATH}`,
            CI_PROJECT_DIR: project,
            MANIFEST_DRIFT: 'package.tgz',
          },
        });
      const ran = bash(job.script);
      assert.equal(ran.status, status, ran.stderr);
      assert.equal(git(project, ['status', '--porcelain']), '', 'nothing is written to the project');
      const after = bash(job.after_script);
      assert.equal(after.status, 0, after.stderr);
      const [folder = ''] = job.artifacts.paths;
      assert.ok(readdirSync(join(project, folder)).includes('report.html'));
      const { codequality = '', junit = '' } = job.artifacts.reports;
      const issues = JSON.parse(readFileSync(join(project, codequality), 'utf8')) as unknown[];
      assert.equal(issues.length, status);
      assert.match(readFileSync(join(project, junit), 'utf8'), /^<\?xml .*\n<testsuites [^>]*tests="2"/);
    }
  },
);

test('the container gets all that the command needs', {
  skip: process.platform === 'win32' ? 'links need rights on Windows' : false,
}, () => {
  const file = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8');
  using image = makeRepository({});
  const kept = readFileSync(join(ROOT, 'docker/Dockerfile.dockerignore'), 'utf8');
  const copies = [...file.matchAll(/^COPY (.+) (\S+)$/gm)];
  assert.ok(copies.length > 0);
  for (const [, sources = '', target = ''] of copies)
    for (const source of sources.split(' ')) {
      assert.ok(kept.includes(`\n!${source}\n`), `${source} is sent to the builder`);
      const place = target.endsWith('/') ? join(target, source) : target;
      cpSync(join(ROOT, source), image.path(place), { recursive: true });
    }
  const [, link = '', name = ''] = /^RUN ln -s (\S+) (\S+)$/m.exec(file) ?? [];
  mkdirSync(image.path('usr/local/bin'), { recursive: true });
  symlinkSync(image.path(link), image.path(name));
  const [entry = '', word = ''] = [...file.matchAll(/^(?:ENTRYPOINT|CMD) \["(.+)"\]$/gm)].map(
    ([, one]) => one,
  );
  assert.equal(join('/usr/local/bin', entry), name);
  const examples = join(ROOT, 'examples/consistent');
  const run = spawnSync(process.execPath, [image.path(name), word], { cwd: examples, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  writeFileSync(image.path('opt/manifest-drift/package.json'), '{"type":"commonjs"}');
  const broken = spawnSync(process.execPath, [image.path(name), word], { cwd: examples });
  assert.notEqual(broken.status, 0, 'the control');
});
