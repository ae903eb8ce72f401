import { Dt as readSync, ft as closeSync, nt as openContained } from "./start.js";
const openParts = (function openParts(root, path) {
	const opened = openContained(root, path);
	if (opened.is !== "open") return null;
	const { fd, stat } = opened;
	let buffer = Buffer.alloc(0);
	return {
		size: stat.size,
		read(offset, length) {
			if (buffer.length < length) buffer = Buffer.allocUnsafe(length);
			let filled = 0;
			while (filled < length) {
				const count = readSync(fd, buffer, filled, length - filled, offset + filled);
				if (count === 0) break;
				filled += count;
			}
			return buffer.subarray(0, filled);
		},
		close: () => closeSync(fd)
	};
});
export { openParts };
