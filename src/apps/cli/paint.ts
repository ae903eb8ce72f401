import type { WriteStream } from 'node:tty';
import type { Paint } from '../../reporters/text-style.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32, cyan: 36 } as const;

/** When to use colours. `auto`: on a terminal, as the environment says. */
export type Colour = 'auto' | 'always' | 'never';
export const COLOURS: readonly Colour[] = ['auto', 'always', 'never'];

export type Environment = Readonly<Record<string, string | undefined>>;

/** No colours, as in a file. */
export const plain: Paint = (_, text) => text;

/**
 * Colours on a terminal, none elsewhere, unless the flag or the environment says otherwise: FORCE_COLOR
 * (force-color.org, and `0` for none, as many Node programs read it) before NO_COLOR (no-color.org)
 * before CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors). An empty variable says nothing.
 */
export function painter(
  stream: Pick<WriteStream, 'isTTY'>,
  environment: Environment,
  colour: Colour = 'auto',
): Paint {
  const isWanted =
    colour === 'auto'
      ? (forced(environment) ?? (stream.isTTY && environment.TERM !== 'dumb'))
      : colour === 'always';
  return isWanted ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : plain;
}

function forced({ FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR }: Environment): boolean | null {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return true;
  return CLICOLOR === '0' ? false : null;
}

/** The columns of a line: those of the terminal, else those that the environment says, else no end. */
export function widthOf(
  stream: Partial<Pick<WriteStream, 'isTTY' | 'columns'>>,
  { COLUMNS }: Environment,
): number {
  if (stream.isTTY && stream.columns !== undefined && stream.columns > 0)
    return Math.max(NARROWEST, stream.columns);
  return /^[1-9]\d{0,4}$/.test(COLUMNS ?? '')
    ? Math.max(NARROWEST, Number(COLUMNS))
    : Number.POSITIVE_INFINITY;
}

const NARROWEST = 20;
