import { W as builtin, j as readFileSync } from "./hashing.js";
import { n as builtin$1 } from "./_lean_node_os.js";

/**
* How many cores this process may really use: a container's CPU quota and the affinity mask both
* count, because threads beyond them only wait for each other.
*/
const LINUX = {
	membership: "/proc/self/cgroup",
	mounts: "/sys/fs/cgroup"
};
/** A whole number of cores, at least 1. Never throws: what cannot be read sets no limit. */
function usableCores(places = LINUX) {
	const granted = builtin$1.availableParallelism();
	return Math.max(1, Math.min(granted, Math.ceil(cpuQuota(places))));
}
/**
* The smallest CPU quota, in cores, of the groups that the process is in and of their parents;
* Infinity where none is set. Reads both versions of control groups.
*/
function cpuQuota({ membership, mounts }) {
	let quota = Number.POSITIVE_INFINITY;
	for (const line of (text(membership) ?? "").split("\n")) {
		const [, controllers, group] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
		if (controllers === void 0 || group === void 0) continue;
		if (controllers === "") quota = Math.min(quota, smallest(mounts, group, quotaOfVersion2));
		else if (controllers.split(",").includes("cpu")) for (const mount of /* @__PURE__ */ new Set(["cpu", controllers])) quota = Math.min(quota, smallest(builtin.join(mounts, mount), group, quotaOfVersion1));
	}
	return quota;
}
/** The smallest quota from `group` up to the mount's own folder. A container may see only the latter. */
function smallest(mount, group, quotaOf) {
	let quota = quotaOf(mount);
	for (let at = builtin.join("/", group); at !== "/"; at = builtin.dirname(at)) quota = Math.min(quota, quotaOf(builtin.join(mount, at)));
	return quota;
}
/** `cpu.max` holds `<microseconds>|max <period>`. */
function quotaOfVersion2(folder) {
	const [allowed, period] = (text(builtin.join(folder, "cpu.max")) ?? "").trim().split(" ");
	return cores(allowed, period);
}
/** Two files; a quota of -1 is none. */
function quotaOfVersion1(folder) {
	return cores(text(builtin.join(folder, "cpu.cfs_quota_us")), text(builtin.join(folder, "cpu.cfs_period_us")));
}
function cores(allowed, period) {
	const quota = Number(allowed) / Number(period);
	return quota > 0 ? quota : Number.POSITIVE_INFINITY;
}
function text(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}

export { usableCores };