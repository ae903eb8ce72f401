import { E as lstatSync, J as join } from "./hashing.js";
import { $ as quote, X as SettingsError, Y as withoutTrailing } from "./start.js";
import { R as isPinned, da as repositoryOf, la as gitText, oa as GitError, xa as isLoopback, z as isRepoId } from "./check.js";

/** Where the git-lfs server of this repository is (git-lfs: docs/api/server-discovery.md, lfsapi/endpoint_finder.go). */
const MAX_CONFIG_BYTES = 65536;
/**
* `lfs.url` of the clone, else of .lfsconfig, else the remote's `lfsurl`, else made from the remote's address; null
* where there is none that may be asked. A pull request can change .lfsconfig, so it counts only where its server is
* one of `named`.
*/
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
/** As git-lfs chooses: that of the branch, the one that is set, the only one, or `origin`. */
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
/** `lfs.url` in the .lfsconfig at the top of the work tree, as git reads such files. */
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
/** Without a user, a query or an end; plain http only on this very machine. Null where it is none such. */
function endpoint$1(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) return null;
	return url.origin + withoutTrailing(url.pathname, "/");
}
/** `.git`, shared by all work trees; null without git. */
async function gitFolder(place) {
	return answer(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
}

/** Where buckets are, and with which credentials: of the environment alone, by the names that AWS's own tools read. */
const REGION = /^[a-z0-9-]{1,40}$/;
const WORD = /^[\x21-\x7e]{1,8192}$/;
/** Throws a `SettingsError` for what the variables say and cannot mean. */
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
/** The address of an object, its key encoded segment by segment. */
function keyUrl(access, bucket, key) {
	return new URL(`${access.urlOf(bucket)}/${key.split("/").map(encodeURIComponent).join("/")}`);
}
/** Headers that ask for the object's checksum, signed where there are credentials (AWS Signature Version 4). */
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
/** Why a bucket of another region doesn't answer; null where that is not the reason. */
function regionProblem(status, region, access) {
	const isOther = typeof region === "string" && REGION.test(region) && region !== access.region;
	return [
		301,
		307,
		400
	].includes(status) && isOther ? `its region is ${region}; set AWS_REGION` : null;
}

/** Headers that carry a secret, by the origin that may see them: made of the environment and of nothing in a checkout. */
const TOKEN = /^[\x21-\x7e]{1,8192}$/;
/**
* The tokens in the environment variables that `names` gives for origins; `setting` is where they were named. A
* `USER:PASSWORD` is one of HTTP's basic scheme (RFC 7617): no other token has a colon (RFC 6750). Throws a
* `SettingsError` where a variable is named and holds no token.
*/
function secretsOf(setting, names, environment) {
	const secrets = /* @__PURE__ */ new Map();
	for (const [origin, name] of names) {
		const token = environment[name]?.trim() ?? "";
		if (!TOKEN.test(token)) throw new SettingsError(`${setting}: the environment variable ${name} holds no token.`);
		secrets.set(origin, { authorization: token.includes(":") ? basic(token) : `Bearer ${token}` });
	}
	return secrets;
}
/** GitHub's REST API, without a `/` at its end. */
function gitHubApi({ GITHUB_API_URL }) {
	const written = GITHUB_API_URL?.trim() || "https://api.github.com";
	const url = URL.canParse(written) ? new URL(written) : null;
	if (url === null || url.protocol !== "https:" && !isLoopback(url.hostname) || url.username + url.password + url.search !== "") throw new SettingsError(`GITHUB_API_URL: ${quote(url?.host ?? written)} cannot be asked; it has to be https://HOST.`);
	return url.origin + withoutTrailing(url.pathname, "/");
}
/** GitHub's pages, below which downloads are, without a `/` at its end. */
function gitHubPages({ GITHUB_SERVER_URL }) {
	const written = GITHUB_SERVER_URL?.trim() ?? "";
	return URL.canParse(written) ? new URL(written).origin : "https://github.com";
}
/** The token goes to the API, and to the git-lfs server of the same GitHub, which wants it in another form. */
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
/** A token for one server, unless the step named another for it. */
function addBearer(secrets, url, written) {
	const token = written?.trim() ?? "";
	const { origin } = new URL(url);
	if (TOKEN.test(token) && !secrets.has(origin)) secrets.set(origin, { authorization: `Bearer ${token}` });
}
function basic(pair) {
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/** The hub's JSON, taken as written by a stranger: what does not have the very form is no answer. */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** `{sha, id}` of a repository at a revision. `id` is null where it is left out. */
function readInfo(value) {
	if (!isFields(value)) return null;
	const { sha, id } = own(value, "sha", "id");
	if (typeof sha !== "string" || !isPinned(sha)) return null;
	return {
		commit: sha,
		id: typeof id === "string" && isRepoId(id) ? id : null
	};
}
/**
* The files in an answer of `tree` or `paths-info`: `{type, path, size, oid, lfs?: {oid, size}}`.
* `lfs.oid` is the SHA-256, also of what is stored by other means than git-lfs. Null when anything in
* it has another form, since what else it says is then not to be trusted.
*/
function readFiles(value, max) {
	if (!Array.isArray(value) || value.length > max) return null;
	const files = /* @__PURE__ */ new Map();
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
/** Undefined where there is none, null where it is none. */
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
/** These members of an object; null where it is none. */
function membersOf(value, ...names) {
	return isFields(value) ? own(value, ...names) : null;
}
/** Members of the value itself, never what a prototype might add. */
function own(value, ...names) {
	const members = {};
	for (const name of names) if (Object.hasOwn(value, name)) members[name] = value[name];
	return members;
}

/** A thousand assets, which is the most that a release has. */
const MAX_RELEASE_BYTES = 8388608;
const RELEASE_HEADERS = {
	accept: "application/vnd.github+json",
	"x-github-api-version": "2022-11-28"
};
function releaseUrl(api, repository, tag) {
	return new URL(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`);
}
/** The assets in an answer; null where it has another form. */
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
/**
* By the object's id. Null where the answer has another form, or speaks of an object that was not asked for or of one
* twice: what else it says is then not to be trusted. Objects of which it says nothing are left out.
*/
function readBatch(text, asked) {
	const { objects, hash_algo = "sha256" } = membersOf(parse(text), "objects", "hash_algo") ?? {};
	if (!Array.isArray(objects) || hash_algo !== "sha256") return null;
	const wanted = new Set(asked.map(({ oid }) => oid));
	const said = /* @__PURE__ */ new Map();
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
/** A server that neither gives a place nor an error did not say whether it has the object. */
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
/** The layers of a manifest that are files, with the names that ORAS and ModelPack give them; null where it has another form. */
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
/**
* Where a registry wants a token to be fetched, by its `WWW-Authenticate` (distribution: token authentication), or why
* it is not asked there. `mayAsk` tells which servers may be.
*/
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
/** The token in an answer; null where there is none. */
function registryToken(text) {
	const { token, access_token: other } = membersOf(parse(text), "token", "access_token") ?? {};
	const found = token ?? other;
	return typeof found === "string" && /^[\x21-\x7e]{1,16384}$/.test(found) ? found : null;
}

export { lfsEndpoint as A, gitHubPages as C, s3Access as D, regionProblem as E, s3Headers as O, gitHubApi as S, keyUrl as T, parse as _, readLayers as a, addBearer as b, LFS_MEDIA as c, MAX_RELEASE_BYTES as d, RELEASE_HEADERS as f, membersOf as g, isSize as h, manifestUrl as i, gitFolder as k, batchBody as l, releaseUrl as m, MAX_OCI_MANIFEST_BYTES as n, registryToken as o, readAssets as p, MAX_TOKEN_BYTES as r, tokenPlace as s, MANIFEST_HEADERS as t, readBatch as u, readFiles as v, secretsOf as w, addGitHub as x, readInfo as y };