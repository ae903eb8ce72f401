import "./rolldown-runtime.js";

const builtin = process.getBuiltinModule("node:child_process");
const spawn = builtin.spawn;
const spawnSync = builtin.spawnSync;

export { spawn as n, spawnSync as r, builtin as t };