/** Changes to the lists of recorded checksums. */

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LIST_FORMATS } from '../list-formats.ts';
import type { Place } from '../model.ts';
import {
  type Change,
  type Changes,
  contradicted,
  fails,
  isSeen,
  type Promised,
  type Scene,
} from './change.ts';

/** A list's lines that record a file, with the file; what else stands in it is `head`. */
interface Opened {
  readonly path: string;
  readonly file: string;
  readonly head: readonly string[];
  readonly lines: string[];
  readonly places: readonly Place[];
}

function open({ model, root, one }: Scene): Opened | null {
  const file = one([...model.lists.keys()]);
  if (file === null) return null;
  const path = join(root, file);
  const places = model.listed.get(file) ?? [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return { path, file, places, head: lines.slice(0, -places.length), lines: lines.slice(-places.length) };
}

function save({ path, head, lines }: Opened): void {
  writeFileSync(path, [...head, ...lines].map((line) => `${line}\n`).join(''));
}

function editing(edit: (list: Opened, at: number, scene: Scene) => Promised | null): Change {
  return (scene) => {
    const list = open(scene);
    if (!list) return null;
    const said = edit(list, scene.pick(list.lines.length), scene);
    if (said) save(list);
    return said;
  };
}

const DIGEST = /[0-9A-Fa-f]{64}/;
const other = (digit: string) => (digit === '0' ? '1' : '0');

function withOtherDigest(line: string, at: number): string {
  return line.replace(
    DIGEST,
    (digest) => digest.slice(0, at) + other(digest.charAt(at)) + digest.slice(at + 1),
  );
}

/** The same records for anybody who reads them: digests and tags in any case, no comments, no line ends of DOS. */
function essence(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\r$/, '').replace(DIGEST, (digest) => digest.toLowerCase()))
    .map((line) => line.replace(/^SHA2?-?256(?= ?\()/i, (tag) => tag.toUpperCase()))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n');
}

function instead(stand: (path: string, scene: Scene) => boolean): Change {
  return (scene) => {
    const list = open(scene);
    if (!list) return null;
    rmSync(list.path);
    return stand(list.path, scene) ? fails(list.file) : null;
  };
}

export const LIST_CHANGES: Changes = {
  'a line dropped from a list': editing((list, at) => {
    list.lines.splice(at, 1);
    return list.lines.length === 0 ? fails(list.file) : isSeen;
  }),
  'a line commented out': editing((list, at) => {
    list.lines[at] = `#${list.lines[at]}`;
    return isSeen;
  }),
  'a digest edited in a list': editing((list, at, { pick }) => {
    list.lines[at] = withOtherDigest(list.lines[at] ?? '', pick(64));
    return contradicted(list.places[at]);
  }),
  'a digest cut short in a list': editing((list, at) => {
    list.lines[at] = (list.lines[at] ?? '').replace(DIGEST, (digest) => digest.slice(1));
    return fails(list.file);
  }),
  'a second digest for a file': editing((list, at, { pick }) => {
    list.lines.push(withOtherDigest(list.lines[at] ?? '', pick(64)));
    return fails(list.places[at]?.path ?? '');
  }),
  'names of two lines swapped': editing((list, at) => {
    const next = (at + 1) % list.lines.length;
    const [a = '', b = ''] = [list.lines[at], list.lines[next]];
    const [one, two] = [DIGEST.exec(a)?.[0] ?? '', DIGEST.exec(b)?.[0] ?? ''];
    if (one.toLowerCase() === two.toLowerCase()) return null;
    list.lines[at] = a.replace(one, two);
    list.lines[next] = b.replace(two, one);
    return contradicted(list.places[at], list.places[next]);
  }),
  'a name edited in a list': editing((list, at) => {
    const place = list.places[at];
    const format = LIST_FORMATS.find(({ file }) => file === list.file);
    if (!place || !format) return null;
    const folder = dirname(list.file);
    const path = `${place.path}.gone`;
    const name = format.isOwn ? relative(folder, path) : path;
    if (!format.takes(name)) return null;
    const body = format
      .write([{ name, content: place.content }])
      .split('\n')
      .slice(0, -1);
    list.lines[at] = body.at(-1) ?? '';
    return fails(`${place.path}.gone`);
  }),
  'a path that leads out of the root': editing((list, at, { outside }) => {
    const place = list.places[at];
    const format = LIST_FORMATS.find(({ file }) => file === list.file);
    if (!place || !format) return null;
    writeFileSync(join(outside, 'copy'), place.content);
    // More steps up than there are folders end at the top, from wherever they start.
    const name = `${'../'.repeat(20)}${outside.slice(1)}/copy`;
    list.lines[at] =
      format
        .write([{ name, content: place.content }])
        .split('\n')
        .at(-2) ?? '';
    return fails(name);
  }),
  'a bit flipped in a list': (scene) => {
    const list = open(scene);
    if (!list) return null;
    const bytes = readFileSync(list.path);
    const before = essence(bytes.toString('latin1'));
    const at = scene.pick(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << scene.pick(8));
    writeFileSync(list.path, bytes);
    return essence(bytes.toString('latin1')) === before ? null : isSeen;
  },
  'a list truncated': (scene) => {
    const list = open(scene);
    if (!list) return null;
    const bytes = readFileSync(list.path);
    const after = bytes.subarray(0, scene.pick(bytes.length));
    writeFileSync(list.path, after);
    return essence(bytes.toString('latin1')) === essence(after.toString('latin1')) ? null : isSeen;
  },
  'a list emptied': (scene) => {
    const list = open(scene);
    if (!list) return null;
    writeFileSync(list.path, '');
    return fails(list.file);
  },
  'a list removed': instead(() => true),
  'a list replaced by a named pipe': instead((path) => spawnSync('mkfifo', ['--', path]).status === 0),
  'a list replaced by a link outside': instead((path, { outside, model }) => {
    const copy = join(outside, 'list');
    writeFileSync(copy, [...model.lists.values()][0] ?? '');
    symlinkSync(copy, path);
    return true;
  }),
};
