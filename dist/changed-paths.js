import { Bt as SettingsError } from "./start.js";
import { ofCheck, Ii as GitError } from "./check.js";
const { Li: gitFields } = ofCheck();
async function changedPaths(place, since) {
	const words = since === null ? ["ls-files", "-z"] : [
		"diff-index",
		"--cached",
		"--relative",
		"--name-only",
		"--no-renames",
		"--ignore-submodules",
		"-z",
		since
	];
	const paths = new Set();
	try {
		for await (const path of gitFields(place, words)) paths.add(path);
	} catch (error) {
		if (error instanceof GitError) throw new SettingsError(`changed: git could not be asked: ${error.message}.`);
		throw error;
	}
	return paths;
}
export { changedPaths };
