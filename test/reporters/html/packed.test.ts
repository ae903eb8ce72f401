/** What the page carries is what the report says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FileRow } from '../../../src/model/report.ts';
import type { ShownFinding } from '../../../src/reporters/html/accepted.ts';
import { EVIDENCES, STATUSES } from '../../../src/reporters/html/looks.ts';
import { inertJson } from '../../../src/reporters/html/markup.ts';
import { packFindings, unpackFindings } from '../../../src/reporters/html/packed-findings.ts';
import { digestText, packFiles, unpackFiles } from '../../../src/reporters/html/packed-rows.ts';
import { KINDS } from '../../../src/rules/index.ts';
import { hostile } from '../hostile.ts';

/** As it comes back out of the page. */
const carried = <T>(value: T): T => JSON.parse(inertJson(value)) as T;

const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 }));
const hexDigits = fc.stringMatching(/^[0-9a-f]{64}$/);
const PLAIN = { noNullPrototype: true };
const content = fc.record(
  {
    sha256: fc.option(hexDigits),
    size_bytes: fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  },
  PLAIN,
);
const row: fc.Arbitrary<FileRow> = fc.record(
  {
    path: text,
    list: text,
    recorded: content,
    actual: content,
    status: fc.constantFrom(...STATUSES),
    evidence: fc.constantFrom(...EVIDENCES),
  },
  PLAIN,
);

test('files', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, agree) => {
      const given = agree ? rows.map((one) => ({ ...one, actual: one.recorded })) : rows;
      const hex = (one: FileRow['actual']) => ({ ...one, sha256: one.sha256 && digestText(one.sha256) });
      const got = unpackFiles(carried(packFiles(given)));
      assert.deepEqual(
        got.map((one) => ({ ...one, recorded: hex(one.recorded), actual: hex(one.actual) })),
        given,
      );
    }),
  );
});

test('findings', () => {
  const place = fc.option(fc.record({ file: text, line: fc.nat(), column: fc.nat() }, PLAIN));
  const parts = fc.record(
    {
      subject: text,
      expected: fc.option(text),
      actual: fc.option(text),
      location: place,
      related: place,
      until: fc.option(fc.record({ reason: text, expires: text }, PLAIN)),
    },
    PLAIN,
  );
  const finding = fc.tuple(parts, fc.array(text, { maxLength: 4 })).map(
    ([{ until, ...all }, words]): Omit<ShownFinding, 'kind'> => ({
      ...(until === null ? all : { ...all, acceptance: 3, ...until }),
      severity: 'error',
      message: `${all.subject} ${words.join(' ')} ${all.expected}${all.actual} at ${all.location?.file}:${all.location?.line}`,
      fingerprint: '',
    }),
  );
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...KINDS),
      (bare, kind) => {
        const findings = bare.map((one) => ({ ...one, kind }));
        const got = unpackFindings(carried(packFindings('x', findings)));
        // Our own signs are the one thing that does not come through: nobody could see them anyway.
        const seen = (all: readonly ShownFinding[]) =>
          all.map((one) => ({
            ...one,
            message: /[\ue000-\ue004\ufffd]/.test(one.message) ? '' : one.message,
          }));
        assert.deepEqual(seen(got), seen(findings));
      },
    ),
  );
});

test('a thousand findings of one kind say their sentence once', () => {
  const findings = Array.from({ length: 1000 }, (_, index) => ({
    kind: 'file-missing' as const,
    severity: 'error' as const,
    message: `models/shard-${index}.bin is not there; it has a checksum recorded at models/checksums.sha256:${index}.`,
    subject: `models/shard-${index}.bin`,
    location: { file: 'models/checksums.sha256', line: index, column: 1 },
    related: null,
    expected: null,
    actual: null,
    fingerprint: '',
  }));
  assert.equal(packFindings('x', findings).messages.length, 1);
});

test('nothing in the data ends its element or hides', () => {
  fc.assert(
    fc.property(text, (one) => {
      const json = inertJson({ one });
      assert.doesNotMatch(json, /[<\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      assert.deepEqual(JSON.parse(json), { one });
    }),
  );
});
