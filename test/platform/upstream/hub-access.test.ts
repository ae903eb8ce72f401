import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingsError } from '../../../src/model/errors.ts';
import { hubAccess } from '../../../src/platform/upstream/hub-access.ts';

test('the endpoint and the token, as the hub itself names them', () => {
  assert.deepEqual(hubAccess({}), { endpoint: 'https://huggingface.co', token: null });
  assert.deepEqual(hubAccess({ HF_ENDPOINT: 'https://hub.example/hf/', HF_TOKEN: ' hf_a\n' }), {
    endpoint: 'https://hub.example/hf',
    token: 'hf_a',
  });
  assert.equal(hubAccess({ HUGGING_FACE_HUB_TOKEN: 'hf_old' }).token, 'hf_old');
  assert.equal(hubAccess({ HF_TOKEN: 'hf_new', HUGGING_FACE_HUB_TOKEN: 'hf_old' }).token, 'hf_new');
  for (const loopback of ['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:80']) {
    assert.ok(hubAccess({ HF_ENDPOINT: loopback }));
  }
});

test('without TLS only loopback is spoken to, and no secret is repeated in a message', () => {
  for (const HF_ENDPOINT of [
    'http://huggingface.co',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'file:///etc',
    'https://user:secret@hub.example',
    'https://hub.example/?secret=1',
    'https://hub.example/#secret',
    'hub.example',
  ]) {
    assert.throws(
      () => hubAccess({ HF_ENDPOINT }),
      (error) => error instanceof SettingsError && !error.message.includes('secret'),
      HF_ENDPOINT,
    );
  }
  for (const HF_TOKEN of ['hf_secret x', 'hf_secret\nX-Evil: 1', 'hf_sécret', 'secret'.repeat(1000)]) {
    assert.throws(
      () => hubAccess({ HF_TOKEN }),
      (error) => error instanceof SettingsError && !/s[eé]cret/.test(error.message),
    );
  }
});
