function httpStatusOf(error) {
	const status = error?.status;
	return typeof status === "number" ? status : null;
}
function reasonGiven(error) {
	const data = error?.response?.data;
	if (typeof data !== "object" || data === null) return null;
	const { message, errors } = data;
	if (typeof message !== "string") return null;
	const fields = Array.isArray(errors) ? errors.map((one) => JSON.stringify(one)) : [];
	return fields.length === 0 ? message : `${message}: ${fields.join(", ")}`;
}
function isRateLimit(error) {
	const status = httpStatusOf(error);
	if (status !== 403 && status !== 429) return false;
	const { headers } = error.response ?? {};
	return headers?.["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(reasonGiven(error) ?? "");
}
export { isRateLimit as n, reasonGiven as r, httpStatusOf as t };
