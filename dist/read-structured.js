import { n as readStructured } from "./documents.js";
export { readStructured };
