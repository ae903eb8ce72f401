import { J as join, N as readdirSync, S as fstatSync, Z as resolve, _ as closeSync, d as reason, j as readFileSync, k as openSync, v as constants, z as statSync } from "./hashing.js";
import { n as readStatement, t as MAX_STATEMENT_BYTES } from "./read-statement.js";
import { $ as quote, X as SettingsError } from "./start.js";
import { Hi as grouped, Vi as countOf } from "./check.js";

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
		if (stat.size > 67108864) throw new SettingsError(`statements: ${quote(name)} has ${countOf(stat.size, "byte")}; the limit is ${grouped(MAX_STATEMENT_BYTES)}.`);
		return readFileSync(descriptor, "utf8");
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

export { readStatements };