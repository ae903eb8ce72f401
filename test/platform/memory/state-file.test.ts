/** The state file: what is written is read back, and what anything else did to it is noticed. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  type Remembered,
  StateReader,
  stateLines,
  type VerificationState,
} from '../../../src/platform/memory/state-file.ts';

const NOW = Date.UTC(2026, 0, 31);
const file = (more: Partial<Remembered> = {}): Remembered => ({
  size: 9,
  mtime: 1_769_000_000_123_456_789n,
  ctime: 1_769_000_000_987_654_321n,
  inode: '64769:1234',
  sha256: 'ab'.repeat(32),
  others: [],
  verifiedAt: NOW - 1000,
  version: '0.1.0',
  machine: 'cd'.repeat(8),
  ...more,
});
const STATE: VerificationState = {
  origin: { repository: 'org/name', folder: 'sub' },
  files: new Map([
    ['models/a.bin', file()],
    [
      'models/ü b\u2028\n.bin',
      file({
        others: [
          { algorithm: 'sha512', value: 'ef'.repeat(64) },
          { algorithm: 'sha256-sharded-1000000000', value: 'ef'.repeat(32) },
        ],
      }),
    ],
    ['0', file({ size: 0, mtime: -1n })],
  ]),
};

function read(text: string, now = NOW): ReturnType<StateReader['end']> {
  const reader = new StateReader(now);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.add(line);
  return reader.end();
}

const TEXT = [...stateLines(STATE)].join('');
/** The lines with a true digest of them at the end, as somebody would write it who knows how. */
function sealed(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  return `${text}${JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') })}\n`;
}
const LINES = TEXT.trimEnd().split('\n').slice(0, -1);
const [HEADER = '', FIRST = '', SECOND = '', THIRD = ''] = LINES;
const cells = (change: (cells: unknown[]) => void) => {
  const row = JSON.parse(FIRST) as unknown[];
  change(row);
  return sealed([HEADER, JSON.stringify(row)]);
};

test('what is written is what is read', () => {
  assert.deepEqual(read(TEXT), STATE);
  assert.equal(sealed(LINES), TEXT, 'the digest is that of the lines before it');
});

const TAMPERED: Readonly<Record<string, readonly [string, string]>> = {
  'nothing in it': ['', 'edited'],
  'a line break alone': ['\n', 'unreadable'],
  'another kind of file': ['PNG\u0000\n', 'unreadable'],
  'JSON of another kind': ['{"models":[]}\n', 'unreadable'],
  'a list': ['[]\n', 'unreadable'],
  'another version of the form': [sealed([HEADER.replace(':1', ':2'), FIRST]), 'other-version'],
  'no repository': [sealed(['{"schema_version":1,"folder":""}', FIRST]), 'edited'],
  'cut in the middle of a line': [TEXT.slice(0, 300), 'edited'],
  'cut at the end of a line': [`${LINES.join('\n')}\n`, 'edited'],
  'a line left out': [TEXT.replace(`${SECOND}\n`, ''), 'edited'],
  'a line twice': [sealed([HEADER, FIRST, FIRST]), 'edited'],
  'lines in another order': [
    [HEADER, SECOND, FIRST, THIRD, TEXT.trimEnd().split('\n').at(-1)].join('\n'),
    'edited',
  ],
  'another digest of a file': [TEXT.replace('abab', 'abac'), 'edited'],
  'another name of a file': [TEXT.replace('a.bin', 'b.bin'), 'edited'],
  'another time of verification': [TEXT.replace(String(NOW - 1000), String(NOW - 10)), 'edited'],
  'another digest at the end': [TEXT.replace(/[0-9a-f]"\}\n$/, 'x"}\n'), 'edited'],
  'something behind the end': [`${TEXT}${FIRST}\n`, 'edited'],
  'line ends of Windows': [TEXT.replaceAll('\n', '\r\n'), 'edited'],
  'a time that has not come': [cells((row) => (row[5] = NOW + 3_600_000)), 'from-the-future'],
  'a time that is no number': [cells((row) => (row[5] = '0')), 'edited'],
  'a size below zero': [cells((row) => (row[1] = -1)), 'edited'],
  'a size that is no whole number': [cells((row) => (row[1] = 0.5)), 'edited'],
  'a digest that is none': [cells((row) => (row[8] = 'AB'.repeat(32))), 'edited'],
  'an algorithm that nobody knows': [cells((row) => (row[9] = [`sha9:${'ab'.repeat(32)}`])), 'edited'],
  'a cell too many': [cells((row) => row.push(0)), 'edited'],
  'an empty name': [cells((row) => (row[0] = '')), 'edited'],
};

test('what was edited, cut off or is of another kind is not used', async (t) => {
  for (const [name, [text, problem]] of Object.entries(TAMPERED))
    await t.test(name, () => assert.equal(read(text), problem));
});
