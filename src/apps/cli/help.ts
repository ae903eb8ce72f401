import { PROGRAM } from '../../reporters/shell-words.ts';
import { ALL_COMMANDS as COMMANDS } from './all-commands.ts';
import type { CommandInfo, Flag } from './command-info.ts';
import { COMMAND_NAMES, type CommandName } from './commands.ts';
import { COMMON_FLAGS, flagsOf, SHORT_FLAGS } from './flags.ts';

/** What `--help` prints: all commands, or one with its flags. */
export function helpText(about: CommandName | null): string {
  return about === null ? overview() : commandHelp(about);
}

function overview(): string {
  const width = Math.max(...COMMAND_NAMES.map((name) => usage(name).length));
  const commands = COMMAND_NAMES.map((name) => row(usage(name).padEnd(width + 1), COMMANDS[name].summary));
  return `${PROGRAM}: check that model and dataset manifests still match the files.

Usage
${commands.join('\n')}

Flags of every command
${Object.entries(COMMON_FLAGS).map(entry).join('\n')}

Exit status
${STATUSES.map(([status, meaning]) => row(status, meaning)).join('\n')}

Examples
  ${PROGRAM} check
  ${PROGRAM} check --help
  ${PROGRAM} explain checksum-mismatch
`;
}

const STATUSES = [
  ['0', 'no drift'],
  ['1', 'drift'],
  ['2', 'the command could not run or finish: a wrong flag, an unreadable config, out of time'],
] as const;

/** A word, and beside it what it means. */
function row(word: string, meaning: string): string {
  return `  ${word}${wrap(meaning, ' '.repeat(word.length + 4)).slice(word.length + 2)}`;
}

function commandHelp(name: CommandName): string {
  const { summary, details, examples }: CommandInfo = COMMANDS[name];
  // The folder is an operand, so its flag is left out.
  const flags = [...flagsOf(name, COMMANDS)].filter(
    ([flag]) => flag !== 'root' || COMMANDS[name].operands !== '[DIR]',
  );
  const repeated = flags.some(([, { isList }]) => isList)
    ? '\nRepeat a flag to give several values, or write one per line.\n'
    : '';
  return [
    `${PROGRAM} ${usage(name)}${flags.length > 0 ? ' [flags]' : ''}\n`,
    `\n${wrap(summary, '')}\n`,
    details === '' ? '' : `\n${wrap(details, '')}\n`,
    flags.length === 0 ? '' : `\nFlags\n${flags.map(entry).join('\n')}\n${repeated}`,
    examples.length === 0 ? '' : `\nExamples\n${examples.map((line) => `  ${line}\n`).join('')}`,
  ].join('');
}

function usage(name: CommandName): string {
  return `${name} ${COMMANDS[name].operands}`.trimEnd();
}

function entry([name, { value, help, default: preset, isOptional }]: [string, Flag]): string {
  const short = Object.keys(SHORT_FLAGS).find((letter) => SHORT_FLAGS[letter] === name);
  const names = [`--${name}`, ...(short === undefined ? [] : [short])].join(', ');
  const flag = value === null ? names : isOptional ? `${names}[=${value}]` : `${names} ${value}`;
  return `  ${flag}\n${wrap(preset === '' ? help : `${help} Default: ${preset}.`, '      ')}`;
}

const WIDTH = 76;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
