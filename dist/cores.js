import { n as usableCores, t as cpuQuota } from "./cores2.js";
export { usableCores };
