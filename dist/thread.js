const builtin = process.getBuiltinModule("node:worker_threads");
const Worker = builtin.Worker;
const STARTED = null;
var Thread = class {
	#worker;
	#error = null;
	#isStarting = true;
	#isStopped = false;
	constructor(entry, workerData, events) {
		this.#worker = new Worker(entry, { workerData });
		this.#worker.on("message", (message) => {
			if (message !== null) {
				if (!this.#isStopped) events.answered(message);
				return;
			}
			this.#isStarting = false;
			if (this.#isStopped) this.stop();
		});
		this.#worker.on("error", (error) => {
			this.#error = error;
		});
		this.#worker.on("exit", (code) => {
			if (this.#isStopped) return;
			events.ended(this.#error instanceof Error ? this.#error.message : `exit code ${code}`);
		});
	}
	get isStarting() {
		return this.#isStarting;
	}
	send(request) {
		this.#worker.postMessage(request);
	}
	stop() {
		this.#isStopped = true;
		if (!this.#isStarting) this.#worker.terminate();
	}
};
export { Thread as t };
