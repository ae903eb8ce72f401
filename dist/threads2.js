import { t as hashInThreads } from "./threads.js";
export { hashInThreads };
