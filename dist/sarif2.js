import { n as renderSarif, t as MAX_RESULTS } from "./sarif.js";

export { renderSarif };