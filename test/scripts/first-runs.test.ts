/** What a stranger sees in a repository of their own: the right verdict, and one command to go on. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { FIRST_RUNS } from '../../scripts/first-run-cases.ts';
import type { Report } from '../../src/model/report.ts';
import { git, makeGitRepository } from '../support/git.ts';
import { runWords } from '../support/terminal.ts';
import { problems } from '../support/workflows.ts';

const { PATH } = process.env;

describe('a first run', () => {
  for (const [name, { files, verified, change, kind, projects = [] }] of Object.entries(FIRST_RUNS))
    test(`in a repository of ${name}`, async () => {
      using repository = makeGitRepository(files);
      git(repository.root, ['commit', '-q', '--allow-empty', '-m', 'second']);
      const run = (...words: string[]) => runWords(words, repository.root, { environment: { PATH } });
      const [project = '.'] = projects;
      const report = async () => JSON.parse((await run('check', project, '--format', 'json')).out) as Report;
      if (projects.length > 0) {
        const whole = (await run('check')).out.trimEnd().split('\n').at(-1) ?? '';
        assert.ok(whole.startsWith(`Next: manifest-drift check ${project} `), whole);
      }
      const first = await report();
      assert.deepEqual(
        [first.outcome, first.summary.matched, first.summary.errors],
        ['pass', verified, 0],
        JSON.stringify(first.findings),
      );
      const last = async () => (await run('check')).out.trimEnd().split('\n').at(-1) ?? '';
      if (projects.length === 0) assert.match(await last(), /^Next: manifest-drift init /);
      assert.equal((await run('init', '--write')).status, 0);
      const workflow = readFileSync(repository.path('.github/workflows/manifest-drift.yml'), 'utf8');
      assert.deepEqual(await problems('.github/workflows/x.yml', workflow), []);
      const { jobs } = parse(workflow) as { jobs: { check: { strategy?: { matrix: { root: string[] } } } } };
      assert.deepEqual(jobs.check.strategy?.matrix.root ?? [], projects);
      assert.doesNotMatch(await last(), /init/);
      for (const [path, text] of Object.entries(change))
        if (text === null) rmSync(repository.path(path));
        else repository.write({ [path]: text });
      const drifted = await report();
      const told = [...drifted.findings]
        .filter(({ severity }) => severity !== 'notice')
        .map((one) => one.kind);
      assert.ok(told.includes(kind), JSON.stringify(drifted.counts));
    });

  test('in an empty repository says how to begin', async () => {
    using repository = makeGitRepository({ 'README.md': '# Nothing yet\n' });
    const { status, out } = await runWords(['check'], repository.root, { environment: { PATH } });
    assert.equal(status, 1);
    assert.match(out.trimEnd().split('\n').at(-1) ?? '', /^Next: manifest-drift record /);
  });
});
