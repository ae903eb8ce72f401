import { n as updateRepository, t as recordInventory } from "./record-repository.js";
export { updateRepository };
