/**
 * git-annex pointers: links into `.git/annex/objects`, and the texts that stand for unlocked files
 * (git-annex's documentation: internals/key_format, internals/pointer_file).
 */

import type { MalformedPointer, Pointer } from '../../model/pointer.ts';
import { fileNameOf } from '../../text/written-path.ts';

const OBJECTS = '/annex/objects/';
/** A key: backend, then fields such as `-s1048576`, then `--` and the name. */
const KEY = /^([A-Z0-9_]+)((?:-[a-zA-Z]\d+)*)--(.+)$/;
const SHA256_NAME = /^([0-9a-f]{64})(\.[^/]*)?$/;

/** Where a file system has no links, git checks one out as a text, which git-annex reads as the link. */
const LINK_TEXT = /^(?:\.\.?\/)*\.git\/annex\/objects\/[^\n]+\/[^\n/]+\n?$/;

/** The text of an unlocked file whose content is elsewhere: `/annex/objects/KEY` and a line end. */
export function readAnnexPointer(text: string): Pointer | MalformedPointer | null {
  if (LINK_TEXT.test(text)) return readAnnexLink(text.trimEnd());
  if (!text.startsWith(OBJECTS)) return null;
  const [first = '', ...rest] = text.split('\n');
  // git-annex takes a file with other lines, be they blank, for one of the user's own.
  const last = rest.pop() ?? '';
  if (last !== '' || rest.some((line) => !line.includes('/annex/'))) return null;
  return readKey(first.replace(/\r$/, '').slice(OBJECTS.length));
}

/** A locked file is a link to `…/annex/objects/XX/YY/KEY/KEY`. */
export function readAnnexLink(target: string): Pointer | MalformedPointer | null {
  const slashed = target.replaceAll('\\', '/');
  if (!slashed.includes(OBJECTS)) return null;
  return readKey(fileNameOf(slashed));
}

function readKey(key: string): Pointer | MalformedPointer {
  const [, backend = '', fields = '', name = ''] = KEY.exec(key) ?? [];
  if (backend === '') return malformed('its key is not BACKEND-sSIZE--NAME');
  // A chunk's key stands for a part of the file.
  const isChunk = /-[SC]\d/.test(fields);
  const size = /-s(\d+)(?=-|$)/.exec(fields)?.[1];
  const bytes = size === undefined || isChunk ? null : Number(size);
  if (bytes !== null && !Number.isSafeInteger(bytes)) return malformed('its size is not a number of bytes');
  const instead = isChunk ? 'the key of a chunk' : /^SHA256E?$/.test(backend) ? null : `a key of ${backend}`;
  if (instead !== null) return { is: 'pointer', tool: 'git-annex', sha256: null, size: bytes, instead };
  const [, digest, extension] = SHA256_NAME.exec(name) ?? [];
  if (digest === undefined || (backend === 'SHA256' && extension !== undefined))
    return malformed(`its ${backend} key does not begin with 64 lower-case hex digits`);
  return { is: 'pointer', tool: 'git-annex', sha256: digest, size: bytes, instead: null };
}

function malformed(why: string): MalformedPointer {
  return { is: 'malformed', tool: 'git-annex', line: 1, why };
}
