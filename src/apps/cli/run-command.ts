import { VERSION } from '../../model/version.ts';
import { type Command, readArgs } from './args.ts';
import { COMMANDS } from './commands.ts';
import { colourIn, ofUsage, wantsJson } from './common-words.ts';
import { give } from './give.ts';
import { painter, plain, widthOf } from './paint.ts';
import { isUnwritten, print, STATUS, type Terminal } from './terminal.ts';

/** Runs one command line and answers its exit status. */
export async function runCommand(words: readonly string[], given: Terminal): Promise<number> {
  try {
    const terminal = { ...given, colour: ofUsage(() => colourIn(words)) };
    const first = words.find((word) => Object.hasOwn(COMMANDS, word));
    if (first === 'restore') return await (await import('./run-restore.ts')).runRestore(words, terminal);
    if (first === 'smoke') return await (await import('./run-smoke.ts')).runSmokeCommand(words, terminal);
    const status = await run(
      ofUsage(() => readArgs(words)),
      terminal,
    );
    return words.length === 0 ? STATUS.error : status;
  } catch (error) {
    if (isBrokenPipe(error)) return STATUS.error;
    const { tellFailure } = await import('./failure.ts');
    await tellFailure(error, wantsJson(words), given).catch((broken) => {
      if (!isBrokenPipe(broken) && !isUnwritten(broken)) throw broken;
    });
    return STATUS.error;
  }
}

/** Each command loads what it runs. */
async function run(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'check':
      return (await import('./run-check.ts')).runCheck(command, terminal);
    case 'merge':
      return (await import('./run-check.ts')).runMerge(command, terminal);
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
      const { stdout, environment, colour } = terminal;
      const paint = write === null ? painter(stdout, environment, colour) : plain;
      const width = write === null ? widthOf(stdout, environment) : Number.POSITIVE_INFINITY;
      return say((await import('./explain.ts')).explain(kind, { paint, width }), terminal, write);
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
