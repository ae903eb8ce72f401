import { t as folderInRepository } from "./folder-in-repository2.js";

export { folderInRepository };