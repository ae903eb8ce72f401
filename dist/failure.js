import { at as connectionReason, it as codeOf, ot as reason } from "./start.js";
export { reason };
