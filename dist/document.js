import { t as DocumentReader } from "./documents.js";
export { DocumentReader };
