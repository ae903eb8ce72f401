import { St as visible, _t as markdownText, bt as terminalText, gt as markdownCode, ht as logLine, vt as shortDigest, xt as urlPath, yt as showInvisible } from "./check.js";

export { terminalText };