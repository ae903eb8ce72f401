import { i as writeReport, n as shownOutputsOf, r as writeCiReports, t as outputFolder } from "./write-report2.js";
export { outputFolder, shownOutputsOf, writeCiReports, writeReport };
