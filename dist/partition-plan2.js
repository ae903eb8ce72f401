import { n as partitionPlan, t as FILE_COST } from "./partition-plan.js";
export { partitionPlan };
