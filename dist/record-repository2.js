import { n as recordInventory, r as updateRepository, t as recordFiles } from "./record-repository.js";

export { updateRepository };