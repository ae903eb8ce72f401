async function hexDigest(algorithm, bytes) {
	return [...new Uint8Array(await crypto.subtle.digest(algorithm, bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
export { hexDigest as t };
