import { Bt as SettingsError, Ut as quote, zt as withoutTrailing } from "./start.js";
import { ofCheck } from "./check.js";
const { Gi: isLoopback } = ofCheck();
const DEFAULT_ENDPOINT = "https://huggingface.co";
function hubToken(environment) {
	return environment.HF_TOKEN?.trim() || environment.HUGGING_FACE_HUB_TOKEN?.trim() || null;
}
function hubAccess(environment) {
	const written = environment.HF_ENDPOINT?.trim() || "https://huggingface.co";
	const url = URL.canParse(written) ? new URL(written) : null;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
	if (url === null || !isSafe || url.username !== "" || url.password !== "" || url.search + url.hash !== "") throw new SettingsError(`HF_ENDPOINT: ${quote(url === null ? written : url.host)} cannot be asked; it has to be https://HOST, without a user, a query or a fragment.`);
	const token = hubToken(environment);
	if (token !== null && !/^[\x21-\x7e]{1,1000}$/.test(token)) throw new SettingsError("HF_TOKEN: it holds a space, a line break or another sign that no token has.");
	return {
		endpoint: url.origin + withoutTrailing(url.pathname, "/"),
		token
	};
}
export { hubAccess as n, hubToken as r, DEFAULT_ENDPOINT as t };
