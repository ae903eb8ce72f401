/** Words of commands that people copy. Each start loads this file: it knows no rule. */

import { terminalText } from './escape.ts';

/** What starts this program where it is installed. */
export const PROGRAM = 'manifest-drift';

/** No space, quote, backslash, glob or YAML sign, and nothing that a code block could end at. */
export function isPlain(name: string): boolean {
  return /^[\w./][\w./+=,@-]{0,400}$/.test(name);
}

/** Quoted, for a shell leaves what is in it alone. */
export function quotedWord(text: string): string {
  return `'${terminalText(text).replaceAll("'", "'\\''")}'`;
}

/** A path as a shell takes it. */
export function shellWord(path: string): string {
  return isPlain(path) ? path : quotedWord(path);
}
