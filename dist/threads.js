import { t as Thread } from "./thread.js";
import { ofCheck } from "./check.js";
const { f: batchesOf } = ofCheck();
var BatchQueue = class {
	#source;
	#front = [];
	constructor(source) {
		this.#source = source;
	}
	peek() {
		const batch = this.take();
		if (batch !== void 0) this.#front.push(batch);
		return batch;
	}
	take() {
		return this.#front.pop() ?? this.#source.next().value;
	}
	putBack(batch, answered) {
		const kept = [...batch.indices.keys()].filter((position) => batch.indices[position] !== answered);
		if (kept.length === 0) return;
		this.#front.push({
			indices: kept.map((position) => batch.indices[position] ?? -1),
			paths: kept.map((position) => batch.paths[position] ?? ""),
			sizes: Float64Array.from(kept, (position) => batch.sizes[position] ?? 0),
			heads: Float64Array.from(kept, (position) => batch.heads[position] ?? NaN),
			...batch.algorithms && { algorithms: kept.map((position) => batch.algorithms?.[position] ?? []) }
		});
	}
	*drain() {
		for (let batch = this.take(); batch !== void 0; batch = this.take()) yield* batch.indices;
	}
};
const PROGRESS_MS = 100;
var ByteMeter = class {
	#gauges;
	#events;
	#ticker;
	#reported = 0n;
	constructor(gauges, events, onError) {
		this.#gauges = gauges;
		this.#events = events;
		this.#ticker = setInterval(() => {
			try {
				this.#report();
			} catch (error) {
				onError(error);
			}
		}, PROGRESS_MS);
	}
	end() {
		this.stop();
		this.#report();
	}
	stop() {
		clearInterval(this.#ticker);
	}
	#report() {
		const total = this.#gauges.reduce((sum, { bytes }) => sum + Atomics.load(bytes, 0), 0n);
		if (total > this.#reported) this.#events.bytes(Number(total - this.#reported));
		this.#reported = total;
	}
};
var HashThread = class {
	gauge;
	unanswered = [];
	#thread;
	constructor(entry, root, flag, gauge, listener) {
		this.gauge = gauge;
		const data = {
			root,
			...flag,
			...gauge
		};
		this.#thread = new Thread(entry, data, {
			answered: (answer) => {
				const batch = this.unanswered.shift();
				if (batch !== void 0) listener.answered(this, batch, answer);
			},
			ended: (why) => listener.ended(this, why)
		});
	}
	get isStarting() {
		return this.#thread.isStarting;
	}
	send(batch) {
		this.unanswered.push(batch);
		this.#thread.send(batch);
	}
	stop() {
		this.#thread.stop();
	}
};
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
function eachOutcome({ indices }, { digests, sizes, others }, done) {
	let hashed = 0;
	let other = 0;
	for (let position = 0; position < indices.length; position += 1) {
		const index = indices[position];
		const size = sizes[position] ?? -1;
		if (size >= 0) {
			done(index, {
				is: "hashed",
				sha256: digests.slice(hashed * 64, ++hashed * 64),
				size
			});
			continue;
		}
		const outcome = others[other++];
		if (outcome !== void 0) done(index, outcome);
	}
}
const LOOK_MS = 100;
const POLLS_OF_CANCELLED = 10;
const HELD_UP = {
	is: "unreadable",
	why: "a read of it had not come back when the check had to end",
	isHeldUp: true
};
const MAX_FALSE_STARTS = 3;
function hashInThreads(run) {
	return new Promise((resolve, reject) => new Run(run, resolve, reject).begin());
}
var Run = class {
	#run;
	#resolve;
	#reject;
	#queue;
	#flag = newCancelFlag();
	#gauges;
	#meter;
	#threads = new Set();
	#falseStarts = 0;
	#grace;
	#isOver = false;
	constructor(run, resolve, reject) {
		this.#run = run;
		this.#resolve = resolve;
		this.#reject = reject;
		this.#queue = new BatchQueue(batchesOf(run.jobs, run.threads));
		this.#gauges = Array.from({ length: run.threads }, newGauge);
		this.#meter = new ByteMeter(this.#gauges, run.events, (error) => this.#fail(error));
	}
	begin() {
		this.#guarded(() => {
			this.#run.signal.addEventListener("abort", this.#onAbort, { once: true });
			if (this.#run.signal.aborted) this.#skipQueue();
			for (const gauge of this.#gauges) this.#start(gauge);
			this.#endWhenDone();
		});
	}
	#start(gauge) {
		if (this.#queue.peek() === void 0 || this.#falseStarts >= MAX_FALSE_STARTS) return;
		const { entry, root } = this.#run;
		try {
			const thread = new HashThread(entry, root, this.#flag, gauge, {
				answered: (from, batch, answer) => this.#guarded(() => this.#onAnswer(from, batch, answer)),
				ended: (from, why) => this.#guarded(() => this.#onEnd(from, why))
			});
			this.#threads.add(thread);
			this.#feed(thread);
		} catch {
			this.#falseStarts++;
		}
	}
	#feed(thread) {
		for (;;) {
			const next = this.#queue.peek();
			if (next === void 0 || thread.unanswered.length > 1) return;
			const [before] = thread.unanswered;
			if (before !== void 0 && (before.paths.length === 1 || next.paths.length === 1)) return;
			this.#queue.take();
			thread.send(next);
		}
	}
	#done = (index, outcome) => this.#run.events.done(index, outcome);
	#onAnswer(thread, batch, answer) {
		this.#feed(thread);
		eachOutcome(batch, answer, this.#done);
		if (thread.unanswered.length > 0) return;
		thread.stop();
		this.#threads.delete(thread);
		this.#endWhenDone();
	}
	#onEnd(thread, why) {
		const culprit = Atomics.exchange(thread.gauge.current, 0, -1);
		if (culprit < 0) this.#falseStarts++;
		else this.#run.events.done(culprit, {
			is: "unreadable",
			why: `the thread that read it ended: ${why}`
		});
		for (const batch of thread.unanswered) this.#queue.putBack(batch, culprit);
		thread.unanswered.length = 0;
		this.#threads.delete(thread);
		if (this.#run.signal.aborted) this.#skipQueue();
		this.#start(thread.gauge);
		this.#endWhenDone();
	}
	#onAbort = () => {
		this.#guarded(() => {
			Atomics.store(this.#flag.cancelled, 0, 1);
			Atomics.notify(this.#flag.cancelled, 0);
			this.#skipQueue();
			let polls = 0;
			this.#grace = setInterval(() => {
				if ([...this.#threads].some((thread) => thread.isStarting)) return;
				polls += 1;
				if (polls === POLLS_OF_CANCELLED) this.#guarded(() => this.#abandon());
			}, LOOK_MS);
		});
	};
	#skipQueue() {
		for (const index of this.#queue.drain()) this.#run.events.done(index, { is: "skipped" });
	}
	#abandon() {
		for (const thread of this.#threads) {
			const culprit = Atomics.load(thread.gauge.current, 0);
			if (culprit >= 0) this.#run.events.done(culprit, HELD_UP);
			for (const batch of thread.unanswered) this.#queue.putBack(batch, culprit);
		}
		this.#skipQueue();
		this.#end();
	}
	#endWhenDone() {
		if (this.#threads.size === 0) this.#end();
	}
	#end() {
		if (this.#isOver) return;
		this.#close();
		this.#meter.end();
		this.#resolve([...this.#queue.drain()]);
	}
	#fail(error) {
		this.#close();
		this.#reject(error);
	}
	#close() {
		this.#isOver = true;
		this.#meter.stop();
		clearInterval(this.#grace);
		this.#run.signal.removeEventListener("abort", this.#onAbort);
		for (const thread of this.#threads) thread.stop();
		this.#threads.clear();
	}
	#guarded(act) {
		if (this.#isOver) return;
		try {
			act();
		} catch (error) {
			this.#fail(error);
		}
	}
};
export { hashInThreads as t };
