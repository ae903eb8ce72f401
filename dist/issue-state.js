import { H as visible, W as cutMiddle } from "./start.js";
import { ofCheck } from "./check.js";
import { i as unpack, n as pack, r as shorten, t as kindOf } from "./packed-fingerprints.js";
const { li: SEVERITIES } = ofCheck();
function digestFindings(report, digest) {
	let identity = `${report.outcome} ${report.complete}\n`;
	let piece = "";
	for (const { severity, fingerprint, message, expected, actual } of report.findings) {
		const says = message.replace(/:\d+/g, "");
		piece += `${SEVERITIES.indexOf(severity)} ${fingerprint} ${JSON.stringify([
			says,
			expected,
			actual
		])}\n`;
		if (piece.length > 65536) {
			identity = `${digest(identity + piece)}\n`;
			piece = "";
		}
	}
	return digest(identity + piece).slice(0, 32);
}
function writeWords({ fingerprints, seen, names, grouped }) {
	const groups = new Map();
	for (const fingerprint of fingerprints) {
		const { date, run } = seen?.get(fingerprint) ?? {
			date: "",
			run: ""
		};
		const head = `g/${date}/${run}`;
		const group = groups.get(head) ?? [];
		groups.set(head, group);
		group.push(fingerprint);
	}
	const named = [...names ?? []].map(([fingerprint, { kind, subject }]) => [
		"n",
		pack([fingerprint]),
		encode(kind),
		encode(subject)
	].join("/"));
	const many = [...grouped ?? []].map((kind) => `k/${kind}`);
	return [
		...[...groups].map(([head, group]) => `${head}/${pack(group)}`),
		...many,
		...named
	];
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll("--", "%2D%2D");
}
function readWords(words) {
	const fingerprints = [];
	const seen = new Map();
	const names = new Map();
	const grouped = new Set();
	for (const word of words) if (!(readGroup(word, fingerprints, seen) || readKind(word, grouped) || readName(word, names))) return null;
	return {
		fingerprints,
		seen,
		names,
		grouped
	};
}
function readGroup(word, fingerprints, seen) {
	const match = /^g\/(\d{4}-\d{2}-\d{2})?\/(\d{0,20})\/([\w.]+)$/.exec(word);
	const group = match && unpack(match[3] ?? "");
	if (!match || !group) return false;
	const [, date = "", run = ""] = match;
	for (const fingerprint of group) {
		fingerprints.push(fingerprint);
		if (date !== "") seen.set(fingerprint, {
			date,
			run
		});
	}
	return true;
}
function readKind(word, grouped) {
	const [, kind] = /^k\/([0-9a-f]{3})$/.exec(word) ?? [];
	if (kind === void 0) return false;
	grouped.add(kind);
	return true;
}
function readName(word, names) {
	const [, packed = "", kind = "", subject = ""] = /^n\/([\w.]{6})\/([^/]*)\/([^/]*)$/.exec(word) ?? [];
	const [fingerprint] = unpack(packed) ?? [];
	if (fingerprint === void 0) return false;
	try {
		const name = {
			kind: decodeURIComponent(kind),
			subject: decodeURIComponent(subject)
		};
		names.set(fingerprint, {
			kind: visible(name.kind),
			subject: visible(name.subject)
		});
		return true;
	} catch {
		return false;
	}
}
const MAX_REMEMBERED = 720;
const NAMES_ROOM = 2400;
const MAX_NAME = 160;
function stateAfter(report, before, digest) {
	const today = {
		date: report.generated_at.slice(0, 10),
		run: runId(report)
	};
	const gravest = firstFindings(report);
	const known = new Set(before?.fingerprints);
	const order = [...gravest.keys()];
	const unseen = unseenOf(report, before, gravest);
	const certain = before?.isCut ? order.findLastIndex((short) => known.has(short)) : order.length;
	const seen = new Map();
	for (const [index, short] of order.entries()) {
		const sighting = gravest.get(short)?.count === 1 ? today : earliest(before, kindOf(short)) ?? today;
		const isNew = index < certain && !before?.grouped?.has(kindOf(short));
		const first = known.has(short) ? before?.seen?.get(short) : isNew ? sighting : void 0;
		if (first) seen.set(short, first);
	}
	const kept = unseen.slice(0, 720 - order.length);
	for (const short of kept) {
		const first = before?.seen?.get(short);
		if (first) seen.set(short, first);
	}
	forgetOldest(seen);
	return {
		since: before?.since || today.date,
		digest: digestFindings(report, digest),
		fingerprints: [...order, ...kept],
		isCut: report.findings.length > order.length || kept.length < unseen.length || mayMiss(report, before),
		seen,
		names: namesOf([...gravest, ...namesFrom(before, kept)]),
		grouped: groupedOf(gravest, before, kept)
	};
}
function firstFindings(report) {
	const found = new Map();
	for (const finding of report.findings) {
		if (found.size === 720) break;
		const short = shorten(finding.fingerprint);
		if (!found.has(short)) found.set(short, finding);
	}
	return found;
}
function groupedOf(found, before, kept) {
	const kinds = new Set();
	for (const [short, { count }] of found) if (count > 1) kinds.add(kindOf(short));
	for (const short of kept) if (before?.grouped?.has(kindOf(short))) kinds.add(kindOf(short));
	return kinds;
}
function earliest(before, kind) {
	return [...before?.seen ?? []].filter(([short]) => kindOf(short) === kind).map(([, sighting]) => sighting).sort((a, b) => timeOf(a) < timeOf(b) ? -1 : 1)[0];
}
function unseenOf({ complete, suppressed }, before, found) {
	if (complete || before === null) return [];
	const unseen = new Set(before.fingerprints.filter((short) => !found.has(short)));
	for (const { fingerprint } of suppressed) unseen.delete(shorten(fingerprint));
	return [...unseen];
}
function mayMiss({ complete }, before) {
	return !complete && before?.isCut === true;
}
function namesFrom(before, kept) {
	return kept.flatMap((short) => {
		const name = before?.names?.get(short);
		return name === void 0 ? [] : [[short, name]];
	});
}
function namesOf(findings) {
	const names = new Map();
	let room = NAMES_ROOM;
	for (const [short, { kind, subject }] of findings) {
		const name = {
			kind,
			subject: cutMiddle(visible(subject), MAX_NAME).toWellFormed()
		};
		room -= encodeURIComponent(name.subject).length + encodeURIComponent(kind).length + 12;
		if (room < 0) break;
		names.set(short, name);
	}
	return names;
}
function runId({ run }) {
	return run !== null && /^\d{1,20}$/.test(run.id) ? run.id : "";
}
function forgetOldest(seen) {
	const times = new Set([...seen.values()].map(timeOf));
	const kept = new Set([...times].sort().slice(-30));
	for (const [fingerprint, sighting] of seen) if (!kept.has(timeOf(sighting))) seen.delete(fingerprint);
}
function timeOf({ date, run }) {
	return `${date} ${run.padStart(20, "0")}`;
}
function opening(key) {
	return `<!-- manifest-drift:${key.replace(/[^\w./-]/g, "_").replace(/--+/g, (dashes) => "_".repeat(dashes.length)).slice(0, 200)} `;
}
function writeMarker(key, state) {
	const { since, digest, isCut } = state;
	const words = [
		"v1",
		since,
		digest,
		isCut ? "cut" : "all",
		...writeWords(state)
	];
	return `${opening(key)}${words.join(" ")} -->`;
}
function behindOpening(body, key) {
	const start = opening(key);
	const at = body.lastIndexOf(`\n${start}`);
	if (at !== -1) return body.slice(at + 1 + start.length);
	return body.startsWith(start) ? body.slice(start.length) : null;
}
function hasMarker(body, key) {
	return behindOpening(body, key) !== null;
}
const MAX_MARKER = 16384;
function readMarker(body, key) {
	const text = behindOpening(body, key);
	if (text === null) return null;
	const end = text.indexOf(" -->");
	if (end === -1 || end > MAX_MARKER) return null;
	const [version, since = "", digest = "", extent, ...words] = text.slice(0, end).split(" ");
	const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(since) && /^[0-9a-f]{32}$/.test(digest);
	if (version !== "v1" || !isWhole || extent !== "all" && extent !== "cut") return null;
	const memory = readWords(words);
	return memory && {
		since,
		digest,
		isCut: extent === "cut",
		...memory
	};
}
export { writeMarker as i, readMarker as n, stateAfter as r, hasMarker as t };
