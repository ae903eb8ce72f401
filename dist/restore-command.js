import { n as RESTORE_SETTINGS, t as RESTORE_FLAGS } from "./flags.js";
import { h as COMMANDS, v as VERBOSITY_FLAGS } from "./start.js";
const RESTORE = {
	...COMMANDS.restore,
	details: "A file gets its name only after its SHA-256 matches the recorded one. Interrupted downloads are resumed. Existing files are not changed. Only servers named with --from are contacted; stores on this machine (.git/lfs/objects, the Hub cache, DVC, Ollama) are tried first. Exit status 1: files at a source differ from what is recorded, or are gone. 2: the command could not run or finish.",
	settings: RESTORE_SETTINGS,
	flags: {
		...RESTORE_FLAGS,
		quiet: VERBOSITY_FLAGS.quiet
	},
	examples: [
		"manifest-drift restore --from huggingface",
		"manifest-drift restore --from huggingface --only 'models/**/*.safetensors' --dry-run",
		"manifest-drift restore --from 'https://models.example.com/{sha256:0:2}/{sha256}' --largest 3",
		"manifest-drift restore --from ../artifact --cache none",
		"manifest-drift restore --ref hf:org/name/model.gguf --into ../models"
	]
};
export { RESTORE as t };
