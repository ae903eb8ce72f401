import { ofCheck } from "./check.js";
const { E: lfsObjectOf, ct: decodePointer, pt: readLfsPointer } = ofCheck();
const MAX_POINTER_BYTES = 1024;
async function lfsFiles(plan, git) {
	const found = [];
	const add = (record, pointer) => {
		const object = pointer?.is === "pointer" ? lfsObjectOf(pointer) : null;
		if (object !== null) found.push({
			record,
			object
		});
		return object?.oid;
	};
	const indexed = await git?.indexed(plan.map(nameInGit), MAX_POINTER_BYTES);
	for (const record of plan) {
		const { outcome } = record;
		const here = outcome?.is === "pointer" ? add(record, outcome.pointer) : void 0;
		const { bytes = null, isLink = false } = indexed?.get(nameInGit(record)) ?? {};
		const inIndex = bytes === null || isLink ? null : readLfsPointer(decodePointer(bytes));
		if (inIndex?.is === "pointer" && lfsObjectOf(inIndex)?.oid !== here) add(record, inIndex);
	}
	return found;
}
function nameInGit({ found, path }) {
	return found.is === "file" ? found.path ?? path : path;
}
export { lfsFiles };
