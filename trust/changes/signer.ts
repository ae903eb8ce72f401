/** Whom every generated repository trusts: a key that signs lists, made anew by each process. */

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { sha256 } from '../../test/support/repository.ts';
import { bundleByKey, bundleOverBytes, publicPem, statement } from '../../test/support/signing.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const folder = mkdtempSync(join(tmpdir(), 'trust-key-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export const TRUSTED_KEY = join(folder, 'key.pem');
writeFileSync(TRUSTED_KEY, publicPem(publicKey));

/** Bundles that sign a text: by the digest of a named file, or in its bytes. */
export const SIGNATURES: readonly ((name: string, text: string) => string)[] = [
  (name, text) => JSON.stringify(bundleByKey(privateKey, statement({ [name]: sha256(text) }))),
  (_, text) => JSON.stringify(bundleOverBytes(privateKey, Buffer.from(text))),
];
