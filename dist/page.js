import { t as renderSmokeHtml } from "./page2.js";
export { renderSmokeHtml };
