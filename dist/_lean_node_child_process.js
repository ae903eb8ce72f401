import { n as spawn, r as spawnSync, t as builtin } from "./_lean_node_child_process2.js";

export { spawn };