const builtin$1 = process.getBuiltinModule("node:child_process");
const execFile = builtin$1.execFile;
const spawn = builtin$1.spawn;
const spawnSync = builtin$1.spawnSync;
const builtin = process.getBuiltinModule("node:http");
const createServer = builtin.createServer;
export { spawnSync as a, spawn as i, createServer as n, execFile as r, builtin as t };
