import { a as parentPort, o as workerData } from "./shared.js";
import { b as BUFFER_BYTES, v as Retries, x as hashFile, y as Opener } from "./check.js";

/** The entry of a hashing thread: takes batches of files, answers each with what came of them. */
const { root, cancelled, current, bytes } = workerData;
Atomics.store(current, 0, -1);
let unreported = 0;
const opener = new Opener(root);
const reading = {
	root,
	buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
	opener,
	onBytes(count) {
		unreported += count;
		if (unreported >= 1048576) reportBytes();
	}
};
const retries = new Retries();
parentPort?.on("message", (batch) => parentPort?.postMessage(answer(batch)));
function answer({ indices, paths, algorithms }) {
	const digests = [];
	const sizes = new Float64Array(paths.length).fill(-1);
	const others = [];
	for (const [position, path] of paths.entries()) {
		Atomics.store(current, 0, indices[position] ?? -1);
		const outcome = withRetries(path, algorithms?.[position]);
		if (outcome.is === "hashed" && outcome.text === void 0 && outcome.others === void 0) {
			digests.push(outcome.sha256);
			sizes[position] = outcome.size;
		} else others.push(outcome);
	}
	Atomics.store(current, 0, -1);
	opener.release();
	reportBytes();
	return {
		digests: digests.join(""),
		sizes,
		others
	};
}
function withRetries(path, algorithms) {
	for (;;) {
		const outcome = toEnd(path, algorithms);
		if (outcome.is !== "no-descriptor") {
			retries.restore();
			return outcome;
		}
		const wait = retries.nextWait();
		if (wait === null) return {
			is: "unreadable",
			why: outcome.why
		};
		opener.release();
		Atomics.wait(cancelled, 0, 0, wait);
	}
}
function toEnd(path, algorithms) {
	if (isCancelled()) return { is: "skipped" };
	const steps = hashFile(path, reading, algorithms);
	if ("is" in steps) return steps;
	for (let step = steps.next();; step = steps.next()) {
		if (step.done) return step.value;
		if (isCancelled()) {
			steps.return({ is: "skipped" });
			return { is: "skipped" };
		}
	}
}
function reportBytes() {
	Atomics.add(bytes, 0, BigInt(unreported));
	unreported = 0;
}
function isCancelled() {
	return Atomics.load(cancelled, 0) !== 0;
}

export {  };