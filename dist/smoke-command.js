import { i as SMOKE_FLAGS, t as SMOKE_SETTINGS } from "./read-options.js";
import { h as COMMANDS } from "./start.js";
const SMOKE = {
	...COMMANDS.smoke,
	details: "Entries with entrypoint and smoke_test are loaded after their recorded files are verified, and must answer within max_seconds. Only loaders named with --loader run, and only endpoints named with --endpoint are contacted. A guard checks the files first and refuses those that could execute code. Results and outputs go to --output. Exit status 1: a test failed or was blocked.",
	settings: SMOKE_SETTINGS,
	flags: SMOKE_FLAGS,
	examples: [
		"manifest-drift smoke --loader gguf --loader onnx",
		"manifest-drift smoke --loader 'mine=[\"my-loader\",\"--quiet\"]' --output ../smoke",
		"manifest-drift smoke --loader transformers --isolation require --format junit > ../smoke.xml",
		"manifest-drift smoke --loader gguf --format sql | psql",
		"manifest-drift smoke --loader gguf --rows-to 'https://HOST/rest/v1 key-env=KEY'",
		"manifest-drift smoke --endpoint 'local=http://127.0.0.1:8080/v1 exclusive'",
		"manifest-drift smoke --endpoint openrouter --max-requests 0"
	]
};
export { SMOKE as t };
