import { t as renderPatch } from "./patch.js";

export { renderPatch };