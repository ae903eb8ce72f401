/** What commands that make manifests, patches and configs are told to make, and where it goes. */

import { quote, SettingsError } from '../../model/errors.ts';
import { lines } from '../../settings/values.ts';
import { BARE, type CommandLine } from './split-line.ts';

/** What `record` prints. `largest` null: all that the globs name. */
export type Recording =
  | { readonly is: 'list'; readonly globs: readonly string[]; readonly largest: number | null }
  | { readonly is: 'added'; readonly globs: readonly string[] }
  | { readonly is: 'inventory' }
  /** `isUpstream`: to what is newer at the hub, and not to what is on disk. */
  | { readonly is: 'update'; readonly isUpstream: boolean }
  /** What a place has by its own word, named as `hf:OWNER/NAME`. */
  | { readonly is: 'minted'; readonly place: string };

/** What becomes of a patch: it is printed, it is applied, or it is written to a file. */
export type Writing =
  | { readonly is: 'nothing' }
  | { readonly is: 'apply' }
  | { readonly is: 'file'; readonly file: string };

/** Harmonia's habit, and enough to see that the weights are the weights. */
const LARGEST = 12;

/** Throws a `SettingsError` for flags that cannot be used together. */
export function recording({ flags }: CommandLine): Recording {
  const place = flags.get('upstream');
  if (place !== undefined) return ofUpstream(place, flags);
  const given = ['inventory', 'update', 'add', 'files', 'largest'].filter((name) => flags.has(name));
  const [first, other] = given;
  if (first === 'inventory' || first === 'update' || first === 'add') {
    if (other !== undefined) throw new SettingsError(`--${first} and --${other} can't be used together.`);
    if (first === 'add') return { is: 'added', globs: lines(flags.get('add') ?? '') };
    return first === 'update' ? { is: first, isUpstream: false } : { is: first };
  }
  const globs = lines(flags.get('files') ?? '');
  const word = flags.get('largest');
  if (word === undefined) return { is: 'list', globs, largest: globs.length > 0 ? null : LARGEST };
  if (word === 'all') return { is: 'list', globs, largest: null };
  if (/^[1-9]\d{0,8}$/.test(word)) return { is: 'list', globs, largest: Number(word) };
  throw new SettingsError(`--largest: ${quote(word)} is not a whole number from 1, or all.`);
}

function ofUpstream(place: string, flags: CommandLine['flags']): Recording {
  const other = ['inventory', 'add', 'files', 'largest'].find((name) => flags.has(name));
  if (other !== undefined) throw new SettingsError(`--upstream and --${other} can't be used together.`);
  if (!flags.has('update')) return { is: 'minted', place };
  if (place === 'huggingface') return { is: 'update', isUpstream: true };
  throw new SettingsError(
    `--upstream: ${quote(place)} is not huggingface, which is what --update can follow.`,
  );
}

export function writingOf({ flags }: CommandLine): Writing {
  const file = flags.get('write');
  if (file === undefined) return { is: 'nothing' };
  return file === BARE ? { is: 'apply' } : { is: 'file', file };
}
