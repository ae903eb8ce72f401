import { n as keepIssue, t as LABEL } from "./issue.js";

export { keepIssue };