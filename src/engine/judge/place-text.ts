import type { Location } from '../../model/location.ts';

/** A place as messages about files name it. */
export function placeText({ file, line }: Location): string {
  return `${file}:${line}`;
}
