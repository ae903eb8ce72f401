const nestsTooDeep = (function nestsTooDeep(library, text) {
	try {
		return hasDeepToken(library, text);
	} catch (error) {
		if (error instanceof RangeError) return true;
		throw error;
	}
});
const hasDeepToken = (function hasDeepToken({ CST, Parser }, text) {
	for (const token of new Parser().parse(text)) {
		if (token.type !== "document") continue;
		let isDeep = false;
		CST.visit(token, (_, path) => {
			isDeep ||= path.length > 32;
			return isDeep ? CST.visit.BREAK : void 0;
		});
		if (isDeep) return true;
	}
	return false;
});
const MAX_YAML_DEPTH = 32;
export { nestsTooDeep as t };
