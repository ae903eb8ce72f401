import { n as runMerge, t as runCheck } from "./check.js";
export { runCheck, runMerge };
