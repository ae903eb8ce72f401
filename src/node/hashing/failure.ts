/** System errors as sentences. */

import { getSystemErrorMap } from 'node:util';

/** The error's code (`EACCES`), or an empty string when it is no system error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** `permission denied (EACCES)`; the message itself when it is no system error. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errno = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  const [code, text] = getSystemErrorMap().get(errno) ?? [];
  return code === undefined || text === undefined ? error.message : `${text} (${code})`;
}
