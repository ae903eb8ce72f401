import { a as sha256, i as readHistory, n as memoryOf, r as ownIssues, t as LABEL } from "./issue-memory2.js";
export { readHistory };
