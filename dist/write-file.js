import { n as writeWhole, t as writeTarget } from "./write-file2.js";
export { writeTarget, writeWhole };
