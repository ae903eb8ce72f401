import { o as builtin, s as spawn } from "./hashing.js";

export { spawn };