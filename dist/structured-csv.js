function readCsvText(text, separator, hasHeader) {
	const rows = rowsOf(text, separator === "," && isBySemicolons(text) ? ";" : separator);
	if ("problem" in rows) return {
		is: "malformed",
		reason: "syntax",
		line: rows.problem,
		column: 1
	};
	const [first] = rows.rows;
	if (first === void 0) return {
		is: "malformed",
		reason: "empty",
		line: 1,
		column: 1
	};
	const records = hasHeader ? rows.rows.slice(1) : rows.rows;
	const names = hasHeader ? first.fields.map((name) => name.trim()) : [];
	return {
		is: "value",
		value: records.map(({ fields }) => Object.fromEntries([...fields.map((field, index) => [`${index + 1}`, field]), ...fields.flatMap((field, index) => names[index] ? [[names[index], field]] : [])])),
		duplicates: [],
		place: ([index]) => ({
			line: records[Number(index ?? 0)]?.line ?? first.line,
			column: 1
		})
	};
}
function isBySemicolons(text) {
	const [first = ""] = /^(?!#).+/m.exec(text) ?? [];
	return first.includes(";") && !first.includes(",");
}
function rowsOf(text, separator) {
	const rows = [];
	let line = 1;
	let at = 0;
	while (at < text.length) {
		if (rows.length === 0 && text[at] === "#") {
			at = endOfLine(text, at) + 1;
			line += 1;
			continue;
		}
		const row = {
			line,
			fields: []
		};
		for (;;) {
			const field = fieldAt(text, at, separator);
			if (field === null) return { problem: line };
			row.fields.push(field.value);
			line += field.lines;
			at = field.end;
			if (text[at] !== separator) break;
			at += 1;
		}
		if (text[at] === "\r") at += 1;
		if (text[at] === "\n") at += 1;
		line += 1;
		if (row.fields.length > 1 || row.fields[0] !== "") rows.push(row);
	}
	return { rows };
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function fieldAt(text, start, separator) {
	if (text[start] !== "\"") {
		let end = start;
		while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
		return {
			value: text.slice(start, end),
			end,
			lines: 0
		};
	}
	let value = "";
	for (let at = start + 1;;) {
		const quote = text.indexOf("\"", at);
		if (quote === -1) return null;
		value += text.slice(at, quote);
		if (text[quote + 1] === "\"") {
			value += "\"";
			at = quote + 2;
			continue;
		}
		const next = text[quote + 1];
		if (next !== void 0 && next !== separator && next !== "\n" && next !== "\r") return null;
		return {
			value,
			end: quote + 1,
			lines: value.split("\n").length - 1
		};
	}
}
export { readCsvText };
