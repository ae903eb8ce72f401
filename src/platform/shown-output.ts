/** Brings what a model put out into a form that a page can show, within limits. */

import { Buffer } from 'node:buffer';
import type { ShownOutput } from '../reporters/html/kept-output.ts';

const MAX_TEXT = 4_000;
/** Of one picture or sound. */
const MAX_BYTES = 1024 * 1024;

/** What may still stand in a page, in bytes of pictures and sounds. */
export interface Room {
  left: number;
}

export const roomOfPage = (): Room => ({ left: 8 * 1024 * 1024 });

/** `name`: the path of the output, whose ending says what it should be. What it is its first bytes say. */
export function shownOutput(name: string, bytes: Uint8Array, room: Room): ShownOutput {
  if (name.endsWith('.txt')) {
    const text = Buffer.from(bytes.subarray(0, MAX_TEXT * 4)).toString('utf8');
    return {
      is: 'text',
      name,
      text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text,
    };
  }
  const form = FORMS.find(({ ending, isIt }) => name.endsWith(ending) && isIt(Buffer.from(bytes)));
  if (form === undefined || bytes.length > Math.min(MAX_BYTES, room.left)) return { is: 'file', name };
  room.left -= bytes.length;
  return {
    is: form.is,
    name,
    source: `data:${form.type};base64,${Buffer.from(bytes).toString('base64')}`,
  };
}

/** By their signatures; no other form is shown, since a browser would have to guess. */
const FORMS = [
  {
    is: 'picture',
    ending: '.png',
    type: 'image/png',
    isIt: (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    is: 'sound',
    ending: '.wav',
    type: 'audio/wav',
    isIt: (bytes: Buffer) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WAVE',
  },
] as const;
