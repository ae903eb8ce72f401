import { n as verificationSummary, t as PREDICATE_TYPE } from "./verification-summary2.js";
export { verificationSummary };
