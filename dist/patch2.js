import { n as renderPatch, t as quoted } from "./patch.js";
export { renderPatch };
