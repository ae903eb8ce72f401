/**
 * Cuts the operations that the action uses, with everything they refer to, out of GitHub's OpenAPI
 * description. The tests check every request and answer against the slice. The whole description
 * (385 MB unpacked) is not a dependency; to write the slice anew:
 *
 *     npm pack @octokit/openapi    # in a folder outside the repository, and unpack it there
 *     node scripts/slice-openapi.ts FOLDER/package
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const TARGET = 'test/fixtures/github/openapi-slice.json';

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/labels': ['post'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['patch'],
};

/** Prose and samples: most of the bytes, and no part of what is checked. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'tags']);

interface Json {
  [key: string]: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without prose. A property that happens to be called `description` is not prose. */
function trimmed(value: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => trimmed(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isPropertyMap || !PROSE.has(key))
      .map(([key, item]) => [key, trimmed(item, key === 'properties')]),
  );
}

function at(document: Json, ref: string): unknown {
  let value: unknown = document;
  for (const segment of ref.slice(2).split('/')) {
    value = isObject(value) ? value[segment.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return value;
}

function put(document: Json, ref: string, value: unknown): void {
  const segments = ref.slice(2).split('/');
  const last = segments.pop() ?? '';
  let place = document;
  for (const segment of segments) {
    place[segment] ??= {};
    place = place[segment] as Json;
  }
  place[last] = value;
}

/** Every `$ref` below `value`. */
function* refsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refsIn(item);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') yield item;
    else yield* refsIn(item);
  }
}

function slice(document: Json): Json {
  const paths = document.paths as Record<string, Json>;
  const wanted = Object.entries(OPERATIONS).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, trimmed(paths[path]?.[method])])),
  ]);
  const result: Json = { openapi: document.openapi, paths: Object.fromEntries(wanted) };
  const queue = [...refsIn(result)];
  const done = new Set<string>();
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    if (done.has(ref)) continue;
    done.add(ref);
    const value = trimmed(at(document, ref));
    if (value === undefined) throw new Error(`${ref} is not in the description.`);
    put(result, ref, value);
    queue.push(...refsIn(value));
  }
  return result;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Give the folder of the unpacked @octokit/openapi package.');
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Json;
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Json;
const info = {
  title: "A slice of GitHub's REST API description",
  source: `@octokit/openapi ${manifest.version}, MIT licence, Copyright (c) 2020 Octokit contributors`,
  made_by: 'scripts/slice-openapi.ts',
};
writeFileSync(TARGET, `${JSON.stringify({ info, ...slice(whole) }, null, 1)}\n`);
console.log(`${TARGET} written.`);
