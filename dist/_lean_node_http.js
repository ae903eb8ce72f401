const builtin$1 = process.getBuiltinModule("node:child_process");
const spawn = builtin$1.spawn;
const spawnSync = builtin$1.spawnSync;

const builtin = process.getBuiltinModule("node:http");
const createServer = builtin.createServer;

export { spawnSync as i, createServer as n, spawn as r, builtin as t };