/** How far a file is, and all of them, in a line that fits. */

import { cutMiddle } from '../reporters/cut.ts';
import { terminalText } from '../reporters/escape.ts';
import { barOf, sizeOf, timeOf } from '../reporters/quantities.ts';
import { columnsOf } from '../text/columns.ts';
import { countOf, grouped } from '../text/plural.ts';
import { fileNameOf } from '../text/written-path.ts';
import type { Distance, Flight, InFlight } from './progress.ts';

/** A source that sent nothing for this long is no slow one. */
const IDLE_MS = 10_000;
/** What is left of a name is told apart from others with so many columns; before they are gone, facts go. */
const LEAST_NAME = 10;
const GAP = '  ';

/** `models/a.bin  1.0 GiB of 4.0 GiB, 12.0 MiB/s, 5 min left`, in at most `width` columns. */
export function fileLine(file: Flight, width: number): string {
  const name = terminalText(file.path);
  const least = Math.min(columnsOf(name), LEAST_NAME);
  const roomBeside = (facts: string) => width - columnsOf(facts) - GAP.length;
  const variants = factsOf(file);
  const facts = variants.find((one) => roomBeside(one) >= least) ?? variants.at(-1) ?? '';
  if (roomBeside(facts) < 1) return facts.slice(0, width);
  return `${fitName(name, roomBeside(facts))}${GAP}${facts}`;
}

/** The same for a log, where nothing is cut. */
export function fileText(file: Flight): string {
  return `${terminalText(file.path)}: ${factsOf(file)[0]}`;
}

export function allText(all: ReturnType<InFlight['all']>): string {
  return textsOf(all)[0] ?? '';
}

/** Longer ones first. */
function textsOf(all: ReturnType<InFlight['all']>): string[] {
  const files = `${grouped(all.done.files)} of ${countOf(all.total.files, 'file')}`;
  return factsOf(all).map((facts) => `${files}, ${facts}`);
}

/** A bar before it where there is room, in at most `width` columns. */
export function allLine(all: ReturnType<InFlight['all']>, width: number): string {
  const { done, total } = all;
  const share =
    all.size !== null && total.bytes > 0 ? done.bytes / total.bytes : done.files / Math.max(1, total.files);
  const variants = [`${barOf(share)} ${allText(all)}`, ...textsOf(all), ...factsOf(all)];
  return (variants.find((one) => columnsOf(one) <= width) ?? variants.at(-1) ?? '').slice(0, width);
}

/** Longer ones first. */
function factsOf({ bytes, size, rate, idleMs }: Distance): string[] {
  const amount = size === null ? sizeOf(bytes) : `${sizeOf(bytes)} of ${sizeOf(size)}`;
  const share = size === null ? amount : `${size === 0 ? 100 : Math.floor((bytes / size) * 100)} %`;
  // What has come is being verified or put in its place.
  const isIdle = idleMs >= IDLE_MS && (size === null || bytes < size);
  const speed = isIdle ? `waiting for ${timeOf(idleMs / 1000)}` : rate > 0 ? `${sizeOf(rate)}/s` : '';
  const left = isIdle || size === null || rate <= 0 || bytes >= size ? '' : timeOf((size - bytes) / rate);
  const end = left === '' ? '' : `${left} left`;
  return [[amount, speed, end], [share, speed, end], [share, end || speed], [share]].map((parts) =>
    parts.filter((part) => part !== '').join(', '),
  );
}

/** A path by its own name where all of it does not fit, and by both ends of that where it does not either. */
function fitName(name: string, width: number): string {
  if (columnsOf(name) <= width) return name;
  const own = fileNameOf(name);
  if (own !== name && columnsOf(own) + 2 <= width) return `…/${own}`;
  let limit = width;
  let fitting = cutMiddle(own, limit);
  // Some signs take two columns.
  while (columnsOf(fitting) > width && limit > 0) fitting = cutMiddle(own, --limit);
  return fitting;
}
