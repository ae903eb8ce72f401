import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import { frameOf } from '../../src/reporters/frame.ts';
import { renderText } from '../../src/reporters/text.ts';
import { sampleFinding, sampleReport, sha256 } from './sample-report.ts';

/** What is marked in the line, by the columns of the mark. */
function marked(written: string, more: Partial<Finding>, width = 200): string | null {
  const frame = frameOf(sampleFinding(more), written, width);
  return frame === null ? null : frame.line.slice(frame.before, frame.before + frame.length);
}

const at = (column: number, line = 3) => ({ file: 'list', line, column });
const recorded = sha256('recorded');

describe('the value that a frame marks', () => {
  test('is the recorded digest, the path, or what stands at the place', () => {
    const line = `${recorded}  models/a.bin`;
    assert.equal(marked(line, { expected: recorded, location: at(1) }), recorded);
    const missing = { kind: 'file-missing', expected: recorded, location: at(1) };
    assert.equal(marked(line, missing), 'models/a.bin');
    const json = '      "version": "1.0 \\" x",';
    assert.equal(
      marked(json, { kind: 'entry-differs', subject: 'model:m', location: at(18) }),
      '"1.0 \\" x"',
    );
    assert.equal(marked('  size: 12, x', { kind: 'totals-differ', subject: 's', location: at(9) }), '12');
  });

  test('is a word of its own, behind the place', () => {
    const totals = { kind: 'totals-differ', subject: 's', actual: '12', location: at(1) };
    assert.equal(marked('b123: 412, 12', totals), '12');
    const frame = frameOf(sampleFinding(totals), 'b123: 412, 12', 80);
    assert.deepEqual([frame?.before, frame?.length], [11, 2]);
    assert.equal(frameOf(sampleFinding({ ...totals, location: at(9) }), '12 34567 x', 80)?.before, 9);
  });

  test('is none for brackets, for a manifest as a whole, for nothing, and for what nobody wrote by hand', () => {
    assert.equal(marked('    {', { location: at(5) }), null);
    assert.equal(marked('first line', { location: at(1, 1) }), null);
    assert.equal(marked('', { location: at(1) }), null);
    assert.equal(marked('short', { location: at(40) }), null);
    assert.equal(marked('x', { location: null }), null);
    assert.equal(marked(`${'x'.repeat(3000)} models/a.bin`, { location: at(1) }), null);
  });
});

describe('a line in a frame', () => {
  const find = (width: number, line: string, subject = 'models/a.bin') =>
    frameOf(sampleFinding({ kind: 'file-missing', subject, location: at(1) }), line, width);

  test('is cut where it is too long, and what is marked stays in it', () => {
    const line = `${recorded}  models/a.bin and what more there is`;
    for (const width of [30, 40, 60, 80]) {
      const frame = find(width, line);
      assert.ok(frame !== null && frame.line.length <= width);
      assert.equal(frame.line.slice(frame.before, frame.before + frame.length), 'models/a.bin');
      assert.match(frame.line, /^….*models/);
    }
    assert.equal(find(200, `\t  ${line}  `)?.line, line);
    assert.equal(find(8, line), null);
  });

  test('is harmless, and its mark stands right below escapes and wide signs', () => {
    const frame = find(80, 'a\tb\u001b[31m\u202e 模型 models/a.bin');
    assert.equal(frame?.line, 'a b\\u{001b}[31m\\u{202e} 模型 models/a.bin');
    assert.deepEqual([frame?.before, frame?.length], [29, 12]);
    const wide = find(80, 'x 模型/a.bin', '模型/a.bin');
    assert.deepEqual([wide?.before, wide?.length], [2, 10]);
  });
});

test('three findings of a kind have a frame, and further ones have short digests', () => {
  const actual = sha256('actual');
  const findings = Array.from({ length: 5 }, (_, index) =>
    sampleFinding({
      subject: `m/${index}`,
      data: { algorithm: 'sha256', expected: recorded, actual, source: 'manifest' },
      expected: recorded,
      actual,
      message: 'whole',
      location: { file: 'list', line: index + 10, column: 1 },
    }),
  );
  const lineAt = () => `${recorded}  m/0`;
  const text = [...renderText(sampleReport(findings), { lineAt })].join('');
  assert.deepEqual(text.split('\n').slice(1, 5), [
    '    list:10:1',
    `      10 │ ${recorded}  m/0`,
    `         │ ${'^'.repeat(64)}`,
    `      m/0: SHA-256 is ${actual}, but ${recorded.slice(0, 12)}… is recorded.`,
  ]);
  assert.equal(text.match(/│ \^/g)?.length, 3);
  const short = `m/3: SHA-256 is ${actual.slice(0, 12)}…, but ${recorded.slice(0, 12)}… is recorded.`;
  assert.ok(text.includes(`\n    list:13:1  ${short}\n`), text);
});

test('the path of the manifest is told once', () => {
  const finding = sampleFinding({ kind: 'list-malformed', subject: 'list', location: at(1) });
  const text = [...renderText(sampleReport([finding]))].join('');
  assert.equal(text.match(/\blist:3|\blist: /g)?.length, 1, text);
});

test('lines are as wide as the terminal, and none begins a workflow command', () => {
  const message = `models/a.bin ${'word '.repeat(30)}::error::x ${'word '.repeat(30)}##[error]y`;
  const finding = sampleFinding({ message, location: null });
  for (let width = 20; width < 100; width += 7) {
    const lines = [...renderText(sampleReport([finding]), { width })].join('').split('\n');
    for (const line of lines) {
      // Escaped after it was wrapped.
      const { length } = line.replace('\\u{003a}', ':');
      assert.ok(length <= width || !line.trim().includes(' '), `${width}: ${line}`);
      assert.doesNotMatch(line, /^\s*::|##\[/);
    }
  }
});
