import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSignatures } from '../../../src/platform/signatures/verify-bundles.ts';
import { needs } from '../../support/programs.ts';
import {
  bundleByKey,
  bundleOf,
  bundleOverBytes,
  IDENTITY,
  ISSUER,
  makeAuthority,
  publicPem,
  statement,
} from '../../support/signing.ts';

const PAYLOAD = statement({ SHA256SUMS: 'a'.repeat(64) });
const trusted = (...values: readonly unknown[]) =>
  createSignatures(
    values.map((value, place) => ({
      name: `root-${place}`,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  );
type Bundle = Record<string, unknown>;
const changed = (bundle: Bundle, change: (copy: ReturnType<typeof JSON.parse>) => void): Bundle => {
  const copy = JSON.parse(JSON.stringify(bundle));
  change(copy);
  return copy;
};

describe('bundles with certificates', needs('openssl'), () => {
  const authority = makeAuthority();
  const bundle = bundleOf(authority, PAYLOAD);
  const reasonOf = async (value: unknown, root: unknown = authority.root) => {
    const answer = await trusted(root).verify(value, null);
    return answer.is === 'invalid' ? answer.reason : 'none';
  };

  it('tell who signed them', async () => {
    const signed = { is: 'signed', by: IDENTITY, issuer: ISSUER };
    assert.deepEqual(await trusted(authority.root).verify(bundle, null), signed);
    const lines = `${JSON.stringify(makeAuthority().root)}\n${JSON.stringify(authority.root)}\n`;
    assert.deepEqual(await trusted(lines).verify(bundle, null), signed, 'of two roots one vouches for it');
  });

  it('are invalid with another payload', async () => {
    const other = Buffer.from(statement({ SHA256SUMS: 'b'.repeat(64) })).toString('base64');
    assert.equal(
      await reasonOf(
        changed(bundle, (copy) => {
          copy.dsseEnvelope.payload = other;
        }),
      ),
      'log',
    );
    // The log's entry says the other payload too, but nobody signed it.
    const forged = bundleOf(authority, statement({ SHA256SUMS: 'b'.repeat(64) }));
    const mixed = changed(bundle, (copy) => {
      copy.dsseEnvelope.payload = other;
      copy.verificationMaterial.tlogEntries = (forged.verificationMaterial as Bundle).tlogEntries;
    });
    assert.ok(['log', 'signature'].includes(await reasonOf(mixed)));
  });

  it('are invalid with another signature, certificate or authority', async () => {
    const sig = Buffer.from('no signature at all').toString('base64');
    assert.ok(
      ['log', 'signature'].includes(
        await reasonOf(
          changed(bundle, (copy) => {
            copy.dsseEnvelope.signatures[0].sig = sig;
          }),
        ),
      ),
    );
    const other = makeAuthority();
    assert.equal(await reasonOf(bundle, other.root), 'certificate');
    const leaf = { rawBytes: other.certificate.toString('base64') };
    assert.equal(
      await reasonOf(
        changed(bundle, (copy) => {
          copy.verificationMaterial.x509CertificateChain.certificates = [leaf];
        }),
      ),
      'certificate',
    );
  });

  it('are invalid where the certificate had not begun, or was over', async () => {
    const now = Math.floor(Date.now() / 1000);
    for (const time of [now - 90 * 86_400, now + 20 * 86_400])
      assert.equal(await reasonOf(bundleOf(authority, PAYLOAD, time)), 'certificate');
  });

  it('are invalid without an entry of the log, or with a changed one', async () => {
    assert.equal(
      await reasonOf(
        changed(bundle, (copy) => {
          copy.verificationMaterial.tlogEntries = [];
        }),
      ),
      'timestamp',
    );
    const later = changed(bundle, (copy) => {
      copy.verificationMaterial.tlogEntries[0].integratedTime = String(Math.floor(Date.now() / 1000) + 5);
    });
    assert.equal(await reasonOf(later), 'log');
    const { tlogs: _, ...without } = authority.root as Bundle;
    assert.notEqual(
      await reasonOf(bundle, { ...without, tlogs: (makeAuthority().root as Bundle).tlogs }),
      'none',
    );
  });

  it('are malformed', async () => {
    for (const value of [
      null,
      5,
      {},
      { mediaType: bundle.mediaType },
      changed(bundle, (copy) => {
        copy.mediaType = 'x';
      }),
    ])
      assert.equal(await reasonOf(value), 'malformed');
    const noise = { rawBytes: Buffer.from('no certificate').toString('base64') };
    assert.equal(
      await reasonOf(
        changed(bundle, (copy) => {
          copy.verificationMaterial.x509CertificateChain.certificates = [noise];
        }),
      ),
      'malformed',
    );
  });
});

describe('bundles with keys', () => {
  const pair = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
  const own = pair('prime256v1');

  it('tell which key signed them', async () => {
    const signatures = trusted(publicPem(pair('prime256v1').publicKey), publicPem(own.publicKey));
    assert.deepEqual(await signatures.verify(bundleByKey(own.privateKey, PAYLOAD), null), {
      is: 'signed',
      by: 'root-1',
      issuer: null,
    });
  });

  it('are of any curve', async () => {
    for (const [curve, hash] of [
      ['secp384r1', 'sha384'],
      ['secp521r1', 'sha512'],
    ] as const) {
      const { privateKey, publicKey } = pair(curve);
      const answer = await trusted(publicPem(publicKey)).verify(bundleByKey(privateKey, PAYLOAD, hash), null);
      assert.equal(answer.is, 'signed');
    }
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const answer = await trusted(publicPem(publicKey)).verify(bundleByKey(privateKey, PAYLOAD, null), null);
    assert.equal(answer.is, 'signed');
  });

  it('are invalid with another payload, or another key, or none', async () => {
    const bundle = bundleByKey(own.privateKey, PAYLOAD);
    const signatures = trusted(publicPem(own.publicKey));
    const forged = changed(bundle, (copy) => {
      copy.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    });
    assert.deepEqual(await signatures.verify(forged, null), { is: 'invalid', reason: 'signature' });
    const others = trusted(publicPem(pair('secp384r1').publicKey));
    assert.deepEqual(await others.verify(bundle, null), { is: 'invalid', reason: 'signature' });
    const root = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };
    assert.deepEqual(await trusted(root).verify(bundle, null), { is: 'invalid', reason: 'key' });
  });

  it('sign bytes that stand beside them', async () => {
    const bytes = Buffer.from('a list');
    const signatures = trusted(publicPem(own.publicKey));
    assert.equal((await signatures.verify(bundleOverBytes(own.privateKey, bytes), bytes)).is, 'signed');
    assert.equal(
      (await signatures.verify(bundleOverBytes(own.privateKey, bytes), Buffer.from('another'))).is,
      'invalid',
    );
    assert.equal((await signatures.verify(bundleOverBytes(own.privateKey, bytes), null)).is, 'invalid');
  });
});

describe('trusted roots', () => {
  it('are refused where they are none', () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '{"mediaType": "x"}',
      '-----BEGIN PUBLIC KEY-----\nAA\n-----END PUBLIC KEY-----',
    ])
      if (text !== '') assert.throws(() => trusted(text), { name: 'SettingsError' }, text);
  });
});
