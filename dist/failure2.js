import { n as tellFailure, t as failureJson } from "./failure3.js";
export { tellFailure };
