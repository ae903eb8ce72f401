import type { WriteStream } from 'node:tty';
import type { Paint } from '../core/render/text.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 } as const;

/** Colours on a terminal, as NO_COLOR (no-color.org) and FORCE_COLOR say; none elsewhere. */
export function painter(
  stream: WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const isWanted = isForced || (!NO_COLOR && FORCE_COLOR !== '0' && stream.isTTY && TERM !== 'dumb');
  return isWanted ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text;
}
