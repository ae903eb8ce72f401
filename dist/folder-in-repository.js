import { S as folderInRepository } from "./check.js";

export { folderInRepository };