import { ofCheck } from "./check.js";
import { n as readStructured } from "./documents.js";
const { in: memberOf, on: textOf, sn: isObject, xn: binaryOf } = ofCheck();
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
const STATEMENT_TYPE = "in-toto.io/Statement/";
async function findStatement(value, start, reader) {
	if (!isObject(value)) return { is: "none" };
	const inner = memberOf(value, "dsseEnvelope");
	const envelope = isObject(inner) ? inner : value;
	if (textOf(memberOf(envelope, "payloadType")) !== "application/vnd.in-toto+json") return inner === void 0 && textOf(memberOf(value, "_type"))?.includes(STATEMENT_TYPE) ? {
		is: "statement",
		statement: value,
		pointer: {
			isEnveloped: false,
			at: start
		}
	} : { is: "none" };
	const at = [
		...start,
		...isObject(inner) ? ["dsseEnvelope"] : [],
		"payload"
	];
	const text = decoded(textOf(memberOf(envelope, "payload")) ?? "");
	const document = text === null ? null : await readStructured(text, "json");
	if (document?.is !== "value" || !isObject(document.value)) {
		reader.brokenAt(at, "payload", start.length === 0);
		return { is: "broken" };
	}
	return {
		is: "statement",
		statement: document.value,
		pointer: {
			isEnveloped: true,
			at
		}
	};
}
function placeIn({ isEnveloped, at }, pointer) {
	return isEnveloped ? at : [...at, ...pointer];
}
function payloadBytes(payload) {
	return Uint8Array.from(binaryOf(payload), (char) => char.charCodeAt(0));
}
function decoded(payload) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(payloadBytes(payload));
	} catch {
		return null;
	}
}
export { placeIn as i, findStatement as n, payloadBytes as r, PAYLOAD_TYPE as t };
