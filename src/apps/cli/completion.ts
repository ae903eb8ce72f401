/**
 * Completion scripts, made from the table of commands. A word is offered where the table knows it: a
 * command, a flag, a choice, a kind of finding. Everything else is left to the shell's own completion
 * of file names.
 */

import { KINDS } from '../../rules/index.ts';
import { ALL_COMMANDS as COMMANDS } from './all-commands.ts';
import type { Shell } from './args.ts';
import type { Flag } from './command-info.ts';
import { COMMAND_NAMES, type CommandName } from './commands.ts';
import { COMMON_FLAGS, flagsOf } from './flags.ts';
import { SHELLS } from './shared-flags.ts';

/** The script for a shell. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]();
}

/** Words that may stand for a value: its choices, or those that its help names in lower case. */
function wordsFor({ choices, value }: Flag): readonly string[] {
  return choices ?? (value ?? '').split('|').filter((word) => /^[a-z-]+$/.test(word));
}

/** Words that may stand behind a command. */
function operandsOf(command: CommandName): readonly string[] {
  if (command === 'explain') return KINDS;
  if (command === 'completion') return SHELLS;
  return command === 'help' ? COMMAND_NAMES : [];
}

function allFlags(command: CommandName): [string, Flag][] {
  return [...flagsOf(command, COMMANDS), ...Object.entries(COMMON_FLAGS)];
}

function bash(): string {
  const values = COMMAND_NAMES.flatMap((command) =>
    allFlags(command)
      .filter(([, { choices }]) => choices !== undefined)
      .map(([name, { choices = [] }]) => `    '${command} --${name}') words='${choices.join(' ')}' ;;\n`),
  );
  const taking = [
    ...new Set(
      COMMAND_NAMES.flatMap((command) =>
        allFlags(command)
          .filter(([, { value }]) => value !== null)
          .map(([name]) => `'--${name}'`),
      ),
    ),
  ];
  const commands = COMMAND_NAMES.map((command) => {
    const flags = allFlags(command).map(([name]) => `--${name}`);
    return `      ${command}) flags='${flags.join(' ')}' operands='${operandsOf(command).join(' ')}' ;;\n`;
  });
  return `# bash completion for manifest-drift: source <(manifest-drift completion bash)
_manifest_drift() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' word words='' flags='' operands=''
  # Readline parts words at "=".
  if [ "$cur" = '=' ]; then cur=''
  elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in ${COMMAND_NAMES.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${values.join('')}  esac
  if [ -z "$words" ]; then
    case $prev in ${taking.join('|')}) return ;; esac
    case $command in
      '') flags='--help --version' operands='${COMMAND_NAMES.join(' ')}' ;;
${commands.join('')}    esac
    case $cur in -*) words=$flags ;; *) words=$operands ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _manifest_drift manifest-drift
`;
}

function zsh(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const brief = (text: string) => firstSentence(text).replace(/[[\]:\\]/g, '\\$&');
  const flag = ([name, info]: [string, Flag]) => {
    const many = info.isList === true ? '*' : '';
    const action = info.choices === undefined ? '_files' : `(${info.choices.join(' ')})`;
    const value = info.value === null ? '' : `:${name}:${action}`;
    return `        ${quoted(`${many}--${name}[${brief(info.help)}]${value}`)}`;
  };
  const cases = COMMAND_NAMES.map((command) => {
    const operands = operandsOf(command);
    const rest = operands.length > 0 ? `*:${command}:(${operands.join(' ')})` : '*:file:_files';
    const specs = [...allFlags(command).map(flag), `        ${quoted(rest)}`];
    return `    ${command})\n      _arguments \\\n${specs.join(' \\\n')} ;;\n`;
  });
  const commands = COMMAND_NAMES.map((name) => `    ${quoted(`${name}:${brief(COMMANDS[name].summary)}`)}\n`);
  return `#compdef manifest-drift
# zsh completion for manifest-drift: a file named _manifest-drift in a folder of $fpath.
_manifest_drift() {
  local -a commands
  commands=(
${commands.join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  (( CURRENT -= 1 ))
  shift words
  case $command in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = _manifest-drift ]; then _manifest_drift "$@"; else compdef _manifest_drift manifest-drift; fi
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const none = `not __fish_seen_subcommand_from ${COMMAND_NAMES.join(' ')}`;
  const lines = COMMAND_NAMES.map(
    (name) =>
      `complete -c manifest-drift -f -n ${quoted(none)} -a ${name} -d ${quoted(firstSentence(COMMANDS[name].summary))}\n`,
  );
  for (const [name, info] of Object.entries(COMMON_FLAGS))
    lines.push(`complete -c manifest-drift -l ${name} -d ${quoted(info.help)}\n`);
  for (const command of COMMAND_NAMES) {
    const seen = quoted(`__fish_seen_subcommand_from ${command}`);
    const operands = operandsOf(command);
    if (operands.length > 0)
      lines.push(`complete -c manifest-drift -f -n ${seen} -a ${quoted(operands.join(' '))}\n`);
    for (const [name, info] of flagsOf(command, COMMANDS)) {
      const words = wordsFor(info);
      const value = info.value === null ? '' : info.choices === undefined ? ' -r -F' : ' -x';
      const offered = words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`;
      lines.push(
        `complete -c manifest-drift -n ${seen} -l ${name}${value}${offered} -d ${quoted(firstSentence(info.help))}\n`,
      );
    }
  }
  return `# fish completion for manifest-drift: ~/.config/fish/completions/manifest-drift.fish\n${lines.join('')}`;
}

function firstSentence(text: string): string {
  return (/^.*?[.:](?= |$)/.exec(text)?.[0] ?? text).replace(/[.:]$/, '');
}
