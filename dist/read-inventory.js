import { t as readInventory } from "./inventories.js";
export { readInventory };
