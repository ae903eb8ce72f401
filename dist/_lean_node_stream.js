import "./rolldown-runtime.js";

const builtin = process.getBuiltinModule("node:stream");
const Readable = builtin.Readable;

export { Readable };