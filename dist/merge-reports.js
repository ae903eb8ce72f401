import { n as mergeReportFiles } from "./check.js";

export { mergeReportFiles };