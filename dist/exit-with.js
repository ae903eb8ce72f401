import { an as _lean_node_process_default } from "./start.js";
const LINGER_MS = 3e3;
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
		leave(status, () => {
			_lean_node_process_default.exitCode = status;
			setTimeout(() => _lean_node_process_default.exit(status), LINGER_MS).unref();
		});
	});
}
export { exitWith as t };
