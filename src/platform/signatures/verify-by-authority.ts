/**
 * Bundles with certificates of a private authority, as `model_signing sign certificate` makes them (RFC 5280). Neither a
 * log nor a timestamp says when they were signed, so their certificates count for as long as they are valid.
 */

import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial } from '@sigstore/verify';
import type { SignatureAnswer } from '../../ports/signatures.ts';
import { isSignedBy } from './signed-bytes.ts';
import type { Authority } from './trusted-roots.ts';

/** Certificates from the signer's to the authority's. */
const MAX_PATH = 10;
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const NAME_CONSTRAINTS = '2.5.29.30';

export function verifyByAuthority(
  bundle: Bundle,
  authorities: readonly Authority[],
  artifact: Uint8Array | null,
  now: Date,
): SignatureAnswer {
  let certificates: Certificate[];
  try {
    certificates = certificatesOf(bundle).map(parse);
  } catch {
    return { is: 'invalid', reason: 'malformed' };
  }
  const [leaf, ...others] = certificates;
  const found = leaf === undefined ? null : pathOf(leaf, others, authorities);
  if (leaf === undefined || found === null || !isSound(found.path))
    return { is: 'invalid', reason: 'certificate' };
  if (!isSignedBy(bundle.content, leaf.node.publicKey, artifact))
    return { is: 'invalid', reason: 'signature' };
  const end = new Date(Math.min(...found.path.map(({ details }) => Number(details.notAfter))));
  if (end < now) return { is: 'invalid', reason: 'expired', until: end.toISOString().slice(0, 10) };
  if (!found.path.every(({ details }) => details.validForDate(now)))
    return { is: 'invalid', reason: 'certificate' };
  const [, name] = /(?:^|\n)CN=(.+)/.exec(leaf.node.subject) ?? [];
  return { is: 'signed', by: leaf.details.subjectAltName ?? name ?? leaf.node.subject, issuer: found.name };
}

/** As Node has it, and, for what Node doesn't tell, as Sigstore has it. */
interface Certificate {
  readonly node: X509Certificate;
  readonly details: ReturnType<typeof detailsOf>;
}

/** Throws for what is no certificate. */
function parse(der: Uint8Array): Certificate {
  return { node: new X509Certificate(der), details: detailsOf(der) };
}

function detailsOf(der: Uint8Array) {
  const certificates = [{ rawBytes: Buffer.from(der).toString('base64') }];
  const root = TrustedRoot.fromJSON({ certificateAuthorities: [{ certChain: { certificates } }] });
  const certificate = toTrustMaterial(root).certificateAuthorities[0]?.certChain[0];
  if (certificate === undefined) throw new TypeError('no certificate');
  return certificate;
}

function certificatesOf({ verificationMaterial: { content } }: Bundle): Uint8Array[] {
  if (content.$case === 'certificate') return [content.certificate.rawBytes];
  if (content.$case !== 'x509CertificateChain') return [];
  return content.x509CertificateChain.certificates.slice(0, MAX_PATH).map(({ rawBytes }) => rawBytes);
}

/** From the signer's certificate to one that is trusted, through those of the bundle. */
function pathOf(
  leaf: Certificate,
  others: readonly Certificate[],
  authorities: readonly Authority[],
): { readonly path: readonly Certificate[]; readonly name: string } | null {
  const path = [leaf];
  for (let last = leaf; path.length < MAX_PATH; ) {
    const { node } = last;
    const trusted = authorities.find(
      ({ certificate }) => node.raw.equals(certificate.raw) || isIssuedBy(node, certificate),
    );
    if (trusted !== undefined) {
      const isItself = node.raw.equals(trusted.certificate.raw);
      return { path: isItself ? path : [...path, parse(trusted.certificate.raw)], name: trusted.name };
    }
    const next = others.find((other) => !path.includes(other) && isIssuedBy(node, other.node));
    if (next === undefined) return null;
    path.push(next);
    last = next;
  }
  return null;
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate) =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Whether the signer may sign, and the others may certify as many below them. Limits on names are not understood. */
function isSound([leaf, ...authorities]: readonly Certificate[]): boolean {
  const maySign =
    leaf?.details.extKeyUsage?.digitalSignature || leaf?.node.keyUsage?.includes(CODE_SIGNING) || false;
  return (
    maySign &&
    authorities.every(({ details }, below) => {
      const most = details.extBasicConstraints?.pathLenConstraint;
      return (
        details.isCA &&
        (most === undefined || Number(most) >= below) &&
        details.extension(NAME_CONSTRAINTS) === undefined
      );
    })
  );
}
