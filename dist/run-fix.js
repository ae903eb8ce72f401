import { n as runFix, t as printFix } from "./run-fix2.js";
export { runFix };
