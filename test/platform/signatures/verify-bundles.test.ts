import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSignatures } from '../../../src/platform/signatures/verify-bundles.ts';
import { needs } from '../../support/programs.ts';
import {
  AUTHORITY,
  bundleByCertificate,
  bundleByKey,
  bundleOf,
  bundleOverBytes,
  IDENTITY,
  ISSUER,
  makeAuthority,
  makeCertificates,
  publicPem,
  SIGNER,
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

describe('bundles with certificates of a private authority', needs('openssl'), () => {
  const made = makeCertificates({
    root: [null, AUTHORITY],
    middle: ['root', ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign']],
    signer: ['middle', [...SIGNER, 'subjectAltName=URI:https://signer.example']],
    deeper: ['middle', AUTHORITY],
    tooDeep: ['deeper', SIGNER],
    byNoAuthority: ['signer', SIGNER],
    limited: ['root', [...AUTHORITY, 'nameConstraints=permitted;URI:.example']],
    byLimited: ['limited', SIGNER],
    forServers: ['root', ['keyUsage=keyAgreement', 'extendedKeyUsage=serverAuth']],
    forCode: ['root', ['extendedKeyUsage=codeSigning']],
    self: [null, SIGNER],
    foreign: [null, AUTHORITY],
    byForeign: ['foreign', SIGNER],
  });
  type Name = keyof typeof made;
  const DAY = 86_400_000;
  const verify = (chain: readonly [Name, ...Name[]], trust: Name = 'root', now = new Date()) => {
    const [first, ...rest] = chain.map((name) => made[name]);
    const bundle = bundleByCertificate([first as (typeof made)[Name], ...rest], PAYLOAD);
    return createSignatures([{ name: 'ca.pem', text: made[trust].pem }], now).verify(bundle, null);
  };
  const reasonOf = async (...given: Parameters<typeof verify>) => {
    const answer = await verify(...given);
    return answer.is === 'invalid' ? answer.reason : answer.by;
  };

  it('tell who signed them, by any certificate on the way to the root', async () => {
    for (const trust of ['root', 'middle', 'signer'] as const)
      assert.deepEqual(await verify(['signer', 'middle', 'root'], trust), {
        is: 'signed',
        by: 'https://signer.example',
        issuer: 'ca.pem',
      });
    assert.equal(await reasonOf(['forCode']), 'forCode', 'a name where there is no address');
    assert.equal(await reasonOf(['self'], 'self'), 'self');
  });

  it('are of nobody who is trusted', async () => {
    for (const chain of [
      ['signer'],
      ['byForeign', 'foreign'],
      ['signer', 'foreign'],
      ['self'],
      ['byNoAuthority', 'signer', 'middle'],
      ['tooDeep', 'deeper', 'middle'],
      ['byLimited', 'limited'],
      ['forServers'],
    ] as const)
      assert.equal(await reasonOf(chain), 'certificate', chain.join());
    assert.equal(await reasonOf(['signer', 'middle'], 'foreign'), 'certificate');
  });

  it('count while their certificates are valid, since no time of signing is known', async () => {
    const later = new Date(Date.now() + 31 * DAY);
    const until = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    assert.deepEqual(await verify(['signer', 'middle'], 'root', later), {
      is: 'invalid',
      reason: 'expired',
      until,
    });
    assert.equal(await reasonOf(['signer', 'middle'], 'root', new Date(Date.now() - DAY)), 'certificate');
  });

  it('are invalid with another payload, or with noise for certificates', async () => {
    const bundle = bundleByCertificate([made.forCode], PAYLOAD);
    const { verify: ask } = trusted(made.root.pem);
    const forged = changed(bundle, (copy) => {
      copy.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    });
    assert.deepEqual(await ask(forged, null), { is: 'invalid', reason: 'signature' });
    const noise = changed(bundle, (copy) => {
      copy.verificationMaterial.x509CertificateChain.certificates.push({ rawBytes: 'AAAA' });
    });
    assert.deepEqual(await ask(noise, null), { is: 'invalid', reason: 'malformed' });
  });

  it('are told apart from those of Sigstore', async () => {
    const authority = makeAuthority();
    const both = trusted(authority.root, made.root.pem);
    assert.equal((await both.verify(bundleOf(authority, PAYLOAD), null)).is, 'signed');
    assert.equal((await both.verify(bundleByCertificate([made.forCode], PAYLOAD), null)).is, 'signed');
    const foreign = await both.verify(bundleOf(makeAuthority(), PAYLOAD), null);
    assert.deepEqual(foreign, { is: 'invalid', reason: 'certificate' });
  });
});

describe('plain DSSE envelopes', () => {
  const [own, other] = [0, 1].map(() => generateKeyPairSync('ed25519'));
  const envelopeBy = (key = own) =>
    bundleByKey(key?.privateKey as KeyObject, PAYLOAD, null).dsseEnvelope as { signatures: object[] };
  const signatures = trusted(publicPem(own?.publicKey as KeyObject));

  it('are signed where one of their signatures is of a trusted key', async () => {
    const signed = { is: 'signed', by: 'root-0', issuer: null };
    assert.deepEqual(await signatures.verify(envelopeBy(), null), signed);
    const two = {
      ...envelopeBy(),
      signatures: [...envelopeBy(other).signatures, ...envelopeBy().signatures],
    };
    assert.deepEqual(await signatures.verify(two, null), signed);
  });

  it('are invalid by others, with another payload or type, or without a signature', async () => {
    const asked = async (envelope: object) => {
      const answer = await signatures.verify(envelope, null);
      return answer.is === 'invalid' ? answer.reason : answer.is;
    };
    assert.equal(await asked(envelopeBy(other)), 'signature');
    assert.equal(await asked({ ...envelopeBy(), payload: 'e30=' }), 'signature');
    assert.equal(await asked({ ...envelopeBy(), payloadType: 'text/plain' }), 'signature');
    for (const none of [[], null, [{}], [{ sig: '' }], 'x'])
      assert.ok(['malformed', 'signature'].includes(await asked({ ...envelopeBy(), signatures: none })));
  });

  it('of model-signing before 1.0 signed the payload as Python shows it', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const payload = '{"a": "it\'s\\n\u00e9"}\n';
    // repr(payload.encode())
    const shown = `b'{"a": "it\\'s\\\\n\\xc3\\xa9"}\\n'`;
    const type = 'application/vnd.in-toto+json';
    const text = `DSSEV1 ${type.length} ${type} ${Buffer.byteLength(payload)} ${shown}`;
    const sig = sign('sha256', Buffer.from(text), privateKey).toString('base64');
    const envelope = {
      payload: Buffer.from(payload).toString('base64'),
      payloadType: type,
      signatures: [{ sig }],
    };
    assert.equal((await trusted(publicPem(publicKey)).verify(envelope, null)).is, 'signed');
    const forged = { ...envelope, payload: Buffer.from(`${payload} `).toString('base64') };
    assert.equal((await trusted(publicPem(publicKey)).verify(forged, null)).is, 'invalid');
  });

  it('with both an envelope and a signature of bytes are none', async () => {
    const key = own?.privateKey as KeyObject;
    const bytes = Buffer.from('a');
    const digest = { algorithm: 'SHA2_256', digest: 'ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' };
    const both = {
      ...bundleByKey(key, PAYLOAD, null),
      messageSignature: { messageDigest: digest, signature: sign(null, bytes, key).toString('base64') },
    };
    assert.deepEqual(await signatures.verify(both, bytes), { is: 'invalid', reason: 'malformed' });
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
      '-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----',
    ])
      if (text !== '') assert.throws(() => trusted(text), { name: 'SettingsError' }, text);
  });
});
