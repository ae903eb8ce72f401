import { p as folderInRepository } from "./check.js";
export { folderInRepository };
