/** A part of a patch: lines with the sign in front of each that says what becomes of it. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

const CONTEXT = 3;

/** Lines of the old text that are replaced, from `start` and before `end`. */
interface Replaced {
  readonly start: number;
  end: number;
}

/**
 * The hunks between two long texts of which many lines differ, in time that grows with their length: each
 * line is compared with the one in its place, and where their numbers differ, all between what both
 * begin and end with is one change. Looking for the least change would take the square of that.
 */
export function* longHunks(before: string, after: string): Generator<Hunk> {
  const [old, now] = [linesOf(before), linesOf(after)];
  const ranges = old.length === now.length ? pairs(old, now) : [whole(old, now)];
  // Either each line stays in its place, or there is but one range, and all that is added is added there.
  const added = now.length - old.length;
  for (let first = 0; first < ranges.length; ) {
    let last = first;
    while ((ranges[last + 1]?.start ?? Number.POSITIVE_INFINITY) - (ranges[last]?.end ?? 0) <= 2 * CONTEXT)
      last += 1;
    const group = ranges.slice(first, last + 1);
    const start = Math.max(0, (group[0]?.start ?? 0) - CONTEXT);
    const end = Math.min(old.length, (group.at(-1)?.end ?? 0) + CONTEXT);
    const lines: string[] = [];
    let at = start;
    const keep = (until: number) => {
      for (; at < until; at += 1) lines.push(...signed(' ', old[at]));
    };
    for (const range of group) {
      keep(range.start);
      for (; at < range.end; at += 1) lines.push(...signed('-', old[at]));
      for (const line of now.slice(range.start, range.end + added)) lines.push(...signed('+', line));
    }
    keep(end);
    const oldLines = end - start;
    yield {
      oldStart: start + 1,
      oldLines,
      newStart: start + 1,
      newLines: oldLines + added,
      lines,
    };
    first = last + 1;
  }
}

/** Each with its line feed, which the last one may lack. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

function signed(sign: string, line = ''): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];
}

function pairs(old: readonly string[], now: readonly string[]): Replaced[] {
  const ranges: Replaced[] = [];
  for (const [place, line] of old.entries()) {
    if (line === now[place]) continue;
    const last = ranges.at(-1);
    if (last?.end === place) last.end += 1;
    else ranges.push({ start: place, end: place + 1 });
  }
  return ranges;
}

/** What both neither begin nor end with; their numbers of lines have to differ. */
function whole(old: readonly string[], now: readonly string[]): Replaced {
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (old[start] === now[start]) start += 1;
  let same = 0;
  while (same < shortest - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { start, end: old.length - same };
}
