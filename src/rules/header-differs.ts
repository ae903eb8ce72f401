import type { Spans } from '../model/span.ts';
import { code, count, path, say, text } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const headerDiffers = defineRule({
  kind: 'header-differs',
  severity: 'error',
  title: 'Header contradicts its file',
  about: 'file',
  fix: 'Restore the file from where it was made, or save the model and its index again.',
  message: (data: HeaderDiffers) => MESSAGES[data.what](data),
});

/** What a header, or an index of headers, says, and what is there. */
export interface HeaderDiffers extends HeaderFault {
  /** The format's name for people: `safetensors`. */
  readonly format: string;
  /** Of an index: how many more tensors it is the same with. */
  readonly more?: number;
  /** The other index, from the root, where two contradict each other. */
  readonly index?: string;
}

export interface HeaderFault {
  readonly what: HeaderFaultKind;
  /** A tensor, a key or a path, as the header has it; cut to 200 characters. */
  readonly name: string | null;
  /** Bytes, offsets or counts from the start of the file; paths from the root. */
  readonly expected: number | string | null;
  readonly actual: number | string | null;
}

export type HeaderFaultKind =
  /** The file begins with zeros. */
  | 'zeros'
  /** It is named like a file of the format, and does not begin like one. */
  | 'unrecognized'
  /** The header is longer than the format allows: bytes. */
  | 'header-limit'
  /** The file ends within the header: the file's size in bytes that is needed at least, and its own. */
  | 'header-cut'
  /** The header breaks its format; `name`: where. */
  | 'header-malformed'
  | 'tensor-malformed'
  | 'tensor-twice'
  /** Bytes by shape and type, and by the offsets or the length of its data. */
  | 'tensor-size'
  /** Where its data should begin, and where it does: there is a hole, or it overlaps with another's. */
  | 'tensor-offset'
  /** `expected`: the multiple that offsets have to be. */
  | 'tensor-alignment'
  /** The file's size by its tensors, and its own. */
  | 'data-cut'
  | 'data-surplus'
  /** Parts of a model: what the name says, and what the header says. */
  | 'split-name'
  /** Tensors of all parts together. */
  | 'split-tensors'
  /** A file that holds data of the model: `name` is its path as it is written. */
  | 'external-outside'
  | 'external-malformed'
  | 'external-missing'
  /** Its size by the model, and its own. */
  | 'external-cut'
  /** A tensor that an index has in `expected`; `actual`: the file that holds it, or null. */
  | 'index-tensor'
  /** Tensors of a shard that its index does not have there: `actual` of them, the first is `name`. */
  | 'index-unlisted'
  /** The index's `total_size` in bytes, and that of all tensors. */
  | 'index-total'
  /** A tensor that two indexes have in different files, `expected` and `actual`, that both of them name. */
  | 'index-moved'
  /** A tensor that one of two indexes doesn't have in a file that both of them name. */
  | 'index-alone'
  /** `total_size` of two indexes of the same tensors in the same files. */
  | 'index-sizes';

const tensor = ({ name }: HeaderFault): Spans =>
  name === null ? [text('a tensor')] : say`tensor ${code(name)}`;
const others = ({ more = 0 }: HeaderDiffers) => (more === 0 ? '' : say` and ${count(more, 'more tensor')}`);
const bytes = (value: HeaderFault['expected']) =>
  typeof value === 'number' ? count(value, 'byte') : text(`${value} bytes`);

/** What two indexes of the same files say of a tensor. */
function twoIndexes(data: HeaderDiffers): Spans {
  const { expected, actual } = data;
  const index = say`index ${path(data.index ?? '')}`;
  const what = say`${tensor(data)}${others(data)}`;
  if (expected === null) return say`doesn't have ${what} that ${index} has in ${path(`${actual}`)}`;
  const own = say`has ${what} in ${path(`${expected}`)}, and ${index}`;
  if (actual === null) return say`${own} doesn't`;
  return say`${own} has ${data.more ? 'that tensor' : 'it'} in ${path(`${actual}`)}`;
}

const MESSAGES: Readonly<Record<HeaderFaultKind, (data: HeaderDiffers) => Spans>> = {
  zeros: ({ format }) => say`begins with zeros instead of a ${format} header`,
  unrecognized: ({ format }) => say`doesn't begin like a ${format} file`,
  'header-limit': ({ format, expected, actual }) =>
    say`its header would have ${bytes(actual)}, and ${format} allows at most ${bytes(expected)}`,
  'header-cut': ({ expected, actual }) =>
    say`ends within its header, which needs ${bytes(expected)}, and the file has ${bytes(actual)}`,
  'header-malformed': ({ format, name }) =>
    say`its ${format} header is malformed${name === null ? '' : say` at ${code(name)}`}`,
  'tensor-malformed': (data) =>
    say`its header describes ${tensor(data)} without a valid type, shape or place`,
  'tensor-twice': (data) => say`its header has ${tensor(data)} twice`,
  'tensor-size': (data) =>
    say`${tensor(data)} needs ${bytes(data.expected)} by its shape and type, and has ${bytes(data.actual)}`,
  'tensor-offset': (data) =>
    say`${tensor(data)} should begin at byte ${data.expected ?? ''}, and begins at byte ${data.actual ?? ''}`,
  'tensor-alignment': (data) =>
    say`${tensor(data)} begins at byte ${data.actual ?? ''}, which is no multiple of ${data.expected ?? ''}`,
  'data-cut': ({ expected, actual }) =>
    say`its tensors need ${bytes(expected)}, and the file has ${bytes(actual)}`,
  'data-surplus': ({ expected, actual }) =>
    say`its tensors end after ${bytes(expected)}, and the file has ${bytes(actual)}`,
  'split-name': ({ expected, actual }) =>
    say`its header says that it is part ${actual ?? ''}, and its name says ${expected ?? ''}`,
  'split-tensors': ({ expected, actual }) =>
    say`its header says that all parts have ${expected ?? ''} tensors, and they have ${actual ?? ''}`,
  'external-outside': ({ name }) =>
    say`has data in ${code(name ?? '')}, which is no path inside the checked folder`,
  'external-malformed': (data) => say`has ${tensor(data)} in another file, without a valid place there`,
  'external-missing': ({ expected }) => say`has data in ${path(`${expected}`)}, which doesn't exist`,
  'external-cut': ({ name, expected, actual }) =>
    say`has data in ${path(name ?? '')} up to byte ${expected ?? ''}, and that file has ${bytes(actual)}`,
  'index-tensor': (data) =>
    data.actual === null
      ? say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, which doesn't hold ${data.more ? 'them' : 'it'}`
      : say`has ${tensor(data)}${others(data)} in ${path(`${data.expected}`)}, and ${path(`${data.actual}`)} holds ${data.more ? 'that tensor' : 'it'}`,
  'index-unlisted': (data) =>
    say`doesn't have ${count(Number(data.actual), 'tensor')} that ${path(`${data.expected}`)} holds, such as ${code(data.name ?? '')}`,
  'index-total': ({ expected, actual }) =>
    say`its total_size is ${bytes(expected)}, and its tensors have ${bytes(actual)}`,
  'index-moved': twoIndexes,
  'index-alone': twoIndexes,
  'index-sizes': ({ expected, actual, index }) =>
    say`its total_size is ${bytes(expected)}, and that of index ${path(index ?? '')} is ${bytes(actual)}`,
};
