import { $t as resolve, At as realpathSync, Bt as SettingsError, Et as readFileSync, Pt as statSync, Ut as quote, ot as reason, tt as isInside } from "./start.js";
const MAX_BYTES = 4194304;
function readTrustFiles(paths, { cwd, root, isProposal }) {
	return paths.map((name) => {
		try {
			const path = realpathSync.native(resolve(cwd, name));
			if (isProposal && isInside(root, path)) throw new SettingsError(`trusted-root: ${quote(name)} is inside the checked folder, where a pull request could change it; name a file outside it.`);
			const stat = statSync(path);
			if (!stat.isFile() || stat.size > MAX_BYTES) throw new SettingsError(`trusted-root: ${quote(name)} is no file of at most ${MAX_BYTES} bytes.`);
			return {
				name,
				text: readFileSync(path, "utf8")
			};
		} catch (error) {
			if (error instanceof SettingsError) throw error;
			throw new SettingsError(`trusted-root: ${quote(name)} can't be read: ${reason(error)}.`);
		}
	});
}
export { readTrustFiles };
