import { n as writeCiReports, r as writeReport, t as outputFolder } from "./write-report2.js";

export { outputFolder, writeCiReports, writeReport };