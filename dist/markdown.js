import { t as renderMarkdown } from "./markdown2.js";
export { renderMarkdown };
