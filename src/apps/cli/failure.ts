/** How a command says that it could not run. */

import { type MistakeCode, SettingsError } from '../../model/errors.ts';
import { terminalText } from '../../reporters/escape.ts';
import { print, type Terminal } from './terminal.ts';

/** `internal`: a fault of this program or of the machine. */
interface Failure {
  readonly code: MistakeCode | 'internal';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** Tells people on standard error and, where JSON was asked for, programs on standard output. */
export async function tellFailure(error: unknown, isJson: boolean, terminal: Terminal): Promise<void> {
  const { message, ...rest } = failureOf(error);
  const isKnown = error instanceof SettingsError;
  const said = !isKnown && error instanceof Error ? (error.stack ?? message) : message;
  terminal.stderr.write(`manifest-drift could not run: ${said.split('\n').map(terminalText).join('\n')}\n`);
  if (isJson) await print(terminal.stdout, [failureJson({ message, ...rest })]);
}

function failureOf(error: unknown): Failure {
  if (error instanceof SettingsError) {
    const { code, message, place } = error;
    return { code, message, file: place?.file ?? null, line: place?.line ?? null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message, file: null, line: null };
}

export function failureJson({ code, message, file, line }: Failure): string {
  return `${JSON.stringify({ error: { code, message, file, line } }, null, 2)}\n`;
}
