import { t as keepIssue } from "./issue.js";
export { keepIssue };
