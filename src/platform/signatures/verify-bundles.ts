import { verify as verifySignature } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import type { SignatureAnswer, SignatureFault, Signatures } from '../../ports/signatures.ts';
import { readTrust, type Trust, type TrustFile } from './trusted-roots.ts';

/** Verifies Sigstore bundles offline. Throws a `SettingsError` for files that hold no trust. */
export function createSignatures(files: readonly TrustFile[]): Signatures {
  const trust = readTrust(files);
  return {
    async verify(value, artifact) {
      let bundle: Bundle;
      try {
        bundle = bundleFromJSON(value);
      } catch {
        return { is: 'invalid', reason: 'malformed' };
      }
      const { content } = bundle.verificationMaterial;
      return content.$case === 'publicKey'
        ? verifyByKey(bundle, trust, artifact)
        : verifyByCertificate(bundle, trust, artifact);
    },
  };
}

/** The codes of the library by what they mean. */
const FAULTS: readonly (readonly [code: RegExp, reason: SignatureFault])[] = [
  [/^TIMESTAMP/, 'timestamp'],
  [/^TLOG/, 'log'],
  [/^CERTIFICATE/, 'certificate'],
  [/^SIGNATURE/, 'signature'],
  [/^PUBLIC_KEY/, 'key'],
];

/** Each root by itself: what one root does not certify, another may. */
function verifyByCertificate(bundle: Bundle, { roots }: Trust, artifact: Uint8Array | null): SignatureAnswer {
  let reason: SignatureFault = 'certificate';
  for (const root of roots) {
    try {
      return signedBy(bundle, root, artifact);
    } catch (error) {
      const found = faultOf(error);
      // Another root is the one that issued it.
      if (reason === 'certificate') reason = found;
    }
  }
  return { is: 'invalid', reason };
}

function signedBy(bundle: Bundle, root: TrustedRoot, artifact: Uint8Array | null): SignatureAnswer {
  // A root without logs, as GitHub's for private repositories, trusts timestamps alone.
  const verifier = new Verifier(toTrustMaterial(root), {
    tlogThreshold: Math.min(1, root.tlogs.length),
    ctlogThreshold: Math.min(1, root.ctlogs.length),
    timestampThreshold: 1,
  });
  const bytes = artifact === null ? undefined : Buffer.from(artifact);
  const { identity } = verifier.verify(toSignedEntity(bundle, bytes));
  const by = identity?.subjectAlternativeName;
  if (by === undefined) return { is: 'invalid', reason: 'certificate' };
  return { is: 'signed', by, issuer: identity?.extensions?.issuer ?? null };
}

function faultOf(error: unknown): SignatureFault {
  const code = error instanceof VerificationError ? error.code : '';
  return FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? 'malformed';
}

/** Bundles of keys, as `model_signing sign key` makes them, say of the key only a hint. */
function verifyByKey({ content }: Bundle, { keys }: Trust, artifact: Uint8Array | null): SignatureAnswer {
  const signed =
    content.$case === 'dsseEnvelope'
      ? preAuthEncoding(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload)
      : artifact;
  const signature =
    content.$case === 'dsseEnvelope'
      ? content.dsseEnvelope.signatures[0]?.sig
      : content.messageSignature.signature;
  if (signed === null || signature === undefined) return { is: 'invalid', reason: 'malformed' };
  for (const { name, key } of keys) {
    try {
      const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
      const algorithm = key.asymmetricKeyType?.startsWith('ed') ? null : (HASHES[curve] ?? 'sha256');
      if (verifySignature(algorithm, signed, key, signature)) return { is: 'signed', by: name, issuer: null };
    } catch {
      // A key of another type.
    }
  }
  return { is: 'invalid', reason: keys.length === 0 ? 'key' : 'signature' };
}

/** ECDSA takes the hash that is as long as the curve's numbers. */
const HASHES: Readonly<Record<string, string>> = { secp384r1: 'sha384', secp521r1: 'sha512' };

/** What a DSSE envelope signs (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding(type: string, payload: Buffer): Buffer {
  const start = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(start), payload]);
}
