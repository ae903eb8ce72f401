import { o as renderText } from "./text-report.js";
export { renderText };
