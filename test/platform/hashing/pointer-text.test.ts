import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerText } from '../../../src/platform/hashing/pointer-text.ts';

const textOf = (text: string) => pointerText(Buffer.from(text), Buffer.byteLength(text));

test('small texts that begin like a pointer are told whole', () => {
  for (const text of [
    'version https://git-lfs.github.com/spec/v1\n',
    'version http://git-media.io/v/2\noid 1\n',
    '/annex/objects/SHA256E-s4--0123.bin\n',
    '.git/annex/objects/aa/bb/SHA256E-s4--0123',
    './.git/annex/objects/aa/bb/SHA256E-s4--0123',
    '../../.git/annex/objects/aa/bb/SHA256E-s4--0123',
    '<<<<<<< HEAD\nversion https://git-lfs.github.com/spec/v1\n',
    ' \t\r\nversion https://git-lfs.github.com/spec/v1\n',
  ])
    assert.equal(textOf(text), text);
});

test('others are not', () => {
  for (const text of [
    'version 1 of some model card',
    'various things that are written',
    '/etc/somewhere/else/again',
  ])
    assert.equal(textOf(text), null);
  assert.equal(textOf(' '.repeat(30)), null);
  assert.equal(textOf('version http'), null);
});
