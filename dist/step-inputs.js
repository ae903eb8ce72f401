import { Bt as SettingsError, Ut as quote, Vt as didYouMean } from "./start.js";
function readStepInputs(environment, names) {
	const values = new Map(Object.entries(environment).filter(([name]) => name.startsWith("INPUT_")).map(([name, value]) => [name.slice(6).toLowerCase(), value?.trim() ?? ""]));
	for (const name of values.keys()) if (!names.includes(name)) throw new SettingsError(`${quote(name)} is no input of this action${didYouMean(name, names)}.`);
	return (name) => values.get(name) || void 0;
}
export { readStepInputs as t };
