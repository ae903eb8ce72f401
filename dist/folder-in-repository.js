import { b as folderInRepository } from "./check.js";

export { folderInRepository };