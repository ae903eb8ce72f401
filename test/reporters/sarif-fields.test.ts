import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { findingPage } from '../../src/reporters/finding-page.ts';
import { MAX_RESULTS, renderSarif } from '../../src/reporters/sarif.ts';
import { BY_KIND } from '../../src/rules/index.ts';
import { listRow, manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const runOf = (report: Report, folder?: string) => JSON.parse(renderSarif(report, folder)).runs[0];
const resultOf = (finding: Finding, folder?: string) => runOf(sampleReport([finding]), folder).results[0];
const place = (file: string) => ({ file, line: 7, column: 4 });
const physical = (uri: string, startLine = 7, startColumn = 4) => ({
  physicalLocation: {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine, startColumn },
  },
});

describe('a result of SARIF', () => {
  test('names its rule, its level, its two places and what it is known by', () => {
    const finding = sampleFinding({ severity: 'notice', location: place('a'), related: place('b') });
    const { ruleIndex, ...result } = resultOf(finding, 'sub');
    assert.deepEqual(result, {
      ruleId: 'checksum-mismatch',
      level: 'note',
      message: { text: finding.message },
      locations: [physical('sub/a')],
      relatedLocations: [physical('sub/b')],
      partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
    });
    assert.equal(Object.keys(BY_KIND)[ruleIndex], 'checksum-mismatch');
    const levels = (['error', 'warning', 'notice'] as const).map(
      (severity: Severity) => resultOf(sampleFinding({ severity })).level,
    );
    assert.deepEqual(levels, ['error', 'warning', 'note']);
    assert.ok(!('relatedLocations' in resultOf(sampleFinding())));
  });

  test('of a kind of a later version has a rule too', () => {
    const run = runOf(
      sampleReport([sampleFinding({ kind: 'toString' as 'file-missing', severity: 'notice' })]),
    );
    const { rules } = run.tool.driver;
    assert.equal(rules.length, Object.keys(BY_KIND).length + 1);
    assert.equal(rules[run.results[0].ruleIndex].id, 'toString');
    assert.equal(rules.at(-1).defaultConfiguration.level, 'warning');
  });

  test('without a place stands at the first line of the manifest nearest to it', () => {
    const lost = (more: Partial<Finding> = {}) => sampleFinding({ subject: 'x', location: null, ...more });
    const at = (finding: Finding, lists: readonly string[], others: Finding[] = []) => {
      const report = sampleReport([finding, ...others], { manifests: lists.map((path) => listRow(path)) });
      const { artifactLocation, region } = runOf(report).results[0].locations[0].physicalLocation;
      assert.deepEqual(region, { startLine: 1, startColumn: 1 });
      return artifactLocation.uri;
    };
    const named = (file: string) => sampleFinding({ location: place(file) });
    const main = 'inventory/combined_inventory.json';
    assert.equal(at(lost({ subject: 'b', related: place('r') }), ['a', 'b']), 'b');
    assert.equal(at(lost({ related: place('r') }), ['a', 'b']), 'r');
    assert.equal(at(lost(), ['a'], [named('x/Combined.json'), named(main)]), main);
    assert.equal(at(lost(), ['a'], [named('x/Combined.json'), named('b')]), 'x/Combined.json');
    assert.equal(at(lost(), ['a'], [named('x/combined'), named('b/combined')]), 'b/combined');
    assert.equal(at(lost(), ['z', 'a'], [named('b')]), 'z');
    assert.equal(at(lost(), [], [named('c'), named('b')]), 'b');
    assert.equal(at(lost(), []), main);
  });

  test('holds no link, no placeholder and no sign that cannot be seen', () => {
    const say = (message: string) => resultOf(sampleFinding({ message })).message.text;
    assert.equal(say('[a](b) [c](d)'), '[a] (b) [c] (d)');
    assert.equal(say('{0} {12} {x} {} {1'), '{ 0} { 12} {x} {} {1');
    assert.equal(say('a\nb'), 'a\\u{000a}b');
    assert.equal(say('x'.repeat(5000)).length, 4096);
    assert.equal(say('x'.repeat(4096)).at(-1), 'x');
  });
});

describe('a run of SARIF', () => {
  test('says whether the check could run, and why not', () => {
    const [well] = runOf(sampleReport([])).invocations;
    assert.deepEqual(well, { executionSuccessful: true, endTimeUtc: '2026-11-21T06:00:00.000Z' });
    const [broken] = runOf(sampleReport([], { outcome: 'error', error: 'No [x](y).' })).invocations;
    assert.equal(broken.executionSuccessful, false);
    assert.deepEqual(broken.toolExecutionNotifications, [
      { level: 'error', message: { text: 'No [x] (y).' } },
    ]);
  });

  test('of each folder is one of its own, of this tool', () => {
    const idOf = (folder?: string) => runOf(sampleReport([]), folder).automationDetails.id;
    assert.equal(idOf(), 'manifest-drift/');
    assert.equal(idOf('a b/c'), 'manifest-drift/a%20b/c/');
    const { name, semanticVersion } = runOf(sampleReport([])).tool.driver;
    assert.deepEqual([name, semanticVersion], ['manifest-drift', '0.1.0']);
    assert.equal(runOf(sampleReport([])).columnKind, 'utf16CodeUnits');
  });

  test('has the verdict, and counts what it leaves out', () => {
    const suppressed = [{ ...sampleFinding(), suppression: 0, reason: 'known', expires: '2027-01-31' }];
    const run = runOf(sampleReport(manyFindings(MAX_RESULTS + 2), { complete: false, suppressed }));
    assert.equal(run.results.length, MAX_RESULTS);
    assert.deepEqual(run.properties, { outcome: 'fail', complete: false, resultsLeftOut: 2, suppressed: 1 });
    assert.equal(runOf(sampleReport(manyFindings(3))).properties.resultsLeftOut, 0);
  });

  test('helps with every kind, at the level it has', () => {
    for (const rule of runOf(sampleReport([])).tool.driver.rules) {
      const { title, fix, severity } = BY_KIND[rule.id as keyof typeof BY_KIND];
      assert.deepEqual(rule, {
        id: rule.id,
        helpUri: findingPage(rule.id),
        shortDescription: { text: title },
        fullDescription: { text: `${title}. ${fix}` },
        help: { text: fix, markdown: `**To fix:** ${fix}` },
        defaultConfiguration: { level: severity === 'notice' ? 'note' : severity },
      });
    }
  });
});
