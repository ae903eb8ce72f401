import { withoutTrailing } from '../../text/trailing.ts';
import type { Allowance } from '../model.ts';

/** Endings of files that a library could execute when it loads the folder, and what they are. */
const ENDINGS: readonly { readonly ending: RegExp; readonly what: string; readonly allow: Allowance }[] = [
  { ending: /\.py[cdowix]?$/, what: 'Python code', allow: 'code' },
  { ending: /\.(so(\.\d+)*|dll|dylib|node|wasm)$/, what: 'machine code', allow: 'code' },
  {
    ending: /\.(pth|pt|pt2|ckpt|bin|pkl|pickle|dill|joblib|mar|nemo)$/,
    what: 'a format that may hold a pickle',
    allow: 'pickle',
  },
  { ending: /\.(egg|whl|zip|tar|tgz|7z)$/, what: 'an archive, into which this does not look', allow: 'code' },
  { ending: /\.npz$/, what: 'an archive of arrays, into which this does not look', allow: 'pickle' },
  { ending: /\.(h5|hdf5|keras)$/, what: 'a format that may hold code of layers', allow: 'code' },
];

/** Why a file of that name is refused before a library loads its folder; null: it is not. */
export function refusedName(path: string): { readonly why: string; readonly allow: Allowance } | null {
  // Windows and macOS ignore case, and Windows also blanks and dots at the end.
  const name = withoutTrailing((path.split('/').at(-1) ?? '').toLowerCase(), '. ');
  const found = ENDINGS.find(({ ending }) => ending.test(name));
  return found === undefined ? null : { why: `it is ${found.what}`, allow: found.allow };
}

/** Whether a `.npy` file holds Python objects, which are pickled: its header names the type (numpy.lib.format). */
export function holdsObjects(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 4096)).toString('latin1');
  if (!text.startsWith('\u0093NUMPY')) return true; // No array, so numpy would try a pickle.
  const end = text.indexOf('}');
  return end === -1 || /'descr':(?!\s*'[<>|=][bBiufcSUmMV]\d*(\[\w+\])?')/.test(text.slice(0, end));
}
