import { codeOf, connectionReason } from '../../platform/hashing/failure.ts';
import { PrivateAddress } from './address-guard.ts';

/** Nothing came for so long that the connection is given up. */
export class Stalled extends Error {
  override name = 'Stalled';
  constructor(ms: number) {
    super(`nothing came for ${ms / 1000} s`);
  }
}

/** Why a connection or a body ended before its time, in our words. */
export function failureOf(error: unknown): string {
  if (error instanceof Stalled || error instanceof PrivateAddress) return error.message;
  if (isCertificate(error)) return `its certificate is not trusted (${codeOf(error)})`;
  return connectionReason(error);
}

/** OpenSSL's names of what is wrong with a certificate; none of it heals by asking again. */
export function isCertificate(error: unknown): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(codeOf(error));
}
