import { n as KINDS } from "./rules.js";
import { t as ALL_COMMANDS } from "./all-commands.js";
import { _ as SHELLS, d as flagsOf, g as COMMAND_NAMES, l as COMMON_FLAGS } from "./start.js";
function completionScript(shell) {
	return {
		bash,
		zsh,
		fish
	}[shell]();
}
function wordsFor({ choices, value }) {
	return choices ?? (value ?? "").split("|").filter((word) => /^[a-z-]+$/.test(word));
}
function operandsOf(command) {
	if (command === "explain") return KINDS;
	if (command === "completion") return SHELLS;
	return command === "help" ? COMMAND_NAMES : [];
}
function allFlags(command) {
	return [...flagsOf(command, ALL_COMMANDS), ...Object.entries(COMMON_FLAGS)];
}
function bash() {
	const values = COMMAND_NAMES.flatMap((command) => allFlags(command).filter(([, { choices }]) => choices !== void 0).map(([name, { choices = [] }]) => `    '${command} --${name}') words='${choices.join(" ")}' ;;\n`));
	const taking = [...new Set(COMMAND_NAMES.flatMap((command) => allFlags(command).filter(([, { value }]) => value !== null).map(([name]) => `'--${name}'`)))];
	const commands = COMMAND_NAMES.map((command) => {
		return `      ${command}) flags='${allFlags(command).map(([name]) => `--${name}`).join(" ")}' operands='${operandsOf(command).join(" ")}' ;;\n`;
	});
	return `# bash completion for manifest-drift: source <(manifest-drift completion bash)
_manifest_drift() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' word words='' flags='' operands=''
  # Readline parts words at "=".
  if [ "$cur" = '=' ]; then cur=''
  elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in ${COMMAND_NAMES.join("|")}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "$command $prev" in
${values.join("")}  esac
  if [ -z "$words" ]; then
    case $prev in ${taking.join("|")}) return ;; esac
    case $command in
      '') flags='--help --version' operands='${COMMAND_NAMES.join(" ")}' ;;
${commands.join("")}    esac
    case $cur in -*) words=$flags ;; *) words=$operands ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _manifest_drift manifest-drift
`;
}
function zsh() {
	const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
	const brief = (text) => firstSentence(text).replace(/[[\]:\\]/g, "\\$&");
	const flag = ([name, info]) => {
		const many = info.isList === true ? "*" : "";
		const action = info.choices === void 0 ? "_files" : `(${info.choices.join(" ")})`;
		const value = info.value === null ? "" : `:${name}:${action}`;
		return `        ${quoted(`${many}--${name}[${brief(info.help)}]${value}`)}`;
	};
	const cases = COMMAND_NAMES.map((command) => {
		const operands = operandsOf(command);
		const rest = operands.length > 0 ? `*:${command}:(${operands.join(" ")})` : "*:file:_files";
		return `    ${command})\n      _arguments \\\n${[...allFlags(command).map(flag), `        ${quoted(rest)}`].join(" \\\n")} ;;\n`;
	});
	return `#compdef manifest-drift
# zsh completion for manifest-drift: a file named _manifest-drift in a folder of $fpath.
_manifest_drift() {
  local -a commands
  commands=(
${COMMAND_NAMES.map((name) => `    ${quoted(`${name}:${brief(ALL_COMMANDS[name].summary)}`)}\n`).join("")}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  (( CURRENT -= 1 ))
  shift words
  case $command in
${cases.join("")}  esac
}
if [ "$funcstack[1]" = _manifest-drift ]; then _manifest_drift "$@"; else compdef _manifest_drift manifest-drift; fi
`;
}
function fish() {
	const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	const none = `not __fish_seen_subcommand_from ${COMMAND_NAMES.join(" ")}`;
	const lines = COMMAND_NAMES.map((name) => `complete -c manifest-drift -f -n ${quoted(none)} -a ${name} -d ${quoted(firstSentence(ALL_COMMANDS[name].summary))}\n`);
	for (const [name, info] of Object.entries(COMMON_FLAGS)) lines.push(`complete -c manifest-drift -l ${name} -d ${quoted(info.help)}\n`);
	for (const command of COMMAND_NAMES) {
		const seen = quoted(`__fish_seen_subcommand_from ${command}`);
		const operands = operandsOf(command);
		if (operands.length > 0) lines.push(`complete -c manifest-drift -f -n ${seen} -a ${quoted(operands.join(" "))}\n`);
		for (const [name, info] of flagsOf(command, ALL_COMMANDS)) {
			const words = wordsFor(info);
			const value = info.value === null ? "" : info.choices === void 0 ? " -r -F" : " -x";
			const offered = words.length === 0 ? "" : ` -a ${quoted(words.join(" "))}`;
			lines.push(`complete -c manifest-drift -n ${seen} -l ${name}${value}${offered} -d ${quoted(firstSentence(info.help))}\n`);
		}
	}
	return `# fish completion for manifest-drift: ~/.config/fish/completions/manifest-drift.fish\n${lines.join("")}`;
}
function firstSentence(text) {
	return (/^.*?[.:](?= |$)/.exec(text)?.[0] ?? text).replace(/[.:]$/, "");
}
export { completionScript };
