import { type Algorithm, type Digest, infoOf } from '../../model/digest.ts';
import type { Malformation, Problem } from '../../model/problem.ts';
import { fromHex } from '../../model/read-digest.ts';
import { readLines } from '../../text/read-lines.ts';

/** Malformed lines, and files that are listed twice, that are reported one by one. */
const MAX_REPORTED = 50;
const MAX_TEXT = 200;

export interface BagLine {
  readonly line: number;
  /** Null: the manifest's algorithm is not known. */
  readonly digest: Digest | null;
  /** As it is written, without what `md5sum` puts before it. */
  readonly name: string;
  /** As it is written, where that is not the name. */
  readonly written?: string;
}

export interface BagLines {
  readonly lines: readonly BagLine[];
  readonly problems: Problem[];
}

/** The lines of a manifest: a digest in hex, blanks, a path. Lines end in LF, CR or both. */
export async function readBagLines(
  chunks: AsyncIterable<Uint8Array>,
  algorithm: Algorithm | null,
  encoding: string | null,
): Promise<BagLines> {
  const lines: BagLine[] = [];
  const malformed: { readonly line: number; readonly data: Malformation; readonly text: string }[] = [];
  const styles = { 'binary-mark': [] as number[], 'dot-slash': [] as number[] };
  let count = 0;
  let number = 0;
  for await (const batch of readLines(chunks, { bareCarriageReturn: true, encoding })) {
    if ('problem' in batch) return { lines: [], problems: [broken('unreadable', batch.problem)] };
    for (const text of batch.lines) {
      number += 1;
      if (text.trim() === '') continue;
      const [, hex = '', mark = '', rest = ''] = /^([0-9A-Fa-f]+)[ \t]+(\*?)(\S[\s\S]*)$/.exec(text) ?? [];
      const name = rest.replace(/^(?:\.\/)+/, '');
      const data = whyNot(hex, name, algorithm);
      if (data === null) {
        if (mark !== '') styles['binary-mark'].push(number);
        if (name !== rest) styles['dot-slash'].push(number);
        lines.push({ line: number, digest: algorithm === null ? null : fromHex(hex, algorithm), name });
        continue;
      }
      count += 1;
      if (malformed.length < MAX_REPORTED)
        malformed.push({ line: number, data, text: text.slice(0, MAX_TEXT) });
    }
  }
  const problems: Problem[] = [];
  for (const { line, data, text } of lines.length === 0 ? malformed.slice(0, 1) : malformed) {
    const isFatal = lines.length === 0;
    problems.push({
      kind: 'list-malformed',
      data: { ...data, isFatal, text },
      at: { is: 'line', line, column: 1 },
    });
  }
  if (count > malformed.length && lines.length > 0) {
    const at = { is: 'line', line: malformed.at(-1)?.line ?? 1, column: 1 } as const;
    problems.push({ kind: 'list-malformed-more', data: { count: count - malformed.length }, at });
  }
  for (const style of ['binary-mark', 'dot-slash'] as const) {
    const [line] = styles[style];
    if (line === undefined) continue;
    const data = { style, count: styles[style].length };
    problems.push({ kind: 'list-style', data, at: { is: 'line', line, column: 1 } });
  }
  return { lines, problems };
}

function whyNot(hex: string, name: string, algorithm: Algorithm | null): Malformation | null {
  if (hex === '') return { reason: 'not-a-record', detail: null };
  if (algorithm !== null && hex.length !== infoOf(algorithm).hexLength)
    return { reason: 'digest-value', detail: algorithm };
  if (name === '') return { reason: 'no-name', detail: null };
  if (name.includes('\0')) return { reason: 'name-nul', detail: null };
  return name.includes('\uFFFD') ? { reason: 'name-encoding', detail: null } : null;
}

/** The problem of a manifest of which nothing can be read. */
export function broken(reason: 'unreadable' | 'empty', detail: string | null): Problem {
  const data = { reason, detail, text: '', isFatal: true } as const;
  return { kind: 'list-malformed', data, at: { is: 'line', line: 1, column: 1 } };
}

/** Each line once; names that stand in several are problems. `isInvalid`: the bag's version forbids it. */
export function withoutRepeated(
  lines: readonly BagLine[],
  isInvalid: boolean,
): { lines: BagLine[]; problems: Problem[] } {
  const seen = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const kept = lines.filter(({ line, name, digest }) => {
    const values = seen.get(name);
    const value = digest?.value ?? '';
    if (values === undefined) seen.set(name, new Set([value]));
    if (values === undefined) return true;
    if (!reported.has(name)) {
      reported.add(name);
      const data = { path: name, isInvalid };
      if (reported.size <= MAX_REPORTED)
        problems.push({ kind: 'list-duplicate', data, at: { is: 'line', line, column: 1 } });
    }
    // Two digests of one file contradict each other, which is reported of the file.
    return !values.has(value) && values.add(value) !== undefined;
  });
  if (reported.size > MAX_REPORTED) {
    const data = { count: reported.size - MAX_REPORTED };
    problems.push({ kind: 'list-duplicate-more', data, at: { is: 'line', line: 1, column: 1 } });
  }
  return { lines: kept, problems };
}
