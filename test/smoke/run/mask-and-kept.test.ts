import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptText } from '../../../src/smoke/run/kept-text.ts';
import { maskOf } from '../../../src/smoke/run/mask.ts';

test('values of secret variables are masked in every form, and others are not', () => {
  const secret = 'p@ss w/"rd"ü1';
  const mask = maskOf({
    MY_TOKEN: secret,
    PATH: '/usr/bin:/very/long/path',
    LANGUAGE: 'en_GB.UTF-8',
    SHORT_KEY: 'abc',
    HTTP_COOKIE: undefined,
  });
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret),
    Buffer.from(secret).toString('hex'),
    ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${secret}xyz`).toString('base64')),
  ];
  for (const form of forms) assert.notEqual(mask.text(`before ${form} after`), `before ${form} after`, form);
  for (const form of forms.slice(0, 4)) assert.ok(!mask.text(form).includes(form.slice(2, -2)), form);
  assert.equal(
    mask.text('/usr/bin:/very/long/path en_GB.UTF-8 abc'),
    '/usr/bin:/very/long/path en_GB.UTF-8 abc',
  );
  assert.ok(mask.finds(Buffer.from(`x${secret}`)));
  assert.ok(!mask.finds(Buffer.from('x')));
});

test('each line of a secret of several lines is a secret', () => {
  const mask = maskOf({ PRIVATE_KEY: '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----' });
  assert.doesNotMatch(mask.text('x MIIEvQIBADANBg x'), /MIIE/);
});

test('what is cut leaves no half of a secret at the cut', () => {
  const kept = new KeptText(100);
  const secret = 'SECRETSECRET';
  for (const chunk of ['x'.repeat(44), secret, 'y'.repeat(500), secret, 'z'.repeat(44)])
    kept.add(Buffer.from(chunk));
  assert.equal(kept.total, 44 + 12 + 500 + 12 + 44);
  const text = kept.text(secret.length);
  assert.doesNotMatch(text, /SECR|CRET/);
  assert.match(text, /^x+\n\[\d+ bytes left out\]\nz+$/);
  const left = Number(/\[(\d+)/.exec(text)?.[1]);
  assert.equal(left + (text.match(/[xz]/g)?.length ?? 0), kept.total);
});

test('what is short is whole, whatever pieces it came in', () => {
  for (const size of [1, 7, 50, 100]) {
    const kept = new KeptText(100);
    const text = 'abcdefghij'.repeat(10);
    for (let at = 0; at < text.length; at += size) kept.add(Buffer.from(text.slice(at, at + size)));
    assert.equal(kept.text(20), text);
    assert.ok(!kept.isCut);
  }
});
