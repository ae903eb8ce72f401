import { Bt as SettingsError } from "./start.js";
import { i as ruleOf } from "./rules.js";
import { ofCheck } from "./check.js";
const { Oi: foldersAbove } = ofCheck();
const ATTRIBUTES = /(^|\/)\.gitattributes$/;
async function scopeOf(answer, changes, { config, schemas }) {
	if (answer.is === "unavailable") throw new SettingsError(`changed: ${answer.why}.`);
	const { name = "the beginning", commit = null } = answer.is === "found" ? answer.baseline : {};
	const changed = await changes(commit);
	const decides = new Set([config, ...schemas.map(({ schema }) => schema)]);
	return [...changed].some((path) => decides.has(path) || ATTRIBUTES.test(path)) ? null : new ChangeScope(name, changed);
}
var ChangeScope = class {
	since;
	#changed;
	#touched;
	constructor(since, changed) {
		this.since = since;
		this.#changed = changed;
		this.#touched = new Set([...changed].flatMap((path) => [path, ...foldersAbove(path)]));
	}
	isChanged = (path) => this.#changed.has(path);
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
	holds = ({ kind, subject, location = null, related = null }) => ruleOf(kind)?.about === "run" || [
		subject,
		location?.file,
		related?.file
	].some((path) => path !== void 0 && this.#touched.has(path));
};
export { scopeOf };
