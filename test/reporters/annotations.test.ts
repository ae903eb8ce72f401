import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Severity } from '../../src/model/finding.ts';
import { annotationsOf } from '../../src/reporters/annotations.ts';
import { BY_KIND } from '../../src/rules/index.ts';
import { hostile } from './hostile.ts';
import { manyFindings, sampleFinding, sampleReport } from './sample-report.ts';

const some = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) => sampleFinding({ severity, subject: `${severity}-${index}` }));
const tally = (report: Parameters<typeof annotationsOf>[0], caps?: Parameters<typeof annotationsOf>[1]) =>
  annotationsOf(report, caps)
    .map(({ severity }) => severity)
    .join(' ');

describe('annotations', () => {
  test('stand on their line, gravest first, with the fix', () => {
    const report = sampleReport([...some('error', 1), ...some('warning', 2), ...some('notice', 1)]);
    const annotations = annotationsOf(report);
    assert.equal(tally(report), 'error warning warning notice');
    const { title, fix } = BY_KIND['checksum-mismatch'];
    assert.deepEqual(annotations[0], {
      severity: 'error',
      title,
      message: `error-0 is not what models/checksums.sha256:3 records.\nTo fix: ${fix}`,
      location: { file: 'models/checksums.sha256', line: 3, column: 1 },
    });
    assert.deepEqual(annotationsOf(sampleReport([])), []);
  });

  test('ten of a type are shown; of eleven, nine and a line that counts the rest', () => {
    assert.equal(
      annotationsOf(sampleReport(some('error', 10))).at(-1)?.title,
      BY_KIND['checksum-mismatch'].title,
    );
    const shown = annotationsOf(sampleReport([...some('error', 11), ...some('notice', 30)]));
    assert.equal(shown.length, 20);
    assert.equal(shown[9]?.title, '2 more errors not shown here');
    assert.equal(shown[19]?.title, '21 more notices not shown here');
    assert.equal(shown[9]?.location, null);
  });

  test('the total is kept, and the gravest are', () => {
    const report = sampleReport([...some('error', 8), ...some('warning', 8), ...some('notice', 8)]);
    assert.equal(tally(report, { perType: 5, total: 7 }), 'error error error error error warning warning');
    const [last] = annotationsOf(report, { perType: 5, total: 7 }).slice(-1);
    assert.equal(last?.title, '7 more warnings not shown here');
    for (let total = 0; total < 20; total += 1) {
      assert.ok(annotationsOf(report, { perType: 3, total }).length <= Math.min(total, 9));
    }
  });

  test('of 100,000 findings the first nine, and how many more there are', () => {
    const shown = annotationsOf(sampleReport(manyFindings(100_000)));
    assert.equal(shown.at(-1)?.title, '99,991 more errors not shown here');
  });

  test('no name becomes a command, and a place that a log cannot name is left out', () => {
    fc.assert(
      fc.property(hostile, fc.nat({ max: 3000 }), (name, times) => {
        const location = { file: name, line: 1, column: 1 };
        const finding = sampleFinding({ message: name.repeat(1 + times), subject: name, location });
        for (const annotation of annotationsOf(sampleReport([finding]))) {
          assert.ok(annotation.message.length <= 4096);
          assert.match(annotation.message, /\nTo fix: /);
          assert.equal(annotation.message.split('\n').length, 2);
          assert.doesNotMatch(annotation.message, /[\p{Cs}\p{Cf}]|##\[|^\s*::/u);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
          assert.doesNotMatch(annotation.location?.file ?? '', /[\x00-\x1f\x7f-\x9f\u202e]/);
        }
      }),
    );
    const shown = (file: string) => {
      const [first] = annotationsOf(
        sampleReport([sampleFinding({ location: { file, line: 1, column: 1 } })]),
      );
      return first?.location?.file;
    };
    assert.equal(shown('models/ünï (1).txt'), 'models/ünï (1).txt');
    assert.equal(shown('models/a\nb'), undefined);
  });
});
