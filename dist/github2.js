import { n as isTrusted, t as connect } from "./github.js";
export { connect };
