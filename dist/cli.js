#!/usr/bin/env node
import "./rolldown-runtime.js";
import { R as _lean_node_process_default } from "./hashing.js";
import { t as runCommand } from "./command.js";

/** The terminal command's entry: environment, argv, streams and exit status meet here, and no logic. */
const cancelled = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) _lean_node_process_default.once(name, () => cancelled.abort(new Error(name)));
_lean_node_process_default.exitCode = await runCommand(_lean_node_process_default.argv.slice(2), {
	cwd: _lean_node_process_default.cwd(),
	stdout: _lean_node_process_default.stdout,
	stderr: _lean_node_process_default.stderr,
	environment: _lean_node_process_default.env,
	signal: cancelled.signal
});

export {  };