import { Descriptors } from '../../model/descriptors.ts';
import type { Digest } from '../../model/digest.ts';
import type { Malformation, Problem } from '../../model/problem.ts';
import { detach } from '../../text/detach.ts';
import { eachLine } from '../../text/each-line.ts';
import { fileNameOf } from '../../text/written-path.ts';
import { type Line, parseLine, type Separator } from './line.ts';
import { algorithmInName } from './names.ts';
import { PlainLines } from './plain-lines.ts';
import {
  CertutilReader,
  HASHDEEP_HEADER,
  HashBlocksReader,
  HashdeepReader,
  HashTableReader,
  isCertutil,
  isHashBlocks,
  isHashTable,
  type LineReader,
  SfvReader,
} from './tables.ts';

/** More malformed lines than this in one list are counted in one last problem. */
export const MAX_MALFORMED = 50;

/** Characters of a line that are kept. */
const MAX_TEXT = 200;

export interface ListContent {
  readonly descriptors: Descriptors;
  readonly problems: readonly Problem[];
  /** The digest of a list that holds nothing else. */
  readonly alone: Digest | null;
}

/**
 * Reads a list of any length: a descriptor for each line that records a file, with its line as place, and a
 * problem for each line that records nothing. As for GNU, a list without a single valid line is itself wrong.
 */
export async function readList(file: string, chunks: AsyncIterable<Uint8Array>): Promise<ListContent> {
  const descriptors = new Descriptors();
  const others: { readonly line: number; readonly algorithm: string; readonly name: string }[] = [];
  const problems = new Problems();
  let reader = null as LineReader | null;
  const alone: { readonly line: number; readonly digest: Digest }[] = [];
  let number = 0;
  const take = (line: Line, text: string) => {
    if (line.is === 'record') {
      const { name, digests, size } = line;
      descriptors.add({ path: detach(name), digests, place: number, ...(size !== undefined && { size }) });
    } else if (line.is === 'other') others.push({ line: number, algorithm: line.algorithm, name: line.name });
    else if (line.is === 'digest') {
      if (alone.length < 2) alone.push({ line: number, digest: line.digest });
      problems.add(number, { reason: 'no-name', detail: null }, text);
    } else if (line.is === 'malformed')
      problems.add(number, { reason: line.reason, detail: line.detail }, text);
  };
  const problem = await eachLine(chunks, {
    bytes(bytes, start, end) {
      const feed = reader instanceof SignedReader ? reader.readPlain(bytes, start, end, number + 1) : -1;
      if (feed !== -1) number += 1;
      return feed;
    },
    line(text) {
      number += 1;
      // A list's style shows in its first line that is not empty.
      if (reader === null && text.trim() !== '') reader = readerOf(file, text, number, descriptors);
      take(reader?.read(text) ?? parseLine(text, { style: 'unknown' }), text);
    },
  });
  if (problem !== null) return unreadable(problem);
  // Some records end only where the next one begins, or the list.
  if (reader !== null) take(reader.read(''), 'end');
  if (reader instanceof SignedReader && reader.isOpen)
    problems.add(number, { reason: 'signature-end', detail: null }, 'end');
  const only = alone.length === 1 && descriptors.length === 0 && problems.count === 1 ? alone[0] : undefined;
  if (only) return { descriptors, problems: [], alone: only.digest };
  addOthers(others, descriptors, problems);
  return { descriptors, problems: problems.list(descriptors.length), alone: null };
}

/** Lines of unknown algorithms matter for files that no other line records. */
function addOthers(
  others: readonly { readonly line: number; readonly algorithm: string; readonly name: string }[],
  descriptors: Descriptors,
  problems: Problems,
): void {
  if (others.length === 0) return;
  const unprotected = new Set(others.map(({ name }) => name));
  for (let index = 0; index < descriptors.length; index += 1) unprotected.delete(descriptors.path(index));
  for (const { line, algorithm, name } of others)
    if (unprotected.has(name)) problems.add(line, { reason: 'unknown-algorithm', detail: algorithm }, name);
}

function readerOf(file: string, line: string, number: number, descriptors: Descriptors): LineReader {
  if (number === 1 && line.trimEnd() === HASHDEEP_HEADER) return new HashdeepReader();
  if (/\.sfv$/i.test(file)) return new SfvReader();
  if (isHashTable(line)) return new HashTableReader();
  if (isHashBlocks(line)) return new HashBlocksReader();
  if (isCertutil(line)) return new CertutilReader();
  return new SignedReader(fileNameOf(file), descriptors);
}

/**
 * Plain lines, also in a PGP clear-signed list (RFC 9580, section 7). The signature is not verified here; its
 * lines are only not taken for broken records. A line that does not look like armour is read as any other, so
 * that armour cannot hide records.
 */
class SignedReader implements LineReader {
  readonly #separator: Separator = { style: 'unknown' };
  readonly #algorithm;
  readonly #plain: PlainLines;
  #signature: 'none' | 'header' | 'text' | 'block' = 'none';

  /** Of lines that it reads from bytes, the descriptors are added. */
  constructor(name: string, descriptors: Descriptors) {
    this.#algorithm = algorithmInName(name);
    this.#plain = new PlainLines(descriptors, this.#separator, this.#algorithm);
  }

  read(line: string): Line {
    if (this.#armour(line)) return { is: 'nothing' };
    const dashed = this.#signature === 'text' && line.startsWith('- ') ? line.slice(2) : line;
    const read = parseLine(dashed, this.#separator, this.#algorithm);
    if (read.is === 'record') this.#plain.expect(read.digests[0]?.value.length ?? 0);
    return read;
  }

  /** Where the line from `start` has its feed, if it is an ordinary one and was read, else -1. */
  readPlain(bytes: Uint8Array, start: number, end: number, place: number): number {
    return this.#signature === 'none' ? this.#plain.read(bytes, start, end, place) : -1;
  }

  /** Whether a signature was begun and not ended. */
  get isOpen(): boolean {
    return this.#signature !== 'none';
  }

  #armour(raw: string): boolean {
    const text = raw.trimEnd();
    if (this.#signature === 'none' && text === '-----BEGIN PGP SIGNED MESSAGE-----')
      this.#signature = 'header';
    else if (this.#signature === 'header' && (text === '' || /^[A-Za-z]+: /.test(text))) {
      if (text === '') this.#signature = 'text';
    } else if (this.#signature === 'text' && text === '-----BEGIN PGP SIGNATURE-----')
      this.#signature = 'block';
    else if (this.#signature === 'block' && text === '-----END PGP SIGNATURE-----') this.#signature = 'none';
    else return this.#signature === 'block' && /^([A-Za-z]+: .*|[A-Za-z0-9+/=]*)$/.test(text);
    return true;
  }
}

class Problems {
  readonly #found: { readonly line: number; readonly data: Malformation & { readonly text: string } }[] = [];
  count = 0;

  add(line: number, data: Malformation, text: string): void {
    this.count += 1;
    if (this.#found.length > MAX_MALFORMED) return;
    this.#found.push({ line, data: { ...data, text: text.slice(0, MAX_TEXT) } });
  }

  /** One problem a line, or a single one where the list holds no record at all. */
  list(records: number): Problem[] {
    const [first] = this.#found;
    if (records === 0) {
      const data = {
        ...(first?.data ?? { reason: 'empty', detail: null, text: '' }),
        isFatal: true,
      } as const;
      return [{ kind: 'list-malformed', data, at: { is: 'line', line: first?.line ?? 1, column: 1 } }];
    }
    return this.#found.map(({ line, data }, place) => {
      const at = { is: 'line', line, column: 1 } as const;
      if (place < MAX_MALFORMED) return { kind: 'list-malformed', data: { ...data, isFatal: false }, at };
      return { kind: 'list-malformed-more', data: { count: this.count - MAX_MALFORMED }, at };
    });
  }
}

function unreadable(problem: string): ListContent {
  const data = { reason: 'unreadable', detail: problem, text: '', isFatal: true } as const;
  return {
    descriptors: new Descriptors(),
    problems: [{ kind: 'list-malformed', data, at: { is: 'line', line: 1, column: 1 } }],
    alone: null,
  };
}
