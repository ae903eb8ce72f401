import { A as readFileSync, M as readdirSync, O as openSync, R as statSync, X as resolve, _ as constants, d as reason, g as closeSync, q as join, x as fstatSync } from "./hashing.js";
import { n as readStatement, t as MAX_STATEMENT_BYTES } from "./read-statement.js";
import { W as SettingsError, q as quote } from "./start.js";

/** More results than anybody keeps. */
const MAX_STATEMENTS = 1e3;
/**
* Reads results of `smoke` and `restore`: files, or folders of which every `.json` is taken, such as `runs`. They may lie
* outside of the root. One that is none is a `SettingsError`, since the step named it.
*/
function readStatements(paths, cwd) {
	const files = paths.flatMap((path) => filesAt(path, resolve(cwd, path)));
	if (files.length > MAX_STATEMENTS) throw new SettingsError(`statements: there are ${files.length} files; the limit is ${MAX_STATEMENTS}.`);
	const statements = [];
	const restored = [];
	for (const { name, path } of files) {
		const statement = readStatement(name, textOf(name, path));
		if ("problem" in statement) throw new SettingsError(`statements: ${quote(name)}: ${statement.problem}.`);
		if ("files" in statement) restored.push(statement);
		else statements.push(statement);
	}
	return {
		statements,
		restored
	};
}
function filesAt(name, path) {
	try {
		if (!statSync(path).isDirectory()) return [{
			name,
			path
		}];
		const found = readdirSync(path).filter((file) => file.endsWith(".json"));
		if (found.length > 0) return found.sort().map((file) => ({
			name: join(name, file),
			path: join(path, file)
		}));
	} catch (error) {
		throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
	}
	throw new SettingsError(`statements: there is no .json file in ${quote(name)}.`);
}
function textOf(name, path) {
	let descriptor = null;
	try {
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) throw new SettingsError(`statements: ${quote(name)} is not a plain file.`);
		if (stat.size > 67108864) throw new SettingsError(`statements: ${quote(name)} has ${stat.size} bytes; the limit is ${MAX_STATEMENT_BYTES}.`);
		return readFileSync(descriptor, "utf8");
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

export { readStatements };