import { o as hostname } from "./_lean_node_os.js";
import { Xt as join } from "./start.js";
const builtin = process.getBuiltinModule("node:url");
const pathToFileURL = builtin.pathToFileURL;
function hyperlinks(stream, environment, { colour, root }) {
	if (!hasLinks(stream, environment, colour)) return {
		link: (text) => text,
		fileUrl: () => null
	};
	return {
		link: (text, url) => url === null ? text : `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`,
		fileUrl: (path) => {
			if (root === null || !path.isWellFormed()) return null;
			const url = pathToFileURL(join(root, path));
			return process.platform === "win32" ? url.href : `file://${hostname()}${url.pathname}`;
		}
	};
}
function hasLinks({ isTTY }, environment, colour) {
	const { FORCE_HYPERLINK, NO_COLOR, CI, TERM = "", TERM_PROGRAM = "", VTE_VERSION = "" } = environment;
	if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== "0";
	if (!isTTY || colour === "never" || NO_COLOR || CI && CI !== "false") return false;
	if (Number(VTE_VERSION) >= FIRST_VTE || environment.WT_SESSION || environment.KONSOLE_VERSION) return true;
	return PROGRAMS.includes(TERM_PROGRAM) || TERMS.includes(TERM);
}
const FIRST_VTE = 5001;
const PROGRAMS = [
	"iTerm.app",
	"WezTerm",
	"vscode",
	"ghostty",
	"Hyper",
	"zed"
];
const TERMS = [
	"xterm-kitty",
	"alacritty",
	"xterm-ghostty",
	"foot",
	"wezterm",
	"contour"
];
export { hyperlinks };
