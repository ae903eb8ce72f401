import { et as _lean_node_process_default } from "./hashing.js";

/** How the process of an action ends. */
/**
* Runs an action and ends the process with the status that it answers. What ends the process before its time
* gives status 2: Node's own status 1 would be taken for drift, or for a failed test. `leave` may keep the exit
* waiting for what has to be told first.
*/
async function exitWith(run, leave = (_, exit) => exit()) {
	let isOver = false;
	_lean_node_process_default.once("exit", () => {
		if (!isOver) _lean_node_process_default.exitCode = 2;
	});
	const cancelled = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) _lean_node_process_default.on(name, () => cancelled.abort(new Error(name)));
	const status = await run(cancelled);
	_lean_node_process_default.stdout.write("", () => {
		isOver = true;
		leave(status, () => _lean_node_process_default.exit(status));
	});
}

export { exitWith as t };