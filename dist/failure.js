import { n as tellFailure, t as failureJson } from "./failure2.js";
export { tellFailure };
