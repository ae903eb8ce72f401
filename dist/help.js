import "./rolldown-runtime.js";
import { E as SETTING_NAMES, T as SETTINGS } from "./check.js";

/** What `--help` prints. */
function helpText() {
	return `manifest-drift: is what the repository says about its models and datasets still what is there?

Usage
  manifest-drift check [DIR] [flags]     Check a folder (the current one by default).
  manifest-drift plan [DIR] [flags]      Print the files that a check would read (--format text|nul|json|lfs).
  manifest-drift explain [KIND]          Say what a kind of finding means and how to fix it; list all kinds.
  manifest-drift merge REPORT…           Make one report of those of all shards, or of a folder of them.

Flags
${[
		...SETTING_NAMES.filter((name) => name !== "root").map((name) => {
			const { value, help, default: preset } = SETTINGS[name];
			return entry(`--${name} ${value}`, preset === "" ? help : `${help} Default: ${preset}.`);
		}),
		entry("--format text|json|markdown|sarif", "How the report is printed. json prints exactly the report. Default: text."),
		entry("--output DIR", "Also write report.json, report.md and report.sarif into this folder, outside the checked one."),
		entry("--help, -h", "Print this."),
		entry("--version, -V", "Print the version.")
	].join("\n")}

A flag whose value may be several paths is repeated, or takes one a line.
Inputs of the action have the same names. Flags win over .github/manifest-drift.yml.

Exit status
  0  no drift    1  drift    2  the check could not run (a wrong flag, an unreadable config)

Examples
  manifest-drift check
  manifest-drift check ~/harmonia --path-prefix C:/repos/harmonia
  manifest-drift check --checksums 'models/**/*.sha256' --missing-files warning
  manifest-drift check --format json > report.json
  manifest-drift explain checksum-mismatch
  manifest-drift check --shard 2/8 --output ../shards/2
  manifest-drift merge ../shards
  git lfs pull --include "$(manifest-drift plan --format lfs)"
`;
}
const WIDTH = 76;
function entry(flag, help) {
	const lines = [];
	let line = "     ";
	for (const word of help.split(" ")) {
		if (line.length + word.length + 1 > WIDTH) {
			lines.push(line);
			line = "     ";
		}
		line += ` ${word}`;
	}
	return [
		`  ${flag}`,
		...lines,
		line
	].join("\n");
}

export { helpText };