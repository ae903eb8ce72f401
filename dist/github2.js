import { t as connect } from "./github.js";

export { connect };