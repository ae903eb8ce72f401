const DIGITS = 9;
const SIGNS = 6;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
function shorten(fingerprint) {
	return fingerprint.slice(0, 9);
}
function kindOf(fingerprint) {
	return fingerprint.slice(0, 3);
}
function pack(fingerprints) {
	return (fingerprints.join("").match(/.{3}/g) ?? []).map((three) => Number.parseInt(three, 16)).map((bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63)).join("");
}
function unpack(text) {
	if (text.length % SIGNS !== 0 || !/^[\w.]*$/.test(text)) return null;
	return [...text.matchAll(/../g)].map(([two]) => {
		return (ALPHABET.indexOf(two.charAt(0)) * 64 + ALPHABET.indexOf(two.charAt(1))).toString(16).padStart(3, "0");
	}).join("").match(/.{9}/g) ?? [];
}
export { unpack as i, pack as n, shorten as r, kindOf as t };
