import { t as readBlobs } from "./read-blobs2.js";
export { readBlobs };
