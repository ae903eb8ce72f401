const builtin = process.getBuiltinModule("node:os");
const tmpdir = builtin.tmpdir;

export { tmpdir as n, builtin as t };