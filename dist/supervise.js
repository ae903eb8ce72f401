import { $t as resolve, Ot as readdirSync, kt as readlinkSync, nn as SUPERVISED } from "./start.js";
import { ofCheck } from "./check.js";
const { _: elapsed } = ofCheck();
const TIMEOUT_MS = {
	least: 5e3,
	most: 3e4
};
const ENDING_MS = 500;
const POLL_MS = 100;
async function superviseCheck(supervision) {
	const { budget, signal } = supervision;
	const child = await start(supervision.environment);
	if (child === null) return null;
	const timeout = Math.min(Math.max(budget, TIMEOUT_MS.least), TIMEOUT_MS.most);
	const begin = elapsed();
	let stage = "start";
	let reported = null;
	let polls = 0;
	const heard = () => {
		polls = 0;
	};
	const pass = () => void child.send("cancel", () => void 0);
	signal.addEventListener("abort", pass, { once: true });
	if (signal.aborted) pass();
	let look;
	const ending = await new Promise((end) => {
		look = setInterval(() => {
			polls = isRead(child) ? polls + 1 : 0;
			const silence = polls * POLL_MS;
			if (reported !== null && silence > ENDING_MS) end({
				is: "ended",
				status: reported
			});
			else if ((signal.aborted || elapsed() - begin > budget) && silence > timeout) end({
				is: "lost",
				why: heldUp(child.pid, supervision, stage, silence)
			});
		}, POLL_MS);
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", heard);
		child.on("message", (sign) => {
			heard();
			({stage} = sign);
			reported = sign.status ?? reported;
		});
		child.on("error", () => end(null));
		child.on("close", (code, by) => {
			const status = reported ?? code;
			if (status !== null) end({
				is: "ended",
				status
			});
			else end({
				is: "lost",
				why: `The check was ended by ${by} while it was at "${stage}".`
			});
		});
	});
	clearInterval(look);
	signal.removeEventListener("abort", pass);
	await giveUp(child);
	return ending;
}
async function start(environment) {
	const { spawn } = process.getBuiltinModule("node:child_process");
	const passed = ({ isTTY }) => isTTY ? "inherit" : "pipe";
	try {
		const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
			stdio: [
				"inherit",
				passed(process.stdout),
				passed(process.stderr),
				"ipc"
			],
			env: {
				...environment,
				[SUPERVISED]: "1"
			},
			detached: process.platform !== "win32"
		});
		for (const name of ["stdout", "stderr"]) {
			child[name]?.pipe(process[name], { end: false });
			process[name].on("error", () => child[name]?.destroy());
		}
		return child;
	} catch {
		return null;
	}
}
function isRead({ stdout, stderr }) {
	return ![stdout, stderr].some((stream) => stream !== null && !stream.destroyed && stream.isPaused());
}
async function giveUp(child) {
	if (child.exitCode === null && child.signalCode === null) {
		const closed = new Promise((resolve) => child.once("close", resolve));
		child.kill("SIGKILL");
		await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, ENDING_MS))]);
	}
	if (child.connected) child.disconnect();
	for (const stream of [child.stdout, child.stderr]) stream?.destroy();
	child.unref();
}
function heldUp(pid, { root, cwd }, stage, silence) {
	const folder = resolve(cwd, root);
	const files = openFiles(pid).filter((path) => path.startsWith(`${folder}/`));
	const at = files.length === 0 ? `something in ${folder}` : files.join(", ");
	return `The time budget is over, and the check, at "${stage}", has not been heard of for ${Math.round(silence / 1e3)} s; it waits for ${at}. Is that on a disk or a network mount that does not answer?`;
}
function openFiles(pid) {
	const folder = `/proc/${pid}/fd`;
	try {
		return readdirSync(folder).map((fd) => readlinkSync(`${folder}/${fd}`));
	} catch {
		return [];
	}
}
export { superviseCheck };
