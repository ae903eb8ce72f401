import { Bt as SettingsError, Ut as quote, Xt as join, xt as lstatSync, zt as withoutTrailing } from "./start.js";
import { ofCheck, Ii as GitError } from "./check.js";
const { B: isPinned, Gi: isLoopback, V: isRepoId, Vi: repositoryOf, zi: gitText } = ofCheck();
const MAX_CONFIG_BYTES = 65536;
async function lfsEndpoint(place, named) {
	const own = await config(place, "lfs.url");
	if (own !== null) return endpoint$1(own);
	const written = await sharedUrl(place);
	const shared = written === null ? null : endpoint$1(written);
	if (shared !== null && named.has(new URL(shared).origin)) return shared;
	const remote = await remoteOf(place);
	if (remote === null) return null;
	const ofRemote = await config(place, `remote.${remote}.lfsurl`);
	if (ofRemote !== null) return endpoint$1(ofRemote);
	const address = await answer(place, [
		"remote",
		"get-url",
		"--",
		remote
	]) ?? "";
	const [, host, path] = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])\/?(.+)$/.exec(address) ?? [];
	const base = endpoint$1(host === void 0 ? address : `https://${host}/${path}`);
	return base === null ? null : `${base}${base.endsWith(".git") ? "" : ".git"}/info/lfs`;
}
async function remoteOf(place) {
	const branch = await answer(place, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	const tracked = branch === null ? null : await config(place, `branch.${branch}.remote`);
	if (tracked !== null && tracked !== ".") return tracked;
	const chosen = await config(place, "remote.lfsdefault");
	if (chosen !== null) return chosen;
	const all = (await answer(place, ["remote"]))?.split("\n") ?? [];
	return all.length === 1 ? all[0] ?? null : all.includes("origin") ? "origin" : null;
}
async function sharedUrl(place) {
	const file = join(repositoryOf(place.root) ?? place.root, ".lfsconfig");
	const stat = lstatSync(file, { throwIfNoEntry: false });
	if (stat?.isFile() !== true || stat.size > MAX_CONFIG_BYTES) return null;
	return answer(place, [
		"config",
		"--file",
		file,
		"--get",
		"lfs.url"
	]);
}
function config(place, name) {
	return answer(place, [
		"config",
		"--get",
		name
	]);
}
async function answer(place, words) {
	try {
		return (await gitText(place, words)).trim() || null;
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
function endpoint$1(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) return null;
	return url.origin + withoutTrailing(url.pathname, "/");
}
async function gitFolder(place) {
	return answer(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
}
const REGION = /^[a-z0-9-]{1,40}$/;
const WORD = /^[\x21-\x7e]{1,8192}$/;
function s3Access(environment) {
	const value = (name) => environment[name]?.trim() || null;
	const region = value("AWS_REGION") ?? value("AWS_DEFAULT_REGION") ?? "us-east-1";
	if (!REGION.test(region)) throw new SettingsError(`AWS_REGION: ${quote(region)} is no region.`);
	const [accessKeyId, secretAccessKey, sessionToken] = [
		"AWS_ACCESS_KEY_ID",
		"AWS_SECRET_ACCESS_KEY",
		"AWS_SESSION_TOKEN"
	].map(value);
	if (!accessKeyId !== !secretAccessKey) throw new SettingsError("Set both AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or neither.");
	for (const word of [
		accessKeyId,
		secretAccessKey,
		sessionToken
	]) if (word && !WORD.test(word)) throw new SettingsError("AWS_ACCESS_KEY_ID and its like hold no credentials.");
	const own = endpoint(value("AWS_ENDPOINT_URL_S3") ?? value("AWS_ENDPOINT_URL"));
	return {
		region,
		credentials: accessKeyId && secretAccessKey ? {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken }
		} : null,
		urlOf: (bucket) => {
			if (own !== null) return `${own}/${bucket}`;
			return bucket.includes(".") ? `https://s3.${region}.amazonaws.com/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
		}
	};
}
function endpoint(written) {
	if (written === null) return null;
	const url = URL.canParse(written) ? new URL(written) : null;
	if (url !== null && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) && url.username + url.password + url.search + url.hash === "") return url.origin + withoutTrailing(url.pathname, "/");
	throw new SettingsError("AWS_ENDPOINT_URL: it cannot be asked; it has to be https://HOST.");
}
function keyUrl(access, bucket, key) {
	return new URL(`${access.urlOf(bucket)}/${key.split("/").map(encodeURIComponent).join("/")}`);
}
async function s3Headers({ credentials, region }, method, url) {
	const headers = { "x-amz-checksum-mode": "ENABLED" };
	if (credentials === null) return headers;
	const { AwsV4Signer } = await import("./aws4fetch.esm.js");
	const signer = new AwsV4Signer({
		...credentials,
		url: url.href,
		method,
		headers,
		service: "s3",
		region
	});
	return Object.fromEntries((await signer.sign()).headers);
}
function regionProblem(status, region, access) {
	const isOther = typeof region === "string" && REGION.test(region) && region !== access.region;
	return [
		301,
		307,
		400
	].includes(status) && isOther ? `its region is ${region}; set AWS_REGION` : null;
}
const TOKEN = /^[\x21-\x7e]{1,8192}$/;
function secretsOf(setting, names, environment) {
	const secrets = new Map();
	for (const [origin, name] of names) {
		const token = environment[name]?.trim() ?? "";
		if (!TOKEN.test(token)) throw new SettingsError(`${setting}: the environment variable ${name} holds no token.`);
		secrets.set(origin, { authorization: token.includes(":") ? basic(token) : `Bearer ${token}` });
	}
	return secrets;
}
function gitHubApi({ GITHUB_API_URL }) {
	const written = GITHUB_API_URL?.trim() || "https://api.github.com";
	const url = URL.canParse(written) ? new URL(written) : null;
	if (url === null || url.protocol !== "https:" && !isLoopback(url.hostname) || url.username + url.password + url.search !== "") throw new SettingsError(`GITHUB_API_URL: ${quote(url?.host ?? written)} cannot be asked; it has to be https://HOST.`);
	return url.origin + withoutTrailing(url.pathname, "/");
}
function gitHubPages({ GITHUB_SERVER_URL }) {
	const written = GITHUB_SERVER_URL?.trim() ?? "";
	return URL.canParse(written) ? new URL(written).origin : "https://github.com";
}
function addGitHub(secrets, environment) {
	const token = (environment.GITHUB_TOKEN || environment.GH_TOKEN)?.trim() ?? "";
	if (!TOKEN.test(token)) return;
	const add = (url, authorization) => {
		const { origin } = new URL(url);
		if (!secrets.has(origin)) secrets.set(origin, { authorization });
	};
	add(gitHubApi(environment), `Bearer ${token}`);
	add(gitHubPages(environment), basic(`x-access-token:${token}`));
}
function addBearer(secrets, url, written) {
	const token = written?.trim() ?? "";
	const { origin } = new URL(url);
	if (TOKEN.test(token) && !secrets.has(origin)) secrets.set(origin, { authorization: `Bearer ${token}` });
}
function basic(pair) {
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readInfo(value) {
	if (!isFields(value)) return null;
	const { sha, id } = own(value, "sha", "id");
	if (typeof sha !== "string" || !isPinned(sha)) return null;
	return {
		commit: sha,
		id: typeof id === "string" && isRepoId(id) ? id : null
	};
}
function readFiles(value, max) {
	if (!Array.isArray(value) || value.length > max) return null;
	const files = new Map();
	for (const item of value) {
		if (!isFields(item)) return null;
		const { type, path, size, oid, lfs } = own(item, "type", "path", "size", "oid", "lfs");
		if (type !== "file" && type !== "directory") return null;
		if (typeof path !== "string" || path.length > 4096) return null;
		if (type === "directory") continue;
		if (typeof oid !== "string" || !isPinned(oid) || !isSize(size) || files.has(path)) return null;
		const stored = readLfs(lfs);
		if (stored === null) return null;
		files.set(path, {
			blobId: oid,
			size: stored?.size ?? size,
			sha256: stored?.sha256 ?? null
		});
	}
	return files;
}
function readLfs(value) {
	if (value === void 0 || value === null) return void 0;
	if (!isFields(value)) return null;
	const { oid, size } = own(value, "oid", "size");
	return typeof oid === "string" && /^[0-9a-f]{64}$/.test(oid) && isSize(size) ? {
		sha256: oid,
		size
	} : null;
}
function isSize(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function membersOf(value, ...names) {
	return isFields(value) ? own(value, ...names) : null;
}
function own(value, ...names) {
	const members = {};
	for (const name of names) if (Object.hasOwn(value, name)) members[name] = value[name];
	return members;
}
const MAX_RELEASE_BYTES = 8388608;
const RELEASE_HEADERS = {
	accept: "application/vnd.github+json",
	"x-github-api-version": "2022-11-28"
};
function releaseUrl(api, repository, tag) {
	return new URL(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`);
}
function readAssets(text) {
	const { assets } = membersOf(parse(text), "assets") ?? {};
	if (!Array.isArray(assets)) return null;
	const found = [];
	for (const item of assets) {
		const { url, name, size, digest } = membersOf(item, "url", "name", "size", "digest") ?? {};
		if (typeof name !== "string" || name.length > 1024 || !isSize(size)) return null;
		const sha256 = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === "string" ? digest : "")?.[1] ?? null;
		found.push({
			name,
			size,
			sha256,
			url: typeof url === "string" && URL.canParse(url) ? new URL(url) : null
		});
	}
	return found;
}
const LFS_MEDIA = "application/vnd.git-lfs+json";
function batchBody(objects) {
	return JSON.stringify({
		operation: "download",
		transfers: ["basic"],
		objects: objects.map(({ oid, size }) => ({
			oid,
			size
		})),
		hash_algo: "sha256"
	});
}
function readBatch(text, asked) {
	const { objects, hash_algo = "sha256" } = membersOf(parse(text), "objects", "hash_algo") ?? {};
	if (!Array.isArray(objects) || hash_algo !== "sha256") return null;
	const wanted = new Set(asked.map(({ oid }) => oid));
	const said = new Map();
	for (const object of objects) {
		const { oid, size, error, actions } = membersOf(object, "oid", "size", "error", "actions") ?? {};
		if (typeof oid !== "string" || !wanted.delete(oid)) return null;
		const one = error === void 0 || error === null ? held(size, actions) : refused(error);
		if (one === null) return null;
		if (one !== "nothing") said.set(oid, one);
	}
	return said;
}
function refused(error) {
	const { code } = membersOf(error, "code") ?? {};
	return isSize(code) ? {
		is: "error",
		code
	} : null;
}
function held(size, actions) {
	if (size !== void 0 && !isSize(size)) return null;
	if (actions === void 0 || actions === null) return "nothing";
	const { download } = membersOf(actions, "download") ?? {};
	const { href, header } = membersOf(download, "href", "header") ?? {};
	if (typeof href !== "string" || !URL.canParse(href)) return null;
	return {
		is: "held",
		size: size ?? null,
		href: new URL(href),
		header
	};
}
const MAX_OCI_MANIFEST_BYTES = 4194304;
const MAX_TOKEN_BYTES = 65536;
const MANIFEST_HEADERS = { accept: "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.artifact.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json" };
function manifestUrl(origin, name, reference) {
	return new URL(`${origin}/v2/${name}/manifests/${reference}`);
}
function readLayers(text) {
	const value = membersOf(parse(text), "layers", "blobs");
	const layers = value?.layers ?? value?.blobs;
	if (!Array.isArray(layers)) return null;
	const files = [];
	for (const layer of layers) {
		const { digest, size, annotations } = membersOf(layer, "digest", "size", "annotations") ?? {};
		if (typeof digest !== "string" || !isSize(size)) return null;
		const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? null;
		const title = membersOf(annotations, TITLE)?.[TITLE];
		files.push({
			name: typeof title === "string" && title.length <= 1024 ? title : null,
			sha256,
			size
		});
	}
	return files;
}
const TITLE = "org.opencontainers.image.title";
function tokenPlace(challenge, name, mayAsk) {
	const realm = parameter(challenge, "realm");
	if (!/^bearer\s/i.test(challenge) || realm === null || !URL.canParse(realm)) return { why: "it wants a name and a password (401), or a token in a way that is not known" };
	const url = new URL(realm);
	if (!mayAsk(url.origin)) return {
		why: `it wants a token of ${url.origin}`,
		foreign: url.origin
	};
	const service = parameter(challenge, "service");
	if (service !== null) url.searchParams.set("service", service);
	url.searchParams.set("scope", `repository:${name}:pull`);
	return { url };
}
function parameter(challenge, name) {
	return new RegExp(`[\\s,]${name}="([^"]{1,1000})"`, "i").exec(challenge)?.[1] ?? null;
}
function registryToken(text) {
	const { token, access_token: other } = membersOf(parse(text), "token", "access_token") ?? {};
	const found = token ?? other;
	return typeof found === "string" && /^[\x21-\x7e]{1,16384}$/.test(found) ? found : null;
}
export { lfsEndpoint as A, gitHubPages as C, s3Access as D, regionProblem as E, s3Headers as O, gitHubApi as S, keyUrl as T, parse as _, readLayers as a, addBearer as b, LFS_MEDIA as c, MAX_RELEASE_BYTES as d, RELEASE_HEADERS as f, membersOf as g, isSize as h, manifestUrl as i, gitFolder as k, batchBody as l, releaseUrl as m, MAX_OCI_MANIFEST_BYTES as n, registryToken as o, readAssets as p, MAX_TOKEN_BYTES as r, tokenPlace as s, MANIFEST_HEADERS as t, readBatch as u, readFiles as v, secretsOf as w, addGitHub as x, readInfo as y };
