/**
 * The guard looks at a model's folder before any loader does: names, links and JSON files. It reads, and
 * executes nothing. What libraries promise of their own flags is not relied on: diffusers 0.31 executed a
 * `.py` of the folder with none given.
 */

import type { Allowance, Entrypoint, Refusal } from '../model.ts';
import { MAX_JSON_BYTES, refusedJson } from './json-files.ts';
import { holdsObjects, refusedName } from './names.ts';

/** A name below an entry's path. */
export interface Listed {
  /** Below the root. */
  readonly path: string;
  readonly size: number;
  /** What stands there where it is no ordinary file inside the root: `a link out of the repository`. */
  readonly odd: string | null;
}

export interface ModelFolder {
  readonly files: readonly Listed[];
  /** Why the folder could not be listed to its end; null where it was. */
  readonly problem: string | null;
  /** At most `limit` bytes from the beginning; null where it cannot be read. */
  read(path: string, limit: number): Uint8Array | null;
}

export interface GuardOptions {
  readonly loader: Entrypoint['loader'];
  readonly allowed: ReadonlySet<Allowance>;
  /** Every recorded path; null where the event is trusted, so that files nobody recorded may be read. */
  readonly recorded: ReadonlySet<string> | null;
}

/** Endings of what loaders read. */
const READ = /\.(json|jinja|txt|model|safetensors|gguf|onnx|data)$/i;
const MAX_REFUSALS = 50;

/** Why the entry at `path` must not be loaded; empty: it may. */
export function guard(path: string, folder: ModelFolder, options: GuardOptions): Refusal[] {
  const { loader, allowed, recorded } = options;
  const isLibrary = loader === 'transformers' || loader === 'diffusers';
  const refusals: Refusal[] = [];
  const refuse = (where: string, why: string, allow: Allowance | null = null) =>
    refusals.push({ path: where, pointer: null, line: null, column: null, why, allow });
  if (folder.problem !== null) refuse(path, folder.problem);
  for (const { path: file, size, odd } of folder.files) {
    if (refusals.length >= MAX_REFUSALS) break;
    if (odd !== null) {
      refuse(file, `it is ${odd}`);
      continue;
    }
    if (recorded !== null && READ.test(file) && !recorded.has(file))
      refuse(file, 'no manifest records it, and the event is not trusted');
    if (!isLibrary) continue;
    const named = refusedName(file);
    if (named !== null && !allowed.has(named.allow)) refuse(file, named.why, named.allow);
    if (
      /\.npy$/i.test(file) &&
      !allowed.has('pickle') &&
      holdsObjects(folder.read(file, 4096) ?? new Uint8Array())
    )
      refuse(file, 'it holds Python objects, which are pickled', 'pickle');
    if (/\.json$/i.test(file) && !allowed.has('code')) {
      const bytes = size > MAX_JSON_BYTES ? null : folder.read(file, MAX_JSON_BYTES);
      if (bytes === null) refuse(file, `it cannot be read, or has more than ${MAX_JSON_BYTES} bytes`);
      else refusals.push(...refusedJson(file, bytes));
    }
  }
  return refusals;
}
