const builtin = process.getBuiltinModule("node:os");
const availableParallelism = builtin.availableParallelism;
const cpus = builtin.cpus;
const freemem = builtin.freemem;
const homedir = builtin.homedir;
const hostname = builtin.hostname;
const tmpdir = builtin.tmpdir;
const totalmem = builtin.totalmem;
export { homedir as a, totalmem as c, freemem as i, builtin as n, hostname as o, cpus as r, tmpdir as s, availableParallelism as t };
