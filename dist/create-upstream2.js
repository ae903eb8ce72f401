import { t as createUpstream } from "./create-upstream.js";
export { createUpstream };
