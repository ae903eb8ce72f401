import { ofCheck } from "./check.js";
const { Jt: isLineList } = ofCheck();
const DEFAULT_FILE = "inventory/combined_inventory.json";
function placer(report, findings) {
	const lists = report.manifests.filter(({ format }) => isLineList(format)).map(({ path }) => path);
	const manifests = new Set(lists);
	for (const { location } of findings) if (location !== null) manifests.add(location.file);
	const sorted = [...manifests].sort();
	const main = (manifests.has(DEFAULT_FILE) ? DEFAULT_FILE : sorted.find((file) => /combined/i.test(file))) ?? lists[0] ?? sorted[0] ?? DEFAULT_FILE;
	return ({ location, related, subject }) => {
		if (location !== null) return location;
		return {
			file: manifests.has(subject) ? subject : related?.file ?? main,
			line: 1,
			column: 1
		};
	};
}
export { placer as t };
