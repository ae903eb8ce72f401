import type { SignatureFault } from '../ports/signatures.ts';
import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const signatureInvalid = defineRule({
  kind: 'signature-invalid',
  severity: 'error',
  title: 'Signature is not valid',
  about: 'manifest',
  fix: 'Sign the manifest again, or restore the manifest and its bundle from where they were signed.',
  message: (data: SignatureInvalid) => {
    switch (data.reason) {
      case 'malformed':
        return say`is no Sigstore bundle or DSSE envelope that can be read`;
      case 'partial':
        return say`it holds statements that nobody signed, beside signed ones`;
      case 'expired':
        return say`its certificate was valid until ${data.until}, and no trusted timestamp says that it was signed before`;
      case 'certificate':
        return say`no trusted authority issued its certificate, or the certificate wasn't valid when it was signed`;
      case 'timestamp':
        return say`no trusted timestamp says when it was signed`;
      case 'log':
        return say`the transparency log doesn't confirm it`;
      case 'signature':
        return say`its signature is not one of its content by a trusted key`;
      case 'key':
        return say`it was signed by a key, and no public key is among the trusted roots`;
      case 'digest':
        return say`it attests another content of ${path(data.manifest)}`;
      case 'signer':
        return say`it was signed by ${code(data.actual)}, which signed-by doesn't name`;
      case 'unsigned':
        return data.recorder === null
          ? say`was signed in ${data.baseline}, and no bundle signs it any more`
          : say`was signed in ${data.baseline}; what it recorded is in ${path(data.recorder)} now, which nobody signed`;
    }
  },
});

export type SignatureInvalid =
  | { readonly reason: SignatureFault | 'partial' }
  /** The last day (`2026-01-31`) of the certificate. */
  | { readonly reason: 'expired'; readonly until: string }
  /** The SHA-256 that the bundle attests, and the manifest's own. */
  | {
      readonly reason: 'digest';
      readonly manifest: string;
      readonly expected: string;
      readonly actual: string;
    }
  | { readonly reason: 'signer'; readonly actual: string }
  /** The manifest was signed at the earlier commit. `recorder`: what records its files in its place. */
  | { readonly reason: 'unsigned'; readonly baseline: string; readonly recorder: string | null };
