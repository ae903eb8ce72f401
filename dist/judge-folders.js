import { i as judgeFolders } from "./inventories.js";
export { judgeFolders };
