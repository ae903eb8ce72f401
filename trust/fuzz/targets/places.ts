/** Answers of the APIs of releases and of ModelScope, and of registries: files in their very form, or no answer. */

import assert from 'node:assert/strict';
import { readModelScope } from '../../../src/platform/upstream/modelscope.ts';
import { readLayers, registryToken, tokenPlace } from '../../../src/platform/upstream/oci.ts';
import { readAssets } from '../../../src/platform/upstream/releases.ts';
import type { Target } from '../target.ts';

const A = 'a'.repeat(64);

export const PLACES: Target = {
  name: 'places',
  maxBytes: 64 * 1024,
  seeds: [
    `{"assets":[{"url":"https://api.github.com/x","name":"a.bin","size":3,"digest":"sha256:${A}"},{"name":"b","size":0,"digest":null}]}`,
    `{"schemaVersion":2,"layers":[{"digest":"sha256:${A}","size":3,"annotations":{"org.opencontainers.image.title":"a.bin"}}]}`,
    `{"Code":200,"Data":{"Files":[{"Path":"a/b.bin","Type":"blob","Size":3,"Sha256":"${A}"},{"Path":"a","Type":"tree","Size":0,"Sha256":""}]}}`,
    '{"token":"abc","access_token":"def"}',
    'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a:pull"',
  ],
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"assets":',
    '"layers":',
    '"blobs":',
    '"name":',
    '"size":',
    '"digest":',
    '"sha256:',
    '"annotations":',
    '"Data":',
    '"Files":',
    '"Path":',
    '"Sha256":',
    '"org.opencontainers.image.title":',
    '"token":',
    'Bearer ',
    'realm="',
    'service="',
    'null',
    '-1',
    '1e99',
    '__proto__',
    A,
    '\n',
  ],
  run(input) {
    const text = new TextDecoder().decode(input);
    const listed = readModelScope(text)?.files ?? [];
    for (const { sha256, size } of [...(readAssets(text) ?? []), ...(readLayers(text) ?? []), ...listed]) {
      assert.ok(sha256 === null || /^[0-9a-f]{64}$/.test(sha256), 'a digest');
      assert.ok(Number.isSafeInteger(size) && size >= 0, 'a size');
    }
    const token = registryToken(text);
    assert.ok(token === null || /^[\x21-\x7e]+$/.test(token), 'a token that is no header of its own');
    const place = tokenPlace(text, 'a', (origin) => origin === 'https://ghcr.io');
    if ('url' in place) assert.equal(place.url.origin, 'https://ghcr.io', 'only where it may be asked');
  },
};
