import { Et as readFileSync, Kt as builtin } from "./start.js";
import { n as builtin$1 } from "./_lean_node_os.js";
const LINUX = {
	membership: "/proc/self/cgroup",
	mounts: "/sys/fs/cgroup"
};
function usableCores(places = LINUX) {
	const granted = builtin$1.availableParallelism();
	return Math.max(1, Math.min(granted, Math.ceil(cpuQuota(places))));
}
function cpuQuota({ membership, mounts }) {
	let quota = Number.POSITIVE_INFINITY;
	for (const line of (text(membership) ?? "").split("\n")) {
		const [, controllers, group] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
		if (controllers === void 0 || group === void 0) continue;
		if (controllers === "") quota = Math.min(quota, smallest(mounts, group, quotaOfVersion2));
		else if (controllers.split(",").includes("cpu")) for (const mount of new Set(["cpu", controllers])) quota = Math.min(quota, smallest(builtin.join(mounts, mount), group, quotaOfVersion1));
	}
	return quota;
}
function smallest(mount, group, quotaOf) {
	let quota = quotaOf(mount);
	for (let at = builtin.join("/", group); at !== "/"; at = builtin.dirname(at)) quota = Math.min(quota, quotaOf(builtin.join(mount, at)));
	return quota;
}
function quotaOfVersion2(folder) {
	const [allowed, period] = (text(builtin.join(folder, "cpu.max")) ?? "").trim().split(" ");
	return cores(allowed, period);
}
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
export { usableCores as n, cpuQuota as t };
