const readShardName = (function readShardName(path) {
	const [, stem = "", number = "", of = "", end = ""] = SHARD.exec(path) ?? [];
	if (stem === "" || end.includes("/")) return null;
	const start = path.slice(0, path.length - end.length - of.length - 4 - number.length);
	return {
		stem,
		number: Number(number),
		of: Number(of),
		end,
		other: (one) => `${start}${String(one).padStart(number.length, "0")}-of-${of}${end}`
	};
});
const SHARD = /^(.+?)-?(\d{1,6})-of-(\d{1,6})(.*)$/;
export { readShardName as t };
