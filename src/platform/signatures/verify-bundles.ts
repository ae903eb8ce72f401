import { assertBundle, type Bundle, bundleFromJSON, type Envelope, envelopeFromJSON } from '@sigstore/bundle';
import { Bundle as AnyBundle, type TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import type { SignatureAnswer, SignatureFault, Signatures } from '../../ports/signatures.ts';
import { isEnvelopeSignature, isSignedBy } from './signed-bytes.ts';
import { readTrust, type Trust, type TrustFile } from './trusted-roots.ts';
import { verifyByAuthority } from './verify-by-authority.ts';

const MALFORMED = { is: 'invalid', reason: 'malformed' } as const;
const MAX_SIGNATURES = 100;

/**
 * Verifies Sigstore bundles and DSSE envelopes offline; certificates without a trusted time, as of `now`. Throws a
 * `SettingsError` for files that hold no trust.
 */
export function createSignatures(files: readonly TrustFile[], now = new Date()): Signatures {
  const trust = readTrust(files);
  return {
    async verify(value, artifact) {
      if (isEnvelope(value)) return verifyEnvelope(value, trust);
      const bundle = readBundle(value);
      if (bundle === null) return MALFORMED;
      const { content } = bundle.verificationMaterial;
      if (content.$case === 'publicKey') return verifyByKey(bundle, trust, artifact);
      const answer = verifyByCertificate(bundle, trust, artifact);
      if (answer.is === 'signed' || trust.authorities.length === 0) return answer;
      const byAuthority = verifyByAuthority(bundle, trust.authorities, artifact, now);
      // None of them certifies it: then what the roots say tells more.
      const isTheirs = byAuthority.is === 'signed' || byAuthority.reason !== 'certificate';
      return isTheirs || trust.roots.length === 0 ? byAuthority : answer;
    },
  };
}

function isEnvelope(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'payload' in value && !('dsseEnvelope' in value);
}

/** Null for what is no bundle. Those of private authorities have chains of certificates, which Sigstore's own have no more. */
function readBundle(value: unknown): Bundle | null {
  if (typeof value === 'object' && value !== null && 'dsseEnvelope' in value && 'messageSignature' in value)
    return null;
  try {
    return bundleFromJSON(value);
  } catch {
    try {
      const bundle = AnyBundle.fromJSON(value);
      assertBundle(bundle);
      return bundle.verificationMaterial.content.$case === 'x509CertificateChain' ? bundle : null;
    } catch {
      return null;
    }
  }
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
  return answerOf(keys, ({ key }) => isSignedBy(content, key, artifact));
}

/** A plain DSSE envelope, which says of the key only a hint, too. One of its signatures has to be of a trusted key. */
function verifyEnvelope(value: unknown, { keys }: Trust): SignatureAnswer {
  let envelope: Envelope;
  try {
    envelope = envelopeFromJSON(value);
  } catch {
    return MALFORMED;
  }
  const signatures = envelope.signatures.slice(0, MAX_SIGNATURES);
  if (signatures.length === 0) return MALFORMED;
  return answerOf(keys, ({ key }) => signatures.some(({ sig }) => isEnvelopeSignature(envelope, key, sig)));
}

function answerOf(keys: Trust['keys'], isOf: (key: Trust['keys'][number]) => boolean): SignatureAnswer {
  const found = keys.find(isOf);
  if (found !== undefined) return { is: 'signed', by: found.name, issuer: null };
  return { is: 'invalid', reason: keys.length === 0 ? 'key' : 'signature' };
}
