import { $ as quote, X as SettingsError, Z as didYouMean } from "./start.js";

/**
* The inputs of a step by their names, as GitHub hands them over (`INPUT_NAME`); blank ones are absent. Throws a
* `SettingsError` for one that is none of `names`: a misspelt input must not be without effect.
*/
function readStepInputs(environment, names) {
	const values = new Map(Object.entries(environment).filter(([name]) => name.startsWith("INPUT_")).map(([name, value]) => [name.slice(6).toLowerCase(), value?.trim() ?? ""]));
	for (const name of values.keys()) if (!names.includes(name)) throw new SettingsError(`${quote(name)} is no input of this action${didYouMean(name, names)}.`);
	return (name) => values.get(name) || void 0;
}

export { readStepInputs as t };