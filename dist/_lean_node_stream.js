import { a as builtin, i as Readable } from "./hashing.js";

export { Readable };