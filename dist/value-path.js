const MAX_LENGTH = 500;
const MAX_STEPS = 32;
const HEAD = /^(?:\$|@key$|@|\^(?:\.\^)*)/;
const STEP = /^(?:\.\.(?<deep>[\w$@-]+)|(?<every>\.\*|\[\*\])|\[(?<index>\d{1,9})\]|\.(?<plain>[^\s.[\]"'*^]+)|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|\['(?<single>[^']*)'\])/;
function parseValuePath(text) {
	const [head] = HEAD.exec(text) ?? [];
	if (head === void 0 || text.length > MAX_LENGTH) return null;
	if (head === "@key") return {
		from: "key",
		up: 0,
		steps: []
	};
	const steps = [];
	let rest = text.slice(head.length);
	while (rest !== "") {
		const match = STEP.exec(rest);
		const step = match === null ? null : stepOf(match.groups ?? {});
		if (match === null || step === null || steps.length === MAX_STEPS) return null;
		steps.push(step);
		rest = rest.slice(match[0].length);
	}
	const isUp = head.startsWith("^");
	return {
		from: head === "$" ? "root" : "item",
		up: isUp ? (head.length + 1) / 2 : 0,
		steps
	};
}
function stepOf(groups) {
	const { deep, every, index, plain, quoted, single } = groups;
	if (deep !== void 0) return {
		is: "deep",
		key: deep
	};
	if (every !== void 0) return { is: "every" };
	if (quoted === void 0) return {
		is: "member",
		key: index ?? plain ?? single ?? ""
	};
	try {
		return {
			is: "member",
			key: JSON.parse(quoted)
		};
	} catch {
		return null;
	}
}
function isForItems({ from, steps }) {
	return from === "root" && steps.filter(({ is }) => is === "deep").length <= 1;
}
function isForValue({ steps }) {
	return steps.every(({ is }) => is === "member");
}
function rootNode(value) {
	return {
		value,
		key: "",
		parent: null
	};
}
function* itemsAt(root, { steps }, from = 0) {
	const step = steps[from];
	if (step === void 0) yield root;
	else if (step.is === "member") {
		const next = memberOf(root, step.key);
		if (next !== null) yield* itemsAt(next, {
			from: "root",
			up: 0,
			steps
		}, from + 1);
	} else {
		const path = {
			from: "root",
			up: 0,
			steps
		};
		for (const next of membersOf(root)) {
			if (step.is === "every" || next.key === step.key) yield* itemsAt(next, path, from + 1);
			if (step.is === "deep") yield* itemsAt(next, path, from);
		}
	}
}
function valueAt(item, { from, up, steps }) {
	if (from === "key") return {
		value: item.key,
		key: item.key,
		parent: item.parent
	};
	let node = item;
	for (let level = 0; level < up; level += 1) node = node?.parent ?? null;
	if (from === "root") while (node?.parent) node = node.parent;
	for (const step of steps) {
		if (node === null || step.is !== "member") return null;
		node = memberOf(node, step.key);
	}
	return node;
}
function pointerTo(node) {
	const keys = [];
	for (let at = node; at.parent !== null; at = at.parent) keys.push(at.key);
	return keys.reverse();
}
function memberOf(parent, key) {
	const { value } = parent;
	if (Array.isArray(value)) {
		const index = /^\d{1,9}$/.test(key) ? Number(key) : value.length;
		return index < value.length ? {
			value: value[index],
			key: index,
			parent
		} : null;
	}
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
	return {
		value: value[key],
		key,
		parent
	};
}
function* membersOf(parent) {
	const { value } = parent;
	if (Array.isArray(value)) for (const [key, item] of value.entries()) yield {
		value: item,
		key,
		parent
	};
	else if (typeof value === "object" && value !== null) for (const [key, member] of Object.entries(value)) yield {
		value: member,
		key,
		parent
	};
}
export { pointerTo as a, parseValuePath as i, isForValue as n, rootNode as o, itemsAt as r, valueAt as s, isForItems as t };
