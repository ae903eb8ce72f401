import { t as hexDigest } from "./hex-digest.js";
async function compareCode(written, files, excluded) {
	const expected = written.trim().toLowerCase();
	const left = new Set(excluded.map(plain));
	const counted = files.filter(({ path }) => !left.has(plain(path)));
	if (!/^[0-9a-f]{40}$/.test(expected) || counted.length === 0) return null;
	const digests = counted.flatMap(({ sha1 }) => sha1 ?? []);
	if (digests.length < counted.length) return null;
	const joined = digests.sort().join("");
	const actual = await sha1Of(joined);
	return actual === expected || await sha1Of(joined.toUpperCase()) === expected ? null : {
		expected,
		actual
	};
}
const sha1Of = (text) => hexDigest("SHA-1", new TextEncoder().encode(text));
const plain = (path) => path.replace(/^(?:\.?\/)+/, "");
export { compareCode as t };
