import { X as SettingsError } from "./start.js";
import { oa as GitError, sa as gitFields } from "./check.js";

/**
* The paths that git's index has otherwise than a commit, or does not have any more; all that it has where the commit
* is null. The work tree is not looked at: git would run filters of the user's on it. Throws a `SettingsError` where
* git cannot tell.
*/
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
	const paths = /* @__PURE__ */ new Set();
	try {
		for await (const path of gitFields(place, words)) paths.add(path);
	} catch (error) {
		if (error instanceof GitError) throw new SettingsError(`changed: git could not be asked: ${error.message}.`);
		throw error;
	}
	return paths;
}

export { changedPaths };