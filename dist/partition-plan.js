import { ofCheck } from "./check.js";
import { t as digestOfPlan } from "./plan-digest.js";
const { Hn: shardByPath, Nt: digestWord } = ofCheck();
function partitionLoads(loads, bins) {
	const sums = new Float64Array(bins);
	const bin = new Uint16Array(loads.length);
	const heap = Uint16Array.from({ length: bins }, (_, index) => index);
	for (const [index, load] of loads.entries()) {
		const least = heap[0] ?? 0;
		bin[index] = least;
		sums[least] = (sums[least] ?? 0) + load;
		sink(heap, sums);
	}
	return {
		bin,
		sums
	};
}
function sink(heap, sums) {
	const top = heap[0] ?? 0;
	let place = 0;
	for (;;) {
		let child = 2 * place + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0, sums)) child += 1;
		const lower = heap[child] ?? 0;
		if (!isBefore(lower, top, sums)) break;
		heap[place] = lower;
		place = child;
	}
	heap[place] = top;
}
function isBefore(a, b, sums) {
	const [ours, theirs] = [sums[a] ?? 0, sums[b] ?? 0];
	return ours < theirs || ours === theirs && a < b;
}
const FILE_COST = 65536;
function partitionPlan(plan, shard, settings, digest) {
	const recorded = plan.filter((record) => record.hasDigest);
	const { owners, sums } = ownersOf(recorded, shard.total);
	let next = 0;
	const files = plan.filter((record) => !record.hasDigest ? shardByPath(record.path, shard.total) === shard.index : owners[next++] === shard.index - 1);
	const mean = sums.reduce((sum, load) => sum + load, 0) / shard.total;
	const imbalance = mean === 0 ? 1 : Math.round(Math.max(...sums) / mean * 1e3) / 1e3;
	return {
		value: {
			files,
			partition: {
				...shard,
				plan: digestOfPlan(recordedFiles(recorded), digest),
				settings: digest(judgement(settings)),
				fail_on: settings.failOn,
				all_files: recorded.length,
				imbalance
			}
		},
		findings: [],
		counts: { files: files.length }
	};
}
function ownersOf(recorded, total) {
	let known = 0;
	let bytes = 0;
	for (const { size } of recorded) {
		if (size === null) continue;
		known += 1;
		bytes += size;
	}
	const unknown = known === 0 ? 0 : Math.floor(bytes / known);
	const weight = (index) => (recorded[index]?.size ?? unknown) + FILE_COST;
	const order = Uint32Array.from(recorded.keys()).sort((a, b) => weight(b) - weight(a));
	const { bin, sums } = partitionLoads(Float64Array.from(order, weight), total);
	const owners = new Uint16Array(recorded.length);
	for (const [rank, index] of order.entries()) owners[index] = bin[rank] ?? 0;
	return {
		owners,
		sums
	};
}
function judgement(settings) {
	const { root: _, shard: __, concurrency: ___, timeBudget: ____, statements: _____, upstreamAuth: ____________, isProposal: ______, only: ___________, hash: _______, state: ________, verifiedWithin: _________, trustState: __________, ...rest } = settings;
	return JSON.stringify(rest);
}
function* recordedFiles(records) {
	for (const record of records) {
		const { path, source, size } = record;
		const [other] = record.others;
		const sha256 = record.sha256 ?? (other === void 0 ? null : digestWord(other));
		if (sha256 !== null) yield {
			path,
			list: source.file,
			sha256,
			size
		};
	}
}
export { partitionPlan as n, FILE_COST as t };
