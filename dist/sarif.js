import { n as renderSarif, t as MAX_RESULTS } from "./sarif2.js";
export { renderSarif };
