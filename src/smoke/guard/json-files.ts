/** What a library would take from a model's JSON files as an order to run code. */

import { LineIndex } from '../../text/line-index.ts';
import { readJson } from '../../text/read-json.ts';
import type { Refusal } from '../model.ts';

/** A JSON file that is longer is refused unread. Tokenizers have about 30 MB. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024;

/** Whose classes a pipeline may be made of: the two libraries, and diffusers' own modules of pipelines. */
const LIBRARIES = new Set([
  'diffusers',
  'transformers',
  'stable_diffusion',
  'stable_diffusion_xl',
  'deepfloyd_if',
  'latent_diffusion',
  'paint_by_example',
  'unclip',
  'unidiffuser',
  'audioldm2',
  'wuerstchen',
  'shap_e',
  'kandinsky',
]);
const MAX_DEPTH = 100;
const CLASS = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Members that make a library import or fetch code, whatever they hold. */
const CODE = new Set(['auto_map', 'custom_generate', 'custom_pipelines', 'custom_pipeline']);

interface Found {
  readonly steps: readonly string[];
  readonly why: string;
}

/**
 * What is refused in a JSON file at `path`. Python reads `NaN` and `Infinity`, so these are read too; what
 * cannot be read here at all is refused, since the library might read it.
 */
export function refusedJson(path: string, bytes: Uint8Array): Refusal[] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const value = parsed(text);
  if (value === undefined)
    return [
      {
        path,
        pointer: null,
        line: null,
        column: null,
        why: 'it is not JSON that this can read',
        allow: null,
      },
    ];
  const isPipeline = /(^|\/)model_index\.json$/i.test(path);
  const found = [...walk(value), ...(isPipeline ? pipeline(value) : [])];
  if (found.length === 0) return [];
  const document = readJson(text);
  const lines = new LineIndex(path, text);
  return found.map(({ steps, why }) => {
    const place = 'fatal' in document ? null : lines.locate(offsetOf(document, steps));
    const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return { path, pointer, line: place?.line ?? null, column: place?.column ?? null, why, allow: 'code' };
  });
}

function offsetOf(
  document: Exclude<ReturnType<typeof readJson>, { fatal: unknown }>,
  steps: readonly string[],
) {
  let container: unknown = document.value;
  for (const step of steps.slice(0, -1)) container = (container as Record<string, unknown> | null)?.[step];
  return document.offsetOf(container, steps.at(-1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      const plain = text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|-?\b(?:Infinity|NaN)\b/gs, (token) =>
        token.startsWith('"') ? token : 'null',
      );
      return JSON.parse(plain) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** Iterative, since nesting is a stranger's. */
function* walk(root: unknown): Generator<Found> {
  const open: { value: unknown; steps: readonly string[] }[] = [{ value: root, steps: [] }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, steps } = item;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      const here = [...steps, key];
      if (!Array.isArray(value)) {
        const why = refusedMember(key, member);
        if (why !== null) yield { steps: here, why };
      }
      if (typeof member !== 'object' || member === null) continue;
      if (here.length > MAX_DEPTH)
        yield { steps: here, why: `it is nested more than ${MAX_DEPTH} levels deep` };
      else open.push({ value: member, steps: here });
    }
  }
}

/** A vocabulary may have a token of any name, but its values are numbers. */
function refusedMember(key: string, value: unknown): string | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return null;
  if (CODE.has(key)) return `${key} names code to run`;
  if (/attn_implementation|experts_implementation/.test(key) && /[/:@]/.test(JSON.stringify(value) ?? ''))
    return `${key} names a repository of kernels`;
  if (key === '_class_name' && typeof value !== 'string') return '_class_name names a module of its own';
  return null;
}

/** Every component of a pipeline is `[library, class]`, and a library is imported by its name. */
function* pipeline(value: unknown): Generator<Found> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield { steps: [], why: 'it is no object, so what its pipeline is made of is not known' };
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith('_') || !Array.isArray(member)) continue;
    const [library, name] = member as unknown[];
    if (library === null && name === null) continue;
    // A pair of numbers, such as a size, names nothing.
    if (typeof library !== 'string' && typeof name !== 'string') continue;
    const isKnown = typeof library === 'string' && LIBRARIES.has(library);
    if (!isKnown || typeof name !== 'string' || !CLASS.test(name))
      yield { steps: [key], why: `${key} names a class that is neither of diffusers nor of transformers` };
  }
}
