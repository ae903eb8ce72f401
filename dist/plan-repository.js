import { t as planRepository } from "./check.js";

export { planRepository };