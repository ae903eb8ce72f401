/** Digests changed in lists of every form; everything else in them stays. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editList, type LineEdit } from '../../../src/engine/fix/edit-list.ts';
import { digestOf } from '../../support/records.ts';

const [old, now, other] = [digestOf('old'), digestOf('now'), digestOf('other')];
const at = (line: number, more: Partial<LineEdit> = {}): LineEdit => ({
  line,
  from: old,
  to: now,
  size: 3,
  ...more,
});

test('only the digest of the line changes, whatever else holds the same digits', () => {
  for (const [line, expected] of [
    [`${old}  m.bin`, `${now}  m.bin`],
    [`${old} *${old}.bin`, `${now} *${old}.bin`],
    [` \t${old}  ${old}`, ` \t${now}  ${old}`],
    [`\\${old}  a\\n${old}`, `\\${now}  a\\n${old}`],
    [` \\${old}  a\\n${old}`, ` \\${now}  a\\n${old}`],
    [`${old.toUpperCase()}  m.bin`, `${now}  m.bin`],
    [`${old.toUpperCase()}  ${old}`, `${now}  ${old}`],
    [`SHA256 (${old}) = ${old}`, `SHA256 (${old}) = ${now}`],
    [`SHA256 (İ.bin) = ${old.toUpperCase()}`, `SHA256 (İ.bin) = ${now}`],
    [`SHA256 (a ${old}) = ${old}\r`, `SHA256 (a ${old}) = ${now}\r`],
  ] as const)
    assert.equal(editList('SHA256SUMS', `${line}\n`, [at(1)]), `${expected}\n`, line);
});

test('lines are counted from 1, and all others stay', () => {
  const text = `# ours\n${other}  a\r\n\n${old}  b\n${old}  c`;
  assert.equal(
    editList('SHA256SUMS', text, [at(5), at(2, { from: other })]),
    `# ours\n${now}  a\r\n\n${old}  b\n${now}  c`,
  );
  assert.equal(editList('SHA256SUMS', text, []), text);
});

test("lines of a bag's manifest may end in carriage returns alone", () => {
  const text = `${other} a\r${old} b\r\n${old} c\n${old} d`;
  const expected = `${other} a\r${now} b\r\n${old} c\n${now} d`;
  assert.equal(editList('bag/manifest-sha256.txt', text, [at(2), at(4)]), expected);
  // Elsewhere they are part of a line.
  assert.equal(editList('bag/SHA256SUMS', `${old}  a\rb\n${old}  c`, [at(2)]), `${old}  a\rb\n${now}  c`);
});

test('a list of hashdeep has the size changed with the digest', () => {
  const header = '%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n';
  for (const [line, expected] of [
    [`12,${old},m.bin`, `3,${now},m.bin`],
    [`12,${old.toUpperCase()},m.bin`, `3,${now},m.bin`],
    [`12,${old},a,${old}\r`, `3,${now},a,${old}\r`],
    // White space of any kind may be in a name.
    [`12,${old},a\u2028b`, `3,${now},a\u2028b`],
  ] as const)
    assert.equal(editList('h', `${header}${line}\n`, [at(3)]), `${header}${expected}\n`, line);
  // The size may be all that changed.
  assert.equal(editList('h', `${header}12,${old},m`, [at(3, { to: old })]), `${header}3,${old},m`);
});

test('a line of hashdeep with another digest of the same content, or with another content, is left', () => {
  const header = '%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n';
  for (const line of [
    `12,${'0'.repeat(32)},${old},m.bin`,
    `12,${other},m.bin`,
    `,${old},m.bin`,
    `x12,${old},m.bin`,
    `12,${old}0,m.bin`,
    `12,${old}`,
    `12,${other},${old},m.bin`,
  ])
    assert.equal(editList('h', `${header}${line}\n`, [at(3)]), null, line);
});

test('a list is left as a whole where one of its lines cannot be changed', () => {
  const text = `${old}  a\n${other}  b\n`;
  assert.equal(editList('SHA256SUMS', text, [at(1), at(2)]), null);
  assert.equal(editList('SHA256SUMS', text, [at(1), at(9)]), null);
  assert.notEqual(editList('SHA256SUMS', text, [at(1)]), null);
});

test('a signed list is left, as its signature would no longer hold', () => {
  const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${old}  a\n`;
  assert.equal(editList('SHA256SUMS', text, [at(4)]), null);
});
