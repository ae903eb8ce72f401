import { Digests } from '../../model/digests.ts';
import { FileRecord, type Source } from '../../model/file-record.ts';
import type { Draft } from '../../model/finding.ts';
import { utf16Mark } from '../../text/decode.ts';
import { detach } from '../../text/detach.ts';
import { readLines } from '../../text/read-lines.ts';
import { type Line, parseLine, type Separator } from './parse-line.ts';
import { HASHDEEP_HEADER, HashdeepReader, isBagManifest, parseBagLine } from './special-lists.ts';

/** More malformed lines than this in one list are counted in one last finding. */
export const MAX_MALFORMED = 50;

type Parsed = Line & { readonly size?: number };

/**
 * Reads a list of any length: a record, with its path as written, for each line that protects a
 * file, and a finding for each line that protects nothing. As for GNU, a list without a single
 * valid line is itself wrong.
 */
export async function readList(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ records: FileRecord[]; drafts: Draft[] }> {
  const source: Source = {
    file,
    is: 'list',
    digests: new Digests(),
    locate: (line) => ({ file, line, column: 1 }),
  };
  const records: FileRecord[] = [];
  const others: { line: number; algorithm: string; name: string }[] = [];
  const problems = new Malformed(file);
  const parser = new ListParser(file);
  const lines = readLines(chunks, { bareCarriageReturn: isBagManifest(file), first: utf16Mark });
  let number = 0;
  for await (const batch of lines) {
    if ('problem' in batch) return { records: [], drafts: [unreadable(file, batch.problem)] };
    for (const text of batch.lines) {
      number += 1;
      const line = parser.read(text, number);
      if (line.is === 'record')
        records.push(new FileRecord(source, number, detach(line.name), line.sha256, line.size ?? null));
      else if (line.is === 'other') others.push({ line: number, algorithm: line.algorithm, name: line.name });
      else if (line.is === 'malformed') problems.add(number, line.why, text);
    }
  }
  const breach = parser.breach();
  if (breach !== null) problems.add(number, breach, 'end');
  const unprotected = new Set(others.map(({ name }) => name));
  for (const { path } of records) unprotected.delete(path);
  for (const { line, algorithm, name } of others) {
    if (unprotected.has(name)) problems.add(line, `it is a ${algorithm} line; only SHA-256 is checked`, name);
  }
  return { records, drafts: problems.drafts(records.length) };
}

class ListParser {
  readonly #separator: Separator = { style: 'unknown' };
  readonly #bag: boolean;
  #hashdeep: HashdeepReader | null = null;
  #signature: 'none' | 'header' | 'text' | 'block' = 'none';

  constructor(file: string) {
    this.#bag = isBagManifest(file);
  }

  read(text: string, number: number): Parsed {
    if (number === 1 && text.trimEnd() === HASHDEEP_HEADER) {
      this.#hashdeep = new HashdeepReader();
      return { is: 'nothing' };
    }
    if (this.#hashdeep) return this.#hashdeep.read(text);
    if (this.#bag) return parseBagLine(text);
    if (this.#armour(text)) return { is: 'nothing' };
    const dashed = this.#signature === 'text' && text.startsWith('- ') ? text.slice(2) : text;
    return parseLine(dashed, this.#separator);
  }

  /** What the list lacks at its end, as the second half of a sentence. */
  breach(): string | null {
    return this.#signature === 'none'
      ? null
      : 'the list ends inside its PGP signature, which is not complete';
  }

  /**
   * Whether a line belongs to the armour of a PGP clear-signed list (RFC 9580, section 7). The
   * signature is not verified here; its lines are only not taken for broken records. A line that
   * does not look like armour is read as any other, so that armour cannot hide records.
   */
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

class Malformed {
  readonly #file: string;
  readonly #found: { line: number; why: string; text: string }[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(line: number, why: string, text: string): void {
    this.#count += 1;
    if (this.#found.length <= MAX_MALFORMED) this.#found.push({ line, why, text: text.slice(0, 200) });
  }

  /** One finding a line, or a single one where the list holds no record at all. */
  drafts(records: number): Draft[] {
    const [first] = this.#found;
    if (records === 0) {
      const why = first ? `; line ${first.line}: ${first.why}` : '';
      const message = `${this.#file} holds no valid checksum line and so protects nothing${why}.`;
      return [this.#draft(first?.line ?? 1, message, 'no valid line')];
    }
    return this.#found.map(({ line, why, text }, place) => {
      if (place < MAX_MALFORMED)
        return this.#draft(line, `${this.#file}:${line} protects nothing: ${why}.`, text);
      const left = this.#count - MAX_MALFORMED;
      return this.#draft(
        line,
        `${this.#file} holds ${left} more lines that protect nothing, the first here.`,
        'more',
      );
    });
  }

  #draft(line: number, message: string, key: string): Draft {
    const location = { file: this.#file, line, column: 1 };
    return { kind: 'list-malformed', message, subject: this.#file, location, key };
  }
}

function unreadable(file: string, problem: string): Draft {
  const message = `${file} cannot be read: ${problem}.`;
  return {
    kind: 'list-unreadable',
    message,
    subject: file,
    location: { file, line: 1, column: 1 },
    key: 'encoding',
  };
}
