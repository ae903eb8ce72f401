/** The hidden marker of an issue: what it is written as, and which ones are trusted. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasMarker, readMarker, stateAfter, writeMarker } from '../../src/reporters/issue-state.ts';
import { changed, KEY, reportOf } from './living-issue.ts';
import { sha256 } from './sample-report.ts';

describe('the marker', () => {
  const state = stateAfter(reportOf('1', '2026-10-01', changed('a')), null, sha256);
  const { digest } = state;
  const bodyOf = (words: string) => `text\n<!-- manifest-drift:${KEY} ${words} -->\n`;

  test('has a key that can end neither it nor the comment', () => {
    const opens = (key: string, safe: string) =>
      assert.ok(writeMarker(key, state).startsWith(`<!-- manifest-drift:${safe} v1 2026-10-01 `), key);
    opens('drift.yml/job-1_x.0', 'drift.yml/job-1_x.0');
    opens('a b>é', 'a_b__');
    opens('a--b---c-d', 'a__b___c-d');
    opens('k'.repeat(300), 'k'.repeat(200));
  });

  test('is the last of its key that begins a line', () => {
    const other = { ...state, since: '2026-09-01' };
    const [one, two] = [state, other].map((each) => writeMarker(KEY, each));
    assert.deepEqual(readMarker(`${one}`, KEY), state);
    assert.deepEqual(readMarker(`${one}\n${two}\n`, KEY), other);
    assert.deepEqual(readMarker(`\n${two}\n${one} ${two}`, KEY), state);
    assert.deepEqual(readMarker(`${one} ${two}`, KEY), state);
    for (const body of ['', 'text', `| ${one} |`, `> ${one}`, `a --> b\n| ${one}`, `\n${one?.slice(1)}`]) {
      assert.ok(!hasMarker(body, KEY), body);
      assert.equal(readMarker(body, KEY), null, body);
    }
    assert.ok(hasMarker(`\n${one}`, KEY) && hasMarker(`${one}`, KEY));
  });

  test('is read as it was written, and otherwise not at all', () => {
    const read = (words: string) => readMarker(bodyOf(words), KEY);
    const memory = { fingerprints: ['000000000'], seen: new Map(), names: new Map(), grouped: new Set() };
    const since = '2026-10-01';
    assert.deepEqual(read(`v1 ${since} ${digest} all g///AAAAAA`), {
      since,
      digest,
      isCut: false,
      ...memory,
    });
    assert.deepEqual(read(`v1 ${since} ${digest} cut g///AAAAAA`), { since, digest, isCut: true, ...memory });
    const wrong = [
      '',
      'v1',
      `v2 ${since} ${digest} all`,
      `v1 x${since} ${digest} all`,
      `v1 ${since}x ${digest} all`,
      `v1 026-10-01 ${digest} all`,
      `v1 2026-1-01 ${digest} all`,
      `v1 2026-10-1 ${digest} all`,
      `v1 2026-10-xx ${digest} all`,
      `v1 2026-xx-01 ${digest} all`,
      `v1 xxxx-10-01 ${digest} all`,
      `v1 ${since} ${digest}0 all`,
      `v1 ${since} x${digest} all`,
      `v1 ${since} ${digest.slice(1)} all`,
      `v1 ${since} ${'X'.repeat(32)} all`,
      `v1 ${since} ${digest}`,
      `v1 ${since} ${digest} some`,
      `v1 ${since} ${digest} all x`,
    ];
    for (const words of wrong) assert.equal(read(words), null, words);
    assert.equal(readMarker(bodyOf(`v1 ${since} ${digest} all`).replace(' -->', ''), KEY), null);
  });

  test('is not read when it is longer than any that was written', () => {
    const filled = (more: string) => {
      const words = `v1 2026-10-01 ${digest} all g//${more}/`;
      return bodyOf(words + 'A'.repeat(6 * Math.floor((16_385 - words.length) / 6)));
    };
    // With three digits for the run it is 16,384 signs long to the last.
    assert.equal(readMarker(filled('123'), KEY)?.fingerprints.length, 2721);
    assert.equal(readMarker(filled('1234'), KEY), null);
  });
});
