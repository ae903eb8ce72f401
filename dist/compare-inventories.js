import { s as compareInventories } from "./inventories.js";
export { compareInventories };
