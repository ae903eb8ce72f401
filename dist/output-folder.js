import { Bt as SettingsError, Jt as dirname, Pt as statSync, St as mkdirSync, Ut as quote, it as codeOf, ot as reason } from "./start.js";
function ofOutput(path, write) {
	try {
		return write();
	} catch (error) {
		if (codeOf(error) === "") throw error;
		throw new SettingsError(`output: ${quote(path)} cannot be written: ${reason(error)}.`);
	}
}
function makeFolder(path, mode = 511) {
	const missing = [];
	for (let place = path; !isThere(place) && dirname(place) !== place; place = dirname(place)) missing.push(place);
	for (const folder of missing.reverse()) try {
		mkdirSync(folder, { mode });
	} catch (error) {
		if (codeOf(error) !== "EEXIST" || !statSync(folder).isDirectory()) throw error;
	}
	if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path, { mode });
}
const isThere = (path) => statSync(path, { throwIfNoEntry: false }) !== void 0;
export { ofOutput as n, makeFolder as t };
