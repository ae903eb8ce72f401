import { i as folderInRepository } from "./check.js";

export { folderInRepository };