import { B as terminalText, Bt as SettingsError, o as print } from "./start.js";
async function tellFailure(error, isJson, terminal) {
	const { message, ...rest } = failureOf(error);
	const said = !(error instanceof SettingsError) && error instanceof Error ? error.stack ?? message : message;
	terminal.stderr.write(`manifest-drift could not run: ${said.split("\n").map(terminalText).join("\n")}\n`);
	if (isJson) await print(terminal.stdout, [failureJson({
		message,
		...rest
	})]);
}
function failureOf(error) {
	if (error instanceof SettingsError) {
		const { code, message, place } = error;
		return {
			code,
			message,
			file: place?.file ?? null,
			line: place?.line ?? null
		};
	}
	return {
		code: "internal",
		message: error instanceof Error ? error.message : String(error),
		file: null,
		line: null
	};
}
function failureJson({ code, message, file, line }) {
	return `${JSON.stringify({ error: {
		code,
		message,
		file,
		line
	} }, null, 2)}\n`;
}
export { tellFailure as n, failureJson as t };
