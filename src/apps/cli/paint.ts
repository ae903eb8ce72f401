import type { WriteStream } from 'node:tty';
import type { Paint } from '../../reporters/text.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 } as const;

/** No colours, as in a file. */
export const plain: Paint = (_, text) => text;

/**
 * Colours on a terminal, none elsewhere, unless the environment says otherwise: FORCE_COLOR
 * (force-color.org, and `0` for none, as many Node programs read it) before NO_COLOR (no-color.org)
 * before CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors). An empty variable says nothing.
 */
export function painter(
  stream: Pick<WriteStream, 'isTTY'>,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const isWanted = forced(environment) ?? (stream.isTTY && environment.TERM !== 'dumb');
  return isWanted ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : plain;
}

function forced({
  FORCE_COLOR,
  NO_COLOR,
  CLICOLOR_FORCE,
  CLICOLOR,
}: Readonly<Record<string, string | undefined>>): boolean | null {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return true;
  return CLICOLOR === '0' ? false : null;
}
