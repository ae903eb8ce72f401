#!/usr/bin/env node
import { an as _lean_node_process_default, rn as supervisorOf, t as runCommand, y as calledAs } from "./start.js";
let isOver = false;
_lean_node_process_default.once("exit", () => {
	if (!isOver) _lean_node_process_default.exitCode = 2;
});
const cancelled = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) _lean_node_process_default.once(name, () => cancelled.abort(new Error(name)));
const supervisor = supervisorOf(_lean_node_process_default.env, () => cancelled.abort(new Error("cancelled")), () => _lean_node_process_default.exit(2));
const status = await runCommand(_lean_node_process_default.argv.slice(2), {
	cwd: _lean_node_process_default.cwd(),
	stdout: _lean_node_process_default.stdout,
	stderr: _lean_node_process_default.stderr,
	environment: _lean_node_process_default.env,
	signal: cancelled.signal,
	supervisor,
	program: calledAs(_lean_node_process_default.argv[1], _lean_node_process_default.cwd())
});
_lean_node_process_default.exitCode = status;
isOver = true;
if (supervisor !== null) {
	_lean_node_process_default.stdout.on("error", () => void 0);
	_lean_node_process_default.stdout.write("", () => supervisor.done(status));
}
export {};
