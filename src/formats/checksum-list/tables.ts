/**
 * Lists of other tools: hashdeep ("known hashes" in its manual), SFV, `certutil -hashfile` and PowerShell's
 * `Get-FileHash`.
 */

import { algorithmNamed, algorithmOfLength, type Digest } from '../../model/digest.ts';
import { fromHex } from '../../model/read-digest.ts';
import { type Line, malformedLine, nameProblem } from './line.ts';

/** Reads the lines of one list, each without its line feed. */
export interface LineReader {
  read(line: string): Line;
}

export const HASHDEEP_HEADER = '%%%% HASHDEEP-1.0';

/** Between `size` and `filename`, hashdeep writes the digests that it was asked for. */
const COLUMNS = /^size(,(md5|sha1|sha256|tiger|whirlpool))+,filename$/;

/** Reads hashdeep's lines: its header, the names of the columns, then records. */
export class HashdeepReader implements LineReader {
  #columns: string[] | null = null;

  read(raw: string): Line {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trimEnd() === HASHDEEP_HEADER && this.#columns === null) return { is: 'nothing' };
    if (line.startsWith('%%%% ')) {
      const isFirst = this.#columns === null;
      this.#columns ??= line.slice(5).split(',');
      return !isFirst || COLUMNS.test(line.slice(5)) ? { is: 'nothing' } : malformedLine('columns');
    }
    if (line === '' || line.startsWith('#')) return { is: 'nothing' };
    const columns = this.#columns ?? [];
    const fields = line.split(',');
    const name = fields.slice(columns.length - 1).join(',');
    const digests = digestsIn(columns, fields);
    if (digests.length === 0) return malformedLine('digest-value');
    const problem = nameProblem(name);
    if (problem !== null) return malformedLine(problem);
    const written = fields[columns.indexOf('size')]?.trim() ?? '';
    const size = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (written !== '' && !Number.isSafeInteger(size)) return malformedLine('size');
    return { is: 'record', digests, name, ...(written !== '' && { size }) };
  }
}

function digestsIn(columns: readonly string[], fields: readonly string[]): Digest[] {
  return columns.flatMap((column, index) => {
    const digest = fromHex(fields[index] ?? '', algorithmNamed(column));
    return digest === null ? [] : [digest];
  });
}

/** Simple File Verification: `;` comments, and lines of a name, blanks and a CRC-32. */
export class SfvReader implements LineReader {
  read(raw: string): Line {
    const line = raw.trimEnd();
    if (line === '' || line.startsWith(';')) return { is: 'nothing' };
    const blank = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
    const hex = line.slice(blank + 1);
    const digest = fromHex(hex, algorithmOfLength(hex.length));
    if (digest === null) return malformedLine('not-a-record');
    const name = line.slice(0, Math.max(blank, 0)).trim();
    const problem = nameProblem(name);
    return problem === null ? { is: 'record', digests: [digest], name } : malformedLine(problem);
  }
}

/** The algorithm and the file stand in a sentence, in the language of the machine; the digest in the next line. */
const CERTUTIL = /^(MD2|MD4|MD5|SHA1|SHA256|SHA384|SHA512)[ -][^\0]{1,4096}:$/;
const BEFORE_NAME = /^.*? (?:of|von|de|di|för|van)(?: (?:file|datei|fichier|archivo))? /;

/** What `certutil -hashfile` prints, one or several times. */
export class CertutilReader implements LineReader {
  #open: { readonly algorithm: string; readonly name: string } | null = null;

  read(raw: string): Line {
    const line = raw.trimEnd();
    const open = this.#open;
    if (line === '' || /^CertUtil: /i.test(line)) return { is: 'nothing' };
    if (open === null) {
      const [, algorithm = ''] = CERTUTIL.exec(line) ?? [];
      if (algorithm === '') return malformedLine('not-a-record');
      this.#open = { algorithm, name: nameIn(line.slice(0, -1)) };
      return { is: 'nothing' };
    }
    this.#open = null;
    const digest = fromHex(line.replaceAll(' ', ''), algorithmNamed(open.algorithm));
    if (digest === null) return malformedLine('digest-value', open.algorithm);
    const problem = nameProblem(open.name);
    return problem === null ? { is: 'record', digests: [digest], name: open.name } : malformedLine(problem);
  }
}

function nameIn(sentence: string): string {
  const name = sentence.replace(BEFORE_NAME, '');
  return name === sentence ? sentence.slice(sentence.lastIndexOf(' ') + 1) : name;
}

export function isCertutil(head: string): boolean {
  return CERTUTIL.test(firstLine(head));
}

/** `Get-FileHash` as a table, which is what `>` and `Out-File` write: Algorithm, Hash, Path. */
export class HashTableReader implements LineReader {
  read(raw: string): Line {
    const line = raw.trimEnd();
    if (line === '' || /^(Algorithm\s+Hash\s+Path|-+\s+-+\s+-+)$/.test(line)) return { is: 'nothing' };
    const [, algorithm = '', hex = '', name = ''] = /^(\S+)\s+([0-9A-Fa-f]+)\s+(\S.*)$/.exec(line) ?? [];
    const digest = fromHex(hex, algorithmNamed(algorithm));
    if (digest === null) return malformedLine(algorithm === '' ? 'not-a-record' : 'digest-value', algorithm);
    // A cut name is none.
    if (name.endsWith('...') || name.endsWith('\u2026')) return malformedLine('no-name');
    return { is: 'record', digests: [digest], name };
  }
}

/** `Get-FileHash | Format-List`: three lines a file; long values go on in indented lines. */
export class HashBlocksReader implements LineReader {
  readonly #fields = new Map<string, string>();
  #last = '';

  read(raw: string): Line {
    const line = raw.trimEnd();
    const [, key = '', value = ''] = /^(Algorithm|Hash|Path)\s*: (.*)$/.exec(line) ?? [];
    if (key === '' && line !== '') {
      if (this.#last === '' || !line.startsWith(' ')) return malformedLine('not-a-record');
      this.#fields.set(this.#last, (this.#fields.get(this.#last) ?? '') + line.trim());
      return { is: 'nothing' };
    }
    if (key !== '') {
      const before = key === 'Algorithm' ? this.#take() : ({ is: 'nothing' } as const);
      this.#fields.set(key, value.trim());
      this.#last = key;
      return before;
    }
    return this.#take();
  }

  /** What was gathered; a file ends at an empty line, at the next one, or with the list. */
  #take(): Line {
    if (this.#fields.size === 0) return { is: 'nothing' };
    const [algorithm = '', hex = '', name = ''] = ['Algorithm', 'Hash', 'Path'].map((key) =>
      this.#fields.get(key),
    );
    this.#fields.clear();
    this.#last = '';
    const digest = fromHex(hex, algorithmNamed(algorithm));
    if (digest === null) return malformedLine('digest-value', algorithm);
    const problem = nameProblem(name);
    return problem === null ? { is: 'record', digests: [digest], name } : malformedLine(problem);
  }
}

export function isHashTable(head: string): boolean {
  return /^Algorithm\s+Hash\s+Path\s*$/.test(firstLine(head));
}

export function isHashBlocks(head: string): boolean {
  return /^Algorithm\s*: \S+$/.test(firstLine(head));
}

function firstLine(head: string): string {
  return /^\s*([^\r\n]*)/.exec(head)?.[1]?.trimEnd() ?? '';
}
