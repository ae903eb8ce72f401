import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { renderSarif } from '../../src/reporters/sarif.ts';
import { BY_KIND, KINDS } from '../../src/rules/index.ts';
import { hostile } from './hostile.ts';
import { harmoniaReport, listRow, manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// One of the schema's patterns is not one in Unicode mode.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
}

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: { readonly id: string; readonly helpUri?: string }[];
      };
    };
    readonly results: {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly suppressions?: readonly unknown[];
      readonly locations: Place[];
      readonly partialFingerprints: { readonly primaryLocationLineHash: string };
    }[];
    readonly invocations: { readonly executionSuccessful: boolean }[];
    readonly properties: { readonly resultsLeftOut: number };
  }[];
}

function sarif(report: Report, folder?: string) {
  const log: Log = JSON.parse(renderSarif(report, folder));
  assert.ok(validate(log), ajv.errorsText(validate.errors));
  const [run] = log.runs;
  assert.ok(run);
  return { log, run };
}

const uriOf = (finding: Finding, more: Partial<Report> = {}, folder?: string) =>
  sarif(sampleReport([finding], more), folder).run.results[0]?.locations[0]?.physicalLocation.artifactLocation
    .uri;

describe('SARIF', () => {
  test('is valid against the schema, and holds what code scanning asks for', () => {
    const { log, run } = sarif(harmoniaReport());
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-2\.1\.0\.json$/);
    assert.equal(run.tool.driver.name, 'manifest-drift');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      KINDS,
    );
    assert.deepEqual(
      run.results.map(({ level }) => level),
      [...Array(7).fill('error'), 'warning'],
    );
    for (const { ruleId, ruleIndex } of run.results)
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
    const [, missing] = run.results;
    assert.deepEqual(missing?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'models/checksums.sha256', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 1 },
    });
    assert.match(missing?.partialFingerprints.primaryLocationLineHash ?? '', /^[0-9a-f]{32}$/);
  });

  test('and the schema would notice', () => {
    const log = JSON.parse(renderSarif(harmoniaReport()));
    for (const spoil of [
      () => (log.version = '2.0.0'),
      () => (log.runs[0].results[0].level = 'notice'),
      () => delete log.runs[0].results[0].message,
    ]) {
      spoil();
      assert.ok(!validate(log));
    }
  });

  test('a finding without a place points at the most fitting manifest', () => {
    const lost = sampleFinding({ kind: 'nothing-recorded', subject: 'checksums', location: null });
    assert.equal(uriOf(lost), 'models/checksums.sha256');
    assert.equal(uriOf(lost, { manifests: [] }), 'inventory/combined_inventory.json');
    const known = sampleFinding({ subject: 'b.sha256', location: null });
    const manifests = ['a.sha256', 'b.sha256'].map((path) => listRow(path));
    assert.equal(uriOf(known, { manifests }), 'b.sha256');
    const missing = sampleFinding({
      kind: 'inventory-missing',
      subject: 'models/inventory.json',
      location: null,
    });
    const placed = sampleFinding({ location: { file: 'inv/combined.json', line: 9, column: 2 } });
    const { run } = sarif(sampleReport([missing, placed]));
    assert.equal(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, 'inv/combined.json');
    assert.equal(run.results[0]?.locations[0]?.physicalLocation.region.startLine, 1);
  });

  test('a suppressed finding says so, and why; a workflow, which would open an alert for it, has none', () => {
    const known = { ...sampleFinding(), suppression: 0, reason: 'moves', expires: '2099-01-31' };
    const report = sampleReport([sampleFinding({ subject: 'b' })], { suppressed: [known] });
    const { run } = sarif({ ...report, run: null });
    assert.deepEqual(
      run.results.map(({ suppressions }) => suppressions),
      [undefined, [{ kind: 'external', status: 'accepted', justification: 'moves (until 2099-01-31)' }]],
    );
    assert.ok(report.run !== null);
    assert.equal(sarif(report).run.results.length, 1);
  });

  test('each rule has the page of its kind, and there is one', () => {
    const { run } = sarif(sampleReport([sampleFinding({ kind: 'toString' })]));
    for (const { id, helpUri } of run.tool.driver.rules) {
      if (id === 'toString') assert.equal(helpUri, undefined);
      else {
        const page = /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/v[\d.]+\/(docs\/findings\/.*)$/.exec(
          helpUri ?? '',
        );
        assert.equal(page?.[1], `docs/findings/${id}.md`);
        assert.ok(existsSync(page?.[1] ?? ''), id);
      }
    }
  });

  test('paths are encoded, and below the checked folder', () => {
    const file = 'models/ü #1%/a:b.sha256';
    assert.equal(
      uriOf(sampleFinding({ location: { file, line: 1, column: 1 } }), {}, 'sub dir'),
      'sub%20dir/models/%C3%BC%20%231%25/a%3Ab.sha256',
    );
  });

  test('5,000 of 100,000, the gravest, and the number of the others', () => {
    const notice = sampleFinding({ kind: 'digest-shared', severity: 'notice' });
    const { run } = sarif(sampleReport([...manyFindings(100_000), notice]));
    assert.equal(run.results.length, 5000);
    assert.equal(run.properties.resultsLeftOut, 95_001);
    assert.ok(run.results.every(({ level }) => level === 'error'));
  });

  test('no name is a link, a placeholder, or a path to elsewhere', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, other) => {
        const location = { file: name, line: 1, column: 1 };
        const finding = sampleFinding({
          subject: name,
          message: `${name}[x](${other}){0}`,
          location,
          related: location,
        });
        const { run } = sarif(sampleReport([finding], { manifests: [listRow(other)] }), 'a b');
        const [result] = run.results;
        assert.doesNotMatch(result?.message.text ?? '', /\]\(|\{\d+\}|[\p{Cc}\p{Cf}\p{Cs}]/u);
        assert.match(result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '', /^[\w.~%/-]+$/);
      }),
      { numRuns: 50 },
    );
  });

  test('a check that could not run says so', () => {
    const { run } = sarif(
      sampleReport([], { outcome: 'error', complete: false, error: 'No [x](y) folder.' }),
    );
    assert.deepEqual(run.results, []);
    assert.equal(run.invocations[0]?.executionSuccessful, false);
  });

  test('every kind has its help', () => {
    for (const rule of sarif(sampleReport([])).run.tool.driver.rules) {
      const { title, fix } = BY_KIND[rule.id as keyof typeof BY_KIND];
      assert.ok(
        JSON.stringify(rule).includes(JSON.stringify(title)) &&
          JSON.stringify(rule).includes(JSON.stringify(fix)),
      );
    }
  });
});
