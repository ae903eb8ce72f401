import { SettingsError } from '../../model/errors.ts';
import { VERSION } from '../../model/version.ts';
import { terminalText } from '../../reporters/escape.ts';
import { type Command, readArgs } from './args.ts';
import { COMMANDS } from './commands.ts';
import { give } from './give.ts';
import { painter, plain } from './paint.ts';
import { runCheck, runMerge } from './run-check.ts';
import { print, STATUS, type Terminal } from './terminal.ts';

/** Runs one command line and answers its exit status. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const first = words.find((word) => Object.hasOwn(COMMANDS, word));
    if (first === 'restore') return await (await import('./run-restore.ts')).runRestore(words, terminal);
    if (first === 'smoke') return await (await import('./run-smoke.ts')).runSmokeCommand(words, terminal);
    const status = await run(readArgs(words), terminal);
    return words.length === 0 ? STATUS.error : status;
  } catch (error) {
    if (isBrokenPipe(error)) return STATUS.error;
    const known = error instanceof SettingsError;
    const message = known
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    const lines = message.split('\n').map(terminalText).join('\n');
    terminal.stderr.write(`manifest-drift could not run: ${lines}\n`);
    return STATUS.error;
  }
}

/** What a check does not need is loaded by the command that does. */
async function run(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'check':
      return runCheck(command, terminal);
    case 'merge':
      return runMerge(command, terminal);
    case 'plan':
      return (await import('./run-plan.ts')).runPlan(command, terminal);
    case 'record':
      return (await import('./run-record.ts')).runRecord(command, terminal);
    case 'fix':
      return (await import('./run-fix.ts')).runFix(command, terminal);
    case 'suppress':
      return (await import('./run-suppress.ts')).runSuppress(command, terminal);
    case 'init':
      return (await import('./run-init.ts')).runInit(command, terminal);
    case 'selftest':
      return (await import('./run-selftest.ts')).runSelfTestCommand(command, terminal);
    case 'explain': {
      const { kind, write } = command;
      const paint = write === null ? painter(terminal.stdout, terminal.environment) : plain;
      return say((await import('./explain.ts')).explain(kind, paint), terminal, write);
    }
    case 'completion': {
      const { completionScript } = await import('./completion.ts');
      return say([completionScript(command.shell)], terminal, command.write);
    }
    case 'help':
      return say([(await import('./help.ts')).helpText(command.about)], terminal);
    case 'version':
      return say([`${VERSION}\n`], terminal);
  }
}

async function say(
  pieces: Iterable<string>,
  terminal: Terminal,
  write: string | null = null,
): Promise<number> {
  if (write === null) await print(terminal.stdout, pieces);
  else await give(pieces, { write }, terminal);
  return STATUS.pass;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
