import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { quote, SettingsError } from '../../model/errors.ts';

/** What the step trusts. */
export interface Trust {
  readonly roots: readonly TrustedRoot[];
  readonly keys: readonly { readonly name: string; readonly key: KeyObject }[];
  readonly authorities: readonly Authority[];
}

/** A certificate of a private authority, or of a signer itself; `name`: its file. */
export interface Authority {
  readonly name: string;
  readonly certificate: X509Certificate;
}

/** A file that the step names. */
export interface TrustFile {
  readonly name: string;
  readonly text: string;
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';

/**
 * Reads trusted roots of Sigstore (`trusted_root.json`, or one a line as `gh attestation trusted-root` prints them), and
 * public keys and certificates in PEM. A file that holds none of them is a `SettingsError`.
 */
export function readTrust(files: readonly TrustFile[]): Trust {
  const roots: TrustedRoot[] = [];
  const keys: { name: string; key: KeyObject }[] = [];
  const authorities: Authority[] = [];
  for (const { name, text } of files) {
    try {
      const pems = text.match(/-----BEGIN (PUBLIC KEY|CERTIFICATE)-----[\s\S]+?-----END \1-----/g);
      if (pems === null) roots.push(...documents(text).map(rootOf));
      for (const pem of pems ?? []) {
        if (pem.startsWith('-----BEGIN C')) authorities.push({ name, certificate: new X509Certificate(pem) });
        else keys.push({ name, key: createPublicKey(pem) });
      }
    } catch {
      throw new SettingsError(
        `trusted-root: ${quote(name)} is neither a trusted root of Sigstore nor a public key or certificate in PEM.`,
      );
    }
  }
  return { roots, keys, authorities };
}

function documents(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  }
}

function rootOf(value: unknown): TrustedRoot {
  const { mediaType } = value as { mediaType?: unknown };
  if (typeof mediaType !== 'string' || !mediaType.startsWith(MEDIA_TYPE))
    throw new TypeError('no trusted root');
  return TrustedRoot.fromJSON(value);
}
