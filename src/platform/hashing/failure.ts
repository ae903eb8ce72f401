/** System errors as sentences. */

import { getSystemErrorMap } from 'node:util';

/** What the codes mean that Node knows by number only; network mounts give them. */
const MORE_TEXTS: Readonly<Record<string, string>> = {
  ESTALE: 'stale file handle',
  EDQUOT: 'disk quota exceeded',
};

/** The error's code (`EACCES`), or an empty string when it is no system error. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return '';
  return error.code.startsWith('Unknown system error') ? (unknownCode(error) ?? error.code) : error.code;
}

/** `permission denied (EACCES)`; the message itself when it is no system error. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return systemReason(error)?.words ?? error.message;
}

/** `connection refused (ECONNREFUSED)`, or the code where the system has no words for it. */
export function connectionReason(error: unknown): string {
  const code = codeOf(error);
  if (code === '') return 'the connection failed';
  const known = error instanceof Error ? systemReason(error) : null;
  return known?.code === code ? known.words : `the connection failed (${code})`;
}

/** What the system says of an error of its own; null for any other. */
function systemReason(error: Error): { readonly code: string; readonly words: string } | null {
  const [code, text] = getSystemErrorMap().get(errnoOf(error)) ?? [];
  if (code !== undefined && text !== undefined) return { code, words: `${text} (${code})` };
  const other = unknownCode(error);
  return other === null ? null : { code: other, words: `${MORE_TEXTS[other] ?? 'system error'} (${other})` };
}

/** Node's table of errors lacks some of the system's; its table of numbers has them. */
function unknownCode(error: Error): string | null {
  const errno = -errnoOf(error);
  const { constants } = process.getBuiltinModule('node:os');
  return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? null;
}

function errnoOf(error: Error): number {
  return 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
}
