import "node:module";
const builtin$3 = process.getBuiltinModule("node:crypto");
const createHash = builtin$3.createHash;
const builtin$2 = process.getBuiltinModule("node:fs");
const readSync = builtin$2.readSync;
const builtin$1 = process.getBuiltinModule("node:worker_threads");
const parentPort = builtin$1.parentPort;
const builtin = process.getBuiltinModule("node:util");
const getSystemErrorMap = builtin.getSystemErrorMap;
const MORE_TEXTS = {
	ESTALE: "stale file handle",
	EDQUOT: "disk quota exceeded"
};
function reason(error) {
	if (!(error instanceof Error)) return String(error);
	return systemReason(error)?.words ?? error.message;
}
function systemReason(error) {
	const [code, text] = getSystemErrorMap().get(errnoOf(error)) ?? [];
	if (code !== void 0 && text !== void 0) return {
		code,
		words: `${text} (${code})`
	};
	const other = unknownCode(error);
	return other === null ? null : {
		code: other,
		words: `${MORE_TEXTS[other] ?? "system error"} (${other})`
	};
}
function unknownCode(error) {
	const errno = -errnoOf(error);
	const { constants } = process.getBuiltinModule("node:os");
	return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? null;
}
function errnoOf(error) {
	return "errno" in error && typeof error.errno === "number" ? error.errno : 0;
}
const files = new Map();
const buffer = Buffer.allocUnsafeSlow(262144);
parentPort?.on("message", ({ id, fd, to, isDigest }) => {
	if (fd === null) return void files.delete(id);
	const file = files.get(id) ?? {
		hash: createHash("sha256"),
		at: 0
	};
	files.set(id, file);
	const answer = (digest, why) => parentPort?.postMessage({
		id,
		at: file.at,
		digest,
		why
	});
	try {
		readTo(file, fd, to);
		answer(isDigest ? file.hash.copy().digest("hex") : null, null);
	} catch (error) {
		answer(null, reason(error));
	}
});
parentPort?.postMessage(null);
function readTo(file, fd, to) {
	while (file.at < to) {
		const count = readSync(fd, buffer, 0, Math.min(buffer.length, to - file.at), file.at);
		if (count === 0) throw new Error("the disk gave fewer bytes back than were written");
		file.hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
		file.at += count;
	}
}
export {};
