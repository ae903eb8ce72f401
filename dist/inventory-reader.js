import { n as InventoryReader } from "./inventories.js";
export { InventoryReader };
