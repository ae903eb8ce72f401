import "./rolldown-runtime.js";

const builtin = process.getBuiltinModule("node:child_process");
const spawn = builtin.spawn;

export { spawn };