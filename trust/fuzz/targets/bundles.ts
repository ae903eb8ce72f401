/** Bundles of signatures and plain envelopes: whatever was changed in them, only what the key signed is called signed. */

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readBundles } from '../../../src/engine/judge/read-bundles.ts';
import { createSignatures } from '../../../src/platform/signatures/verify-bundles.ts';
import { memoryFiles } from '../../../test/support/memory-files.ts';
import { bundleByKey, publicPem, statement } from '../../../test/support/signing.ts';
import type { Target } from '../target.ts';

const PAYLOAD = statement({ SHA256SUMS: 'a'.repeat(64) });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const BUNDLE = bundleByKey(privateKey, PAYLOAD, null);
const SIGNED = JSON.stringify(BUNDLE);
const SIGNATURES = createSignatures([{ name: 'key.pem', text: publicPem(publicKey) }]);
const FILE = 'm.sigstore.json';

export const BUNDLES: Target = {
  name: 'bundles',
  maxBytes: 16 * 1024,
  seeds: [
    SIGNED,
    `${SIGNED}\n${SIGNED}\n`,
    JSON.stringify(BUNDLE.dsseEnvelope),
    '{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1","verificationMaterial":{"x509CertificateChain":{"certificates":[{"rawBytes":"AA=="}]},"tlogEntries":[]},"messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"AA=="},"signature":"AA=="}}',
  ],
  words: [
    'null',
    '{}',
    '[]',
    '""',
    ',',
    '"dsseEnvelope":',
    '"payload":',
    '"subject":',
    '"digest":',
    '"certificate":',
    '"publicKey":',
    '\n',
  ],
  async run(input) {
    for (const { value, subjects } of await readBundles(memoryFiles({ [FILE]: input }), [FILE])) {
      for (const { name, sha256 } of subjects ?? [])
        assert.ok(typeof name === 'string' && sha256 === sha256.toLowerCase());
      const answer = await SIGNATURES.verify(value, null);
      if (answer.is !== 'signed') continue;
      const { dsseEnvelope = value } = value as { dsseEnvelope?: unknown };
      const { payload = '' } = dsseEnvelope as { payload?: string };
      assert.equal(Buffer.from(payload, 'base64').toString(), PAYLOAD);
    }
  },
};
