import { t as hexDigest } from "./hex-digest.js";

/**
* SPDX 2, section 7.9: the SHA-1 of the files' SHA-1s in hex, sorted and put together, without the excluded files.
* Some tools put them together in capitals (microsoft/sbom-tool). Null where the code is right, or cannot be made.
*/
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