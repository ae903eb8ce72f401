/** Who signed a bundle, as far as the trusted roots that the step names tell. */
export type SignatureAnswer =
  | {
      readonly is: 'signed';
      /** The identity in the certificate (an address or a workflow), or the file of the key. */
      readonly by: string;
      /** Who attests the identity; null for keys. */
      readonly issuer: string | null;
    }
  | { readonly is: 'invalid'; readonly reason: SignatureFault }
  /** Its certificate, or that of its authority, was valid up to this day, and no trusted time tells when it signed. */
  | { readonly is: 'invalid'; readonly reason: 'expired'; readonly until: string };

export type SignatureFault =
  /** It is no bundle that is understood. */
  | 'malformed'
  /** No trusted authority issued the certificate, or it was not valid when it signed. */
  | 'certificate'
  /** No trusted time tells when it was signed. */
  | 'timestamp'
  /** The transparency log does not have it, or has another one. */
  | 'log'
  /** The signature is not of this content. */
  | 'signature'
  /** No trusted key signed it. */
  | 'key';

/** Checks Sigstore bundles and DSSE envelopes against what the step trusts. Asks no network. */
export interface Signatures {
  /** `artifact`: the bytes that a bundle without a statement signs. */
  verify(bundle: unknown, artifact: Uint8Array | null): Promise<SignatureAnswer>;
}
