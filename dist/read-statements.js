import { $t as resolve, Bt as SettingsError, Et as readFileSync, Ot as readdirSync, Pt as statSync, Ut as quote, Xt as join, _t as fstatSync, ft as closeSync, ot as reason, pt as constants, wt as openSync } from "./start.js";
import { n as readStatement, t as MAX_STATEMENT_BYTES } from "./read-statement.js";
import { ofCheck } from "./check.js";
const { ci: grouped, si: countOf } = ofCheck();
const MAX_STATEMENTS = 1e3;
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
