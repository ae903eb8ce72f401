/** The report as JUnit's XML, read by a parser of XML. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FileRow } from '../../src/model/file-row.ts';
import type { Report } from '../../src/model/report.ts';
import { renderJunitReport } from '../../src/reporters/junit.ts';
import { needs } from '../support/programs.ts';
import { listOf, makeRepository } from '../support/repository.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleFinding, sampleReport } from './sample-report.ts';

interface Suite {
  readonly name: string;
  readonly counts: readonly number[];
  readonly cases: readonly {
    readonly name: string;
    readonly file: string | null;
    readonly is: string;
    readonly text: string;
  }[];
}

const READ = `
import json, sys, xml.etree.ElementTree as tree
counts = lambda node: [int(node.get(name)) for name in ("tests", "failures", "errors")]
# What the JUnit schema of Jenkins knows, and the place that GitLab and others read.
known = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time"},
    "testcase": {"name", "classname", "time", "file", "line"},
    **dict.fromkeys(["failure", "error", "skipped"], {"type", "message"}),
}
names = set()
def case(node):
    inner = list(node)
    # GitLab drops a test whose class and name another one has, and shows the class as the suite.
    name = (node.get("classname"), node.get("name"))
    assert name not in names, name
    names.add(name)
    is_ = inner[0].tag if inner else "pass"
    return {"name": node.get("name"), "file": node.get("file"), "is": is_, "text": inner[0].text if inner else ""}
root = tree.fromstring(sys.stdin.buffer.read())
assert root.tag == "testsuites"
for node in root.iter():
    assert set(node.attrib) <= known[node.tag], (node.tag, node.attrib)
    # GitLab's reader of XML makes other values of elements of these types, or refuses them.
    assert node.get("type") not in ("file", "symbol", "yaml", "integer", "boolean", "date", "array")
for suite in root:
    assert all(one.get("classname") == suite.get("name") for one in suite)
suites = [{"name": one.get("name"), "counts": [*counts(one), int(one.get("skipped"))], "cases": [case(node) for node in one]} for one in root]
print(json.dumps([counts(root), suites]))
`;

function junit(report: Report, folder = ''): Suite[] {
  const input = [...renderJunitReport(report, folder)].join('');
  const [all, suites] = JSON.parse(execFileSync('python3', ['-c', READ], { input, encoding: 'utf8' })) as [
    number[],
    Suite[],
  ];
  const sum = (index: number) => suites.reduce((total, { counts }) => total + (counts[index] ?? 0), 0);
  assert.deepEqual(all, [0, 1, 2].map(sum), 'the totals');
  for (const { cases, counts } of suites) {
    const count = (is: string) => cases.filter((one) => one.is === is).length;
    assert.deepEqual(counts, [cases.length, count('failure'), count('error'), count('skipped')]);
  }
  return suites;
}

test('a suite a manifest, a test a file, and the verdict', needs('python3'), async () => {
  using repository = makeRepository({
    'a/good.bin': 'good',
    'a/bad.bin': 'bad <&>',
    'a/SHA256SUMS': listOf({ 'good.bin': 'good', 'bad.bin': 'other', 'gone.bin': 'gone' }),
  });
  const suites = junit(await repository.check());
  assert.deepEqual(
    suites.map(({ name, cases }) => [name, cases.map((one) => [one.name, one.is])]),
    [
      [
        'a/SHA256SUMS',
        [
          ['a/bad.bin', 'failure'],
          ['a/gone.bin', 'failure'],
          ['a/good.bin', 'pass'],
        ],
      ],
      ['verdict', [['manifests match files', 'failure']]],
    ],
  );
  const [bad] = suites[0]?.cases ?? [];
  assert.equal(bad?.file, 'a/SHA256SUMS');
  assert.match(bad?.text ?? '', /^checksum-mismatch: .*\nAt a\/SHA256SUMS:2\nTo fix: /);
  const [below] = junit(await repository.check(), 'projects/b')[0]?.cases ?? [];
  assert.equal(below?.file, 'projects/b/a/SHA256SUMS');
});

test(
  'a check that could not run is an error, and a warning fails where nothing worse failed it',
  needs('python3'),
  () => {
    const broken = junit(sampleReport([], { outcome: 'error', error: 'no <config>', complete: false }));
    assert.deepEqual(
      broken.map(({ cases }) => cases.map(({ is }) => is)),
      [['error']],
    );
    const warning = sampleFinding({ severity: 'warning', subject: 'model:a', location: null });
    const passed = junit(sampleReport([warning], { outcome: 'pass' }));
    assert.deepEqual(
      passed.map(({ name, counts }) => [name, counts[1]]),
      [['verdict', 0]],
    );
    const failed = junit(sampleReport([warning], { outcome: 'fail' }));
    assert.deepEqual(
      failed.map(({ name, counts }) => [name, counts[1]]),
      [
        ['repository', 1],
        ['verdict', 1],
      ],
    );
  },
);

test('of very many files, those with a finding are left', needs('python3'), () => {
  const content = { sha256: null, size_bytes: null };
  const row = (index: number): FileRow => ({
    path: `models/${index}.bin`,
    list: 'models/checksums.sha256',
    recorded: content,
    actual: content,
    status: index === 3 ? 'mismatched' : 'matched',
    evidence: 'bytes',
  });
  const files = Array.from({ length: 10_001 }, (_, index) => row(index));
  const suites = junit(
    sampleReport([sampleFinding({ subject: 'models/3.bin' })], { files, outcome: 'fail' }),
  );
  assert.deepEqual(
    suites.map(({ cases }) => cases.map(({ name }) => name)),
    [['models/3.bin'], ['manifests match files']],
  );
});

test('text of strangers stays text', needs('python3'), () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const suites = junit(report);
      for (const { name, cases } of suites)
        for (const text of [name, ...cases.flatMap((one) => [one.name, one.text])])
          assert.doesNotMatch(text, /(?!\n)\p{Cc}|\u202e/u);
    }),
    { numRuns: 20 },
  );
});
