/** An authority, a log and bundles of Sigstore for tests, made with OpenSSL's command and node:crypto. */

import { execFileSync } from 'node:child_process';
import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const IDENTITY = 'https://github.com/org/name/.github/workflows/release.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';
const TYPE = 'application/vnd.in-toto+json';
/** Bundles with promises of a log, and those of keys. */
const [EARLY, MEDIA] = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const b64 = (bytes: Buffer) => bytes.toString('base64');
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });

export interface Authority {
  /** `trusted_root.json`. */
  readonly root: object;
  readonly certificate: Buffer;
  readonly key: KeyObject;
  readonly log: KeyObject;
  readonly logId: Buffer;
}

/** An authority with a certificate for a signer, and a log. */
export function makeAuthority(identity = IDENTITY): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const ca = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];
    openssl(
      'req',
      '-x509',
      ...curve,
      '-days',
      '30',
      '-subj',
      '/CN=authority',
      ...ca,
      '-keyout',
      at('ca.key'),
      '-out',
      at('ca.pem'),
    );
    openssl('req', ...curve, '-subj', '/CN=signer', '-keyout', at('leaf.key'), '-out', at('leaf.csr'));
    const issuer = Buffer.from(ISSUER);
    const extensions = [
      `subjectAltName=critical,URI:${identity}`,
      'keyUsage=critical,digitalSignature',
      'extendedKeyUsage=codeSigning',
      `1.3.6.1.4.1.57264.1.8=DER:0c${issuer.length.toString(16).padStart(2, '0')}${issuer.toString('hex')}`,
    ];
    writeFileSync(at('leaf.ext'), extensions.join('\n'));
    openssl(
      'x509',
      '-req',
      '-in',
      at('leaf.csr'),
      '-CA',
      at('ca.pem'),
      '-CAkey',
      at('ca.key'),
      '-CAcreateserial',
      '-days',
      '1',
      '-extfile',
      at('leaf.ext'),
      '-out',
      at('leaf.pem'),
    );
    const log = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const logId = sha256(spki(log.publicKey));
    const start = '2020-01-01T00:00:00Z';
    return {
      root: {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [
          {
            baseUrl: 'https://log.example',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
              rawBytes: b64(spki(log.publicKey)),
              keyDetails: 'PKIX_ECDSA_P256_SHA_256',
              validFor: { start },
            },
            logId: { keyId: b64(logId) },
          },
        ],
        certificateAuthorities: [
          {
            subject: { organization: 'o', commonName: 'authority' },
            uri: 'https://authority.example',
            certChain: {
              certificates: [{ rawBytes: b64(new X509Certificate(readFileSync(at('ca.pem'))).raw) }],
            },
            validFor: { start },
          },
        ],
        ctlogs: [],
        timestampAuthorities: [],
      },
      certificate: new X509Certificate(readFileSync(at('leaf.pem'))).raw,
      key: createPrivateKey(readFileSync(at('leaf.key'))),
      log: log.privateKey,
      logId,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const statement = (subjects: Readonly<Record<string, string>>, more: object = {}) =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: Object.entries(subjects).map(([name, digest]) => ({ name, digest: { sha256: digest } })),
    predicateType: 'https://example.org/predicate',
    predicate: {},
    ...more,
  });

/** What a DSSE envelope signs. */
const encoded = (payload: string) =>
  Buffer.concat([
    Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${Buffer.byteLength(payload)} `),
    Buffer.from(payload),
  ]);

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(b64(der).match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;

/** A bundle with an entry of the log; `time`: seconds since 1970. */
export function bundleOf(
  { certificate, key, log, logId }: Authority,
  payload: string,
  time = Math.floor(Date.now() / 1000),
): Record<string, unknown> {
  const signature = sign('sha256', encoded(payload), key);
  const verifier = b64(Buffer.from(pem(certificate)));
  const body = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: '0'.repeat(64) },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature: b64(signature), verifier }],
    },
  };
  return {
    mediaType: EARLY,
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: b64(certificate) }] },
      tlogEntries: [entryOf(log, logId, 'dsse', body, time)],
    },
    dsseEnvelope: {
      payload: b64(Buffer.from(payload)),
      payloadType: TYPE,
      signatures: [{ sig: b64(signature), keyid: '' }],
    },
  };
}

function entryOf(log: KeyObject, logId: Buffer, kind: string, body: object, time: number): object {
  const canonical = Buffer.from(JSON.stringify(body));
  // Its keys are in the order that RFC 8785 wants.
  const promised = JSON.stringify({
    body: b64(canonical),
    integratedTime: time,
    logID: logId.toString('hex'),
    logIndex: 1,
  });
  return {
    logIndex: '1',
    logId: { keyId: b64(logId) },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime: String(time),
    inclusionPromise: { signedEntryTimestamp: b64(sign('sha256', Buffer.from(promised), log)) },
    inclusionProof: undefined,
    canonicalizedBody: b64(canonical),
  };
}

/** A bundle that a key signed, as `model_signing sign key` makes it. */
export function bundleByKey(
  key: KeyObject,
  payload: string,
  hash: string | null = 'sha256',
): Record<string, unknown> {
  return {
    mediaType: MEDIA,
    verificationMaterial: { publicKey: { hint: 'a hint' }, tlogEntries: [] },
    dsseEnvelope: {
      payload: b64(Buffer.from(payload)),
      payloadType: TYPE,
      signatures: [{ sig: b64(sign(hash, encoded(payload), key)), keyid: '' }],
    },
  };
}

/** A bundle of a key over bytes, without a statement. */
export function bundleOverBytes(key: KeyObject, bytes: Buffer): Record<string, unknown> {
  return {
    mediaType: MEDIA,
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: b64(sha256(bytes)) },
      signature: b64(sign('sha256', bytes, key)),
    },
  };
}

export const publicPem = (key: KeyObject) => `${key.export({ type: 'spki', format: 'pem' })}`;

export interface Certified {
  readonly der: Buffer;
  readonly pem: string;
  readonly key: KeyObject;
}

/** Extensions of an authority, and of a signer (OpenSSL: x509v3_config). */
export const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
export const SIGNER = ['basicConstraints=CA:FALSE', 'keyUsage=critical,digitalSignature'];

/** Certificates of a private authority and of those below it, each with its issuer; one without an issuer signs itself. */
export function makeCertificates<Name extends string>(
  wanted: Readonly<Record<Name, readonly [issuer: NoInfer<Name> | null, extensions: readonly string[]]>>,
): Record<Name, Certified> {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    const made = Object.keys(wanted).map((name) => {
      const [issuer, extensions] = wanted[name as Name];
      openssl(
        'req',
        ...curve,
        '-subj',
        `/CN=${name}`,
        '-keyout',
        at(`${name}.key`),
        '-out',
        at(`${name}.csr`),
      );
      writeFileSync(at(`${name}.ext`), extensions.join('\n'));
      const by =
        issuer === null
          ? ['-signkey', at(`${name}.key`)]
          : ['-CA', at(`${issuer}.pem`), '-CAkey', at(`${issuer}.key`), '-CAcreateserial'];
      const files = ['-in', at(`${name}.csr`), '-extfile', at(`${name}.ext`), '-out', at(`${name}.pem`)];
      openssl('x509', '-req', ...by, '-days', '30', ...files);
      const pem = readFileSync(at(`${name}.pem`), 'utf8');
      const key = createPrivateKey(readFileSync(at(`${name}.key`)));
      return [name, { der: new X509Certificate(pem).raw, pem, key }];
    });
    return Object.fromEntries(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A bundle with the signer's certificate and those above it, and without a log, as `model_signing sign certificate` makes it. */
export function bundleByCertificate(
  [signer, ...others]: readonly [Certified, ...Certified[]],
  payload: string,
): Record<string, unknown> {
  const certificates = [signer, ...others].map(({ der }) => ({ rawBytes: b64(der) }));
  return {
    ...bundleByKey(signer.key, payload),
    verificationMaterial: { x509CertificateChain: { certificates }, tlogEntries: [] },
  };
}
