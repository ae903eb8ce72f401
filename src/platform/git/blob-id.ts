import { createHash } from 'node:crypto';

/** Git's id of a blob with these bytes, which are hashed behind its type and length (gitformat: "blob N", NUL). */
export function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
