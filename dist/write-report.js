import { n as writeReport, t as outputFolder } from "./write-report2.js";

export { outputFolder, writeReport };