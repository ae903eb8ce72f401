import { createPublicKey, type KeyObject } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { quote, SettingsError } from '../../model/errors.ts';

/** What the step trusts. */
export interface Trust {
  readonly roots: readonly TrustedRoot[];
  readonly keys: readonly { readonly name: string; readonly key: KeyObject }[];
}

/** A file that the step names. */
export interface TrustFile {
  readonly name: string;
  readonly text: string;
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot';

/**
 * Reads trusted roots of Sigstore (`trusted_root.json`, or one a line as `gh attestation trusted-root` prints them) and
 * public keys in PEM. A file that holds neither is a `SettingsError`.
 */
export function readTrust(files: readonly TrustFile[]): Trust {
  const roots: TrustedRoot[] = [];
  const keys: { name: string; key: KeyObject }[] = [];
  for (const { name, text } of files) {
    const pems = text.match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g);
    try {
      if (pems !== null) keys.push(...pems.map((pem) => ({ name, key: createPublicKey(pem) })));
      else roots.push(...documents(text).map(rootOf));
    } catch {
      throw new SettingsError(
        `trusted-root: ${quote(name)} is neither a trusted root of Sigstore nor a public key in PEM.`,
      );
    }
  }
  return { roots, keys };
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
