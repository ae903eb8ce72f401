const PIECE = 65536;
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
