import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { renderJunit } from '../../../src/smoke/results/junit.ts';
import { renderSmokeMarkdown } from '../../../src/smoke/results/markdown.ts';
import { renderSmokeText, smokeVerdict } from '../../../src/smoke/results/text.ts';
import { unrun } from '../../../src/smoke/run/test-result.ts';
import type { SmokeRun, TestResult } from '../../../src/smoke/smoke-run.ts';

const EVIL = 'a<b>&"\'\u0007\u001b[31m\u202e|`x`\n::error::y ]]> \ud800 @someone';

/** What moves a cursor, turns text round or begins a command of the runner. */
const HIDDEN = /(?!\n)\p{Cc}|\u202e|^::error/mu;

const about = (id: string) =>
  ({
    id,
    probe: 'load',
    subject: `model:${id}`,
    loader: 'gguf',
    profile: 'cpu',
    location: { file: EVIL, line: 3, column: 1 },
  }) as const;
const result = (id: string, status: TestResult['status']): TestResult =>
  status === 'pass'
    ? {
        ...unrun(about(id), 'fail', ''),
        status,
        kind: null,
        reason: null,
        started_at: 'x',
        answer: { kind: 'text', chars: 3 },
      }
    : unrun(about(id), status, EVIL, { fix: EVIL });

const RUN: SmokeRun = {
  schema_version: 1,
  tool: { name: 'manifest-drift', version: '1' },
  started_at: '2026-11-26T10:00:00.000Z',
  finished_at: '2026-11-26T10:00:09.000Z',
  commit: null,
  root: '.',
  plan: { path: null, sha256: null },
  machine: { os: 'linux', arch: 'x64', cpus: 1, memory_bytes: 1 },
  isolation: {
    network: 'none',
    files: 'none',
    processes: 'none',
    memory: 'none',
    memory_by: 'none',
    by: 'none',
  },
  loaders: [],
  endpoints: [],
  outcome: 'fail',
  summary: { pass: 1, fail: 1, blocked: 1, skip: 1 },
  groups: [
    {
      id: 'g',
      title: EVIL,
      status: 'fail',
      reason: EVIL,
      tests: [result(EVIL, 'fail'), result('b', 'blocked'), result('s', 'skip'), result('p', 'pass')],
    },
  ],
  entries: [],
  observations: [{ group: EVIL, text: EVIL }],
};

const hasXmllint = spawnSync('python3', ['--version']).status === 0;

test('JUnit is well-formed whatever names hold, and counts as CI systems do', {
  skip: hasXmllint ? false : 'python3 is not here to parse XML',
}, () => {
  const xml = renderJunit(RUN);
  const script = `import sys, json, xml.etree.ElementTree as e
r = e.fromstring(sys.stdin.buffer.read())
print(json.dumps([r.attrib['tests'], r.attrib['failures'], r.attrib['errors'], r[0].attrib['skipped'], [[c.attrib['name'], [x.tag for x in c]] for c in r.iter('testcase')]]))`;
  const parsed = JSON.parse(
    execFileSync('python3', ['-c', script], { input: xml, encoding: 'utf8' }),
  ) as unknown[];
  const name = EVIL.replace(/(?!\n)\p{Cc}/gu, '\ufffd').toWellFormed();
  assert.deepEqual(parsed, [
    '5',
    '2',
    '1',
    '1',
    [
      [name, ['failure']],
      ['b', ['error']],
      ['s', ['skipped']],
      ['p', []],
      ['g', ['failure']],
    ],
  ]);
});

test('nothing of a model or a name gets out of a terminal, a log or a table', () => {
  const text = renderSmokeText(RUN, '/tmp/x', (_, words) => words);
  assert.doesNotMatch(text, HIDDEN);
  const markdown = renderSmokeMarkdown(RUN, () => EVIL);
  assert.doesNotMatch(markdown, HIDDEN);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  assert.ok(rows.length >= 5 && rows.every((row) => row.split('|').length === 6), rows.join('\n'));
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  assert.ok(html.includes('@someone'));
  assert.doesNotMatch(html.replace(/<code>.*?<\/code>/gs, ''), /@someone|<b>/);
});

test('a pass does not hide what did not run', () => {
  assert.equal(smokeVerdict(RUN), 'FAIL 1 passed, 1 failed, 1 blocked, 1 skipped; available: 0 of 0');
});
