import { i as Worker, n as newGauge, r as outcomesOf, t as newCancelFlag } from "./shared.js";
import { _ as batchesOf } from "./check.js";

var BatchQueue = class {
	#source;
	/** Taken back from a thread that ended, or looked at and not taken yet: these go first. */
	#front = [];
	constructor(source) {
		this.#source = source;
	}
	/** The next batch, which stays in the queue. */
	peek() {
		const batch = this.take();
		if (batch !== void 0) this.#front.push(batch);
		return batch;
	}
	take() {
		return this.#front.pop() ?? this.#source.next().value;
	}
	/** Puts back what a thread left, without the file that is answered already. */
	putBack(batch, answered) {
		const kept = [...batch.indices.keys()].filter((position) => batch.indices[position] !== answered);
		if (kept.length === 0) return;
		this.#front.push({
			indices: kept.map((position) => batch.indices[position] ?? -1),
			paths: kept.map((position) => batch.paths[position] ?? ""),
			...batch.algorithms && { algorithms: kept.map((position) => batch.algorithms?.[position] ?? []) }
		});
	}
	/** Takes all that is left, place by place. */
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
	/** Tells `events` ten times a second. `onError` gets what it throws. */
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
	/** Tells of the rest. May throw what the listener throws. */
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

/** One hashing thread as the main thread sees it. */
var HashThread = class {
	gauge;
	unanswered = [];
	#worker;
	#error = null;
	#isStopped = false;
	#isOnline = false;
	/** Throws when the system or Node's permissions allow no thread at all. */
	constructor(entry, root, flag, gauge, listener) {
		this.gauge = gauge;
		Atomics.store(gauge.current, 0, -2);
		this.#worker = new Worker(entry, { workerData: {
			root,
			...flag,
			...gauge
		} });
		this.#worker.once("online", () => {
			this.#isOnline = true;
			if (this.#isStopped) this.stop();
		});
		this.#worker.on("message", (answer) => {
			const batch = this.unanswered.shift();
			if (batch !== void 0 && !this.#isStopped) listener.answered(this, batch, answer);
		});
		this.#worker.on("error", (error) => {
			this.#error = error;
		});
		this.#worker.on("exit", (code) => {
			if (this.#isStopped) return;
			const why = this.#error instanceof Error ? this.#error.message : `exit code ${code}`;
			listener.ended(this, why);
		});
	}
	/** Whether its module does not run yet. Node aborts now and then where a thread, or the process, is ended meanwhile. */
	get isStarting() {
		return Atomics.load(this.gauge.current, 0) === -2;
	}
	send(batch) {
		this.unanswered.push(batch);
		this.#worker.postMessage(batch);
	}
	/**
	* Ends it without waiting: it may be held up in a read that nothing can interrupt. One that is still
	* starting is ended as soon as it has started, because Node has been seen to abort where it is not.
	*/
	stop() {
		this.#isStopped = true;
		if (this.#isOnline) this.#worker.terminate();
	}
};

/**
* A cancelled thread polls up after each read, of 1 MiB; one that does not is held up in the read itself.
* The polls at it are counted, and not the time: on a machine that gives this process no turn, threads get none.
*/
const LOOK_MS = 100;
const POLLS_OF_CANCELLED = 10;
const HELD_UP = {
	is: "unreadable",
	why: "a read of it had not come back when the check had to end",
	isHeldUp: true
};
/** So many threads that end before they begin a file mean that threads cannot be had here. */
const MAX_FALSE_STARTS = 3;
/**
* Resolves with the places of the jobs that nobody answered: none, unless threads could not be
* had. Rejects only when a listener throws.
*/
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
	#threads = /* @__PURE__ */ new Set();
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
	/** A large file only for a thread that is free now; small ones one batch ahead. */
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
	#onAnswer(thread, batch, answer) {
		this.#feed(thread);
		for (const [index, outcome] of outcomesOf(batch, answer)) this.#run.events.done(index, outcome);
		if (thread.unanswered.length > 0) return;
		thread.stop();
		this.#threads.delete(thread);
		this.#endWhenDone();
	}
	/** The thread died. Only the file that it was reading is lost with it. */
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
	/** Answers for the threads that did not answer in time; the file that holds one up is told. */
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
	/** Nothing is called any more once the run is over; what a listener throws ends it. */
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