/** The findings as Code Quality, held to what GitLab's parser asks of each (lib/gitlab/ci/parsers/codequality). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import { renderGitLab } from '../../src/reporters/gitlab.ts';
import { KINDS } from '../../src/rules/index.ts';
import { hostileReport } from './hostile-report.ts';
import { manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const text = { type: 'string', minLength: 1 };
const fits = new Ajv2020({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issues(report: Report, folder?: string): Issue[] {
  const written: unknown = JSON.parse(renderGitLab(report, folder));
  assert.ok(fits(written), JSON.stringify(fits.errors));
  return written as Issue[];
}

test('each finding has its place, from the top of the repository', () => {
  const finding = sampleFinding();
  const [issue, ...others] = issues(sampleReport([finding]), 'projects/a');
  assert.deepEqual(others, []);
  assert.deepEqual(issue?.location, { path: 'projects/a/models/checksums.sha256', lines: { begin: 3 } });
  assert.deepEqual([issue?.check_name, issue?.severity], [finding.kind, 'major']);
  assert.ok(issue?.description.includes(finding.subject));
  const message = `${finding.subject}: doesn't exist.`;
  const [once] = issues(sampleReport([{ ...finding, message }]));
  assert.ok(
    once?.description.endsWith(`: ${message}`) && once.description.split(finding.subject).length === 2,
  );
});

test('severities are told apart, and no drift is an empty list', () => {
  const severities = (['error', 'warning', 'notice'] as const).map((severity) => sampleFinding({ severity }));
  assert.deepEqual(
    issues(sampleReport(severities)).map(({ severity }) => severity),
    ['major', 'minor', 'info'],
  );
  assert.deepEqual(issues(sampleReport([])), []);
});

test('a finding of any kind has a place, also one that is about no file', () => {
  for (const kind of KINDS)
    assert.equal(issues(sampleReport([sampleFinding({ kind, location: null })])).length, 1, kind);
});

test('very many findings are cut', () => {
  assert.equal(issues(sampleReport(manyFindings(6000))).length, 5000);
});

test('text of strangers stays text', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const { description } of issues(report)) assert.doesNotMatch(description, /\p{Cc}|\u202e/u);
    }),
  );
});
