/** What the page carries is what the report says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FILE_STATUSES } from '../../../src/model/file-row.ts';
import { RESTORE_RESULTS } from '../../../src/model/restored.ts';
import type { Span } from '../../../src/model/span.ts';
import { type Card, cardOf } from '../../../src/reporters/html/card.ts';
import { inertJson } from '../../../src/reporters/html/markup.ts';
import { packFindings, unpackFindings } from '../../../src/reporters/html/packed-findings.ts';
import { digestText, packFiles, unpackFiles } from '../../../src/reporters/html/packed-rows.ts';
import type { ShownRow } from '../../../src/reporters/restore-words.ts';
import { EVIDENCES } from '../../../src/reporters/view.ts';
import { code, path } from '../../../src/text/say.ts';
import { anyText } from '../../support/any-text.ts';
import { hostile } from '../hostile.ts';
import { sampleFinding } from '../sample-report.ts';

/** As it comes back out of the page. */
const carried = <T>(value: T): T => JSON.parse(inertJson(value)) as T;

const text = fc.oneof(hostile, anyText(12));
const hexDigits = fc.stringMatching(/^[0-9a-f]{64}$/);
const PLAIN = { noNullPrototype: true };
const content = fc.record(
  {
    sha256: fc.option(hexDigits),
    size_bytes: fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  },
  PLAIN,
);
const note = fc.record({ result: fc.constantFrom(...RESTORE_RESULTS), from: fc.option(text) }, PLAIN);
const row: fc.Arbitrary<ShownRow> = fc.record(
  {
    path: text,
    list: text,
    recorded: content,
    actual: content,
    status: fc.constantFrom(...FILE_STATUSES),
    evidence: fc.constantFrom(...EVIDENCES),
    restore: note,
  },
  { ...PLAIN, requiredKeys: ['path', 'list', 'recorded', 'actual', 'status', 'evidence'] },
);

test('files', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, agree) => {
      const given = agree ? rows.map((one) => ({ ...one, actual: one.recorded })) : rows;
      const hex = (one: ShownRow['actual']) => ({ ...one, sha256: one.sha256 && digestText(one.sha256) });
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
  const span = fc.record(
    { is: fc.constantFrom('text', 'code', 'path', 'digest', 'count'), text },
    PLAIN,
  ) as fc.Arbitrary<Span>;
  const cards = fc
    .record(
      {
        subject: text,
        expected: fc.option(text),
        actual: fc.option(text),
        location: place,
        related: place,
        command: fc.option(text),
        since: fc.option(text),
        suppressed: fc.option(fc.record({ reason: text, expires: text }, PLAIN)),
        words: fc.array(span, { maxLength: 4 }),
      },
      PLAIN,
    )
    .map(
      ({ words, ...card }): Card => ({
        ...card,
        isSaid: false,
        said: [path(card.subject), ...words, code(card.expected ?? 'x'), code(card.actual ?? '')],
      }),
    );
  fc.assert(
    fc.property(fc.array(cards, { minLength: 1, maxLength: 8 }), fc.boolean(), (some, isSaid) => {
      // Cards of a group are of one kind.
      const given = some.map((card) => ({ ...card, isSaid }));
      assert.deepEqual(unpackFindings(carried(packFindings('x', given))), given);
    }),
  );
});

const unknown = () => null;

test('a place becomes code', () => {
  const related = { file: 'a', line: 1, column: 2 };
  const card = cardOf(sampleFinding({ kind: 'entry-duplicate', data: { file: 'b' }, related }), unknown);
  const [one] = unpackFindings(carried(packFindings('x', [card])));
  assert.deepEqual(one?.said.at(-1), { is: 'code', text: 'a:1' });
});

test('a thousand findings of one kind say their sentence once', () => {
  const cards = Array.from({ length: 1000 }, (_, index) => {
    const data = { what: 'case', expected: `models/shard-${index}.bin`, actual: `models/Shard-${index}.bin` };
    const values = { expected: data.expected, actual: data.actual };
    return cardOf(
      sampleFinding({ kind: 'path-not-portable', data, subject: data.expected, ...values }),
      unknown,
    );
  });
  assert.equal(packFindings('x', cards).messages.length, 1);
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
