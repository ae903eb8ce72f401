/** Texts of a million records would be too long for one string, so they are digested by pieces. */
const PIECE = 65536;
/** 64 hex digits over the files, which have to be sorted by path. */
function digestOfPlan(files, digest) {
	let piece = "";
	for (const { path, list, sha256, size } of files) {
		piece += `${JSON.stringify([
			path,
			list,
			sha256,
			size
		])}\n`;
		if (piece.length > PIECE) piece = `${digest(piece)}\n`;
	}
	return digest(piece);
}

export { digestOfPlan as t };