const builtin = process.getBuiltinModule("node:worker_threads");
const Worker = builtin.Worker;
const parentPort = builtin.parentPort;
const workerData = builtin.workerData;

const IDLE = -1;
function newCancelFlag() {
	return { cancelled: new Int32Array(new SharedArrayBuffer(4)) };
}
function newGauge() {
	const memory = new SharedArrayBuffer(64);
	const current = new Int32Array(memory, 0, 1);
	current[0] = -1;
	return {
		current,
		bytes: new BigInt64Array(memory, 8, 1)
	};
}
/** What came of each file of `batch`, as pairs of its place in the list of jobs and the outcome. */
function* outcomesOf(batch, { digests, sizes, others }) {
	let hashed = 0;
	let other = 0;
	for (const [position, index] of batch.indices.entries()) {
		const size = sizes[position] ?? -1;
		if (size >= 0) yield [index, {
			is: "hashed",
			sha256: digests.slice(hashed * 64, ++hashed * 64),
			size
		}];
		else {
			const outcome = others[other++];
			if (outcome !== void 0) yield [index, outcome];
		}
	}
}

export { parentPort as a, Worker as i, newGauge as n, workerData as o, outcomesOf as r, newCancelFlag as t };