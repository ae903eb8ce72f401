import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expectation } from '../../../src/smoke/model.ts';
import { readQuestion } from '../../../src/smoke/plan/question.ts';
import type { ReportedAnswer } from '../../../src/smoke/run/channel.ts';
import { judgeAnswer, matchesText } from '../../../src/smoke/run/judge-answer.ts';

function expecting(expect: object = {}): Expectation {
  const read = readQuestion({ max_seconds: 1, expect });
  assert.ok('value' in read);
  return read.value.expect;
}

const told = (more: Partial<ReportedAnswer>): ReportedAnswer => ({
  kind: 'text',
  text: null,
  file: null,
  numbers: {},
  isSound: true,
  ...more,
});
const isGood = (answer: ReportedAnswer | null, expect: object = {}) =>
  judgeAnswer(answer, expecting(expect)).problem === null;

test('nothing, emptiness and numbers that are none are no answer', () => {
  assert.ok(!isGood(null));
  assert.ok(!isGood(told({ kind: 'dance' })));
  assert.ok(!isGood(told({ text: ' \n' })));
  assert.ok(isGood(told({ text: ' x' })));
  // Special tokens make no text, but a model has made them.
  assert.ok(isGood(told({ text: '', numbers: { tokens: 3 } })));
  assert.ok(!isGood(told({ text: '', numbers: { tokens: 0 } })));
  assert.ok(isGood(told({ kind: 'vector', numbers: { dimensions: 3 } })));
  assert.ok(!isGood(told({ kind: 'vector', numbers: { dimensions: 3 }, isSound: false })));
  assert.ok(!isGood(told({ kind: 'vector', numbers: { dimensions: 0 } })));
  assert.ok(!isGood(told({ kind: 'image', numbers: { height: 8 } })));
  assert.ok(!isGood(told({ kind: 'audio', numbers: { seconds: 0 } })));
});

const LIST = told({ text: '[1, {"b": [2, 1], "c": 0}, 3, null]' });

test('each expectation can fail and can hold', () => {
  const text = told({ text: '{"a": 1}', numbers: { tokens: 4 } });
  const image = told({ kind: 'image', numbers: { width: 8, height: 9 } });
  const vector = told({ kind: 'vector', numbers: { dimensions: 64 } });
  const cases: [ReportedAnswer, object, object][] = [
    [text, { contains: '"a"' }, { contains: '"b"' }],
    [text, { matches: '{*}' }, { matches: '[*]' }],
    [text, { min_chars: 8 }, { min_chars: 9 }],
    [text, { min_tokens: 4 }, { min_tokens: 5 }],
    [image, { width: 8, height: 9 }, { width: 8, height: 8 }],
    [vector, { dimensions: 64 }, { dimensions: 63 }],
    [text, { json: true }, { width: 1 }],
    [text, {}, { dimensions: 3 }],
    [image, {}, { contains: 'x' }],
    [told({ text: 'no JSON' }), { json: false }, { json: true }],
    [told({ text: 'no JSON' }), {}, { json: {} }],
    [text, { json: { a: 1 } }, { json: { a: 2 } }],
    [text, { json: {} }, { json: [] }],
    [text, {}, { json: { a: 1, b: 1 } }],
    [text, {}, { json: { toString: {} } }],
    [text, { unsupported: false }, { unsupported: true }],
    [LIST, { json: [3, { b: [1] }] }, { json: [4] }],
    [LIST, { json: [] }, { json: [{ b: [1, 2, 3] }] }],
    [LIST, { json: [null] }, { json: { length: 4 } }],
  ];
  for (const [answer, holds, fails] of cases) {
    assert.ok(isGood(answer, holds), JSON.stringify(holds));
    assert.ok(!isGood(answer, fails), JSON.stringify(fails));
  }
});

test('expected JSON is no longer than a line, since each item of it is looked for', () => {
  assert.ok('problem' in readQuestion({ max_seconds: 1, expect: { json: new Array(3000).fill(1) } }));
  assert.ok('problem' in readQuestion({ max_seconds: 1, expect: { json: 'text' } }));
  assert.ok('problem' in readQuestion({ max_seconds: 1, expect: { unsupported: 1 } }));
});

test('patterns are matched in time that grows slowly, whoever wrote them', () => {
  for (const [pattern, text, matches] of [
    ['*', '', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*b*', 'abc', true],
    ['a*', 'ba', false],
    ['', '', true],
    ['', 'x', false],
    ['?', '😀', true],
  ] as const)
    assert.equal(matchesText(pattern, text), matches, `${pattern} ${text}`);
  const start = performance.now();
  assert.ok(!matchesText(`${'*a'.repeat(500)}b`, 'a'.repeat(20_000)));
  assert.ok(performance.now() - start < 5_000);
});
