import { i as compareInventories } from "./inventories.js";
export { compareInventories };
