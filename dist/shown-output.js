const builtin = process.getBuiltinModule("node:buffer");
const Buffer = builtin.Buffer;
const MAX_TEXT = 4e3;
const MAX_BYTES = 1048576;
const roomOfPage = () => ({ left: 8388608 });
function shownOutput(name, bytes, room) {
	if (name.endsWith(".txt")) {
		const text = Buffer.from(bytes.subarray(0, MAX_TEXT * 4)).toString("utf8");
		return {
			is: "text",
			name,
			text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}\u2026` : text
		};
	}
	const form = FORMS.find(({ ending, isIt }) => name.endsWith(ending) && isIt(Buffer.from(bytes)));
	if (form === void 0 || bytes.length > Math.min(MAX_BYTES, room.left)) return {
		is: "file",
		name
	};
	room.left -= bytes.length;
	return {
		is: form.is,
		name,
		source: `data:${form.type};base64,${Buffer.from(bytes).toString("base64")}`
	};
}
const FORMS = [{
	is: "picture",
	ending: ".png",
	type: "image/png",
	isIt: (bytes) => bytes.subarray(0, 8).equals(Buffer.from("\u0089PNG\r\n\n", "latin1"))
}, {
	is: "sound",
	ending: ".wav",
	type: "audio/wav",
	isIt: (bytes) => bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WAVE"
}];
export { shownOutput as n, roomOfPage as t };
