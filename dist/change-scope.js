import { X as SettingsError } from "./start.js";
import { br as ruleOf, ha as foldersAbove } from "./check.js";

/** What a check of changes alone looks at. */
/** What decides about other files: where it changes, all of them are looked at. */
const ATTRIBUTES = /(^|\/)\.gitattributes$/;
/**
* Asks what changed since the baseline; all that git has where there is no commit yet. Null where the config, a
* schema or git's attributes changed, which may change what is said of any file.
*/
async function scopeOf(answer, changes, { config, schemas }) {
	if (answer.is === "unavailable") throw new SettingsError(`changed: ${answer.why}.`);
	const { name = "the beginning", commit = null } = answer.is === "found" ? answer.baseline : {};
	const changed = await changes(commit);
	const decides = /* @__PURE__ */ new Set([config, ...schemas.map(({ schema }) => schema)]);
	return [...changed].some((path) => decides.has(path) || ATTRIBUTES.test(path)) ? null : new ChangeScope(name, changed);
}
var ChangeScope = class {
	/** For people, as the object of a sentence: `HEAD`. */
	since;
	#changed;
	/** What changed, the folders above it, and manifests that are compared with one that changed. */
	#touched;
	constructor(since, changed) {
		this.since = since;
		this.#changed = changed;
		this.#touched = new Set([...changed].flatMap((path) => [path, ...foldersAbove(path)]));
	}
	isChanged = (path) => this.#changed.has(path);
	/** Records of files that changed, of folders that hold one, and all records of manifests that changed. */
	narrow({ plan, resolved, inventories, recordedByChanged }) {
		const files = [...inventories.combined, ...inventories.sources].map(({ file }) => file);
		if (files.some(this.isChanged)) for (const file of files) this.#touched.add(file);
		const isWanted = ({ path }) => this.#touched.has(path) || recordedByChanged.has(path);
		const isNear = ({ path, entry }) => this.#touched.has(path) || this.#touched.has(entry.inventory.file);
		return {
			plan: plan.filter(isWanted),
			resolved: resolved.filter(isNear)
		};
	}
	/** Whether a finding is about what changed, stands in it, or is about the run. */
	holds = ({ kind, subject, location = null, related = null }) => ruleOf(kind)?.about === "run" || [
		subject,
		location?.file,
		related?.file
	].some((path) => path !== void 0 && this.#touched.has(path));
};

export { scopeOf };