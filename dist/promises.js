const builtin = process.getBuiltinModule("node:timers/promises");
const setTimeout = builtin.setTimeout;
export { setTimeout as t };
