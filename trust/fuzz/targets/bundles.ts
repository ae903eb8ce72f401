/** Bundles of signatures: whatever was changed in them, only what the key signed is called signed. */

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readBundles } from '../../../src/engine/judge/read-bundles.ts';
import { createSignatures } from '../../../src/platform/signatures/verify-bundles.ts';
import { memoryFiles } from '../../../test/support/memory-files.ts';
import { bundleByKey, publicPem, statement } from '../../../test/support/signing.ts';
import type { Target } from '../target.ts';

const PAYLOAD = statement({ SHA256SUMS: 'a'.repeat(64) });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const SIGNED = JSON.stringify(bundleByKey(privateKey, PAYLOAD, null));
const SIGNATURES = createSignatures([{ name: 'key.pem', text: publicPem(publicKey) }]);
const FILE = 'm.sigstore.json';

export const BUNDLES: Target = {
  name: 'bundles',
  maxBytes: 16 * 1024,
  seeds: [
    SIGNED,
    `${SIGNED}\n${SIGNED}\n`,
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
    for (const { value, subjects } of await readBundles(memoryFiles({ [FILE]: input }))) {
      for (const { name, sha256 } of subjects ?? [])
        assert.ok(typeof name === 'string' && sha256 === sha256.toLowerCase());
      const answer = await SIGNATURES.verify(value, null);
      if (answer.is !== 'signed') continue;
      const { dsseEnvelope } = value as { dsseEnvelope?: { payload?: string } };
      assert.equal(Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString(), PAYLOAD);
    }
  },
};
