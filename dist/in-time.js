const builtin = process.getBuiltinModule("node:vm");
const runInNewContext = builtin.runInNewContext;
const inTime = (milliseconds, task) => {
	try {
		return { value: runInNewContext("task()", { task }, { timeout: milliseconds }) };
	} catch (error) {
		if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
		throw error;
	}
};
export { inTime };
