const builtin = process.getBuiltinModule("node:worker_threads");
const Worker = builtin.Worker;
export { Worker as t };
