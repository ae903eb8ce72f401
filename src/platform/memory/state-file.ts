/**
 * The state file: what was read and matched, so that it need not be read again. Lines of JSON: a header, a line for
 * each file, and the SHA-256 of all lines before the last one, so that a file that was cut off or edited is known.
 */

import { createHash } from 'node:crypto';
import { type Algorithm, algorithmNamed, type Digest, ofPieces } from '../../model/digest.ts';
import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { MemoryProblem } from '../../ports/memory.ts';

const SCHEMA_VERSION = 1;
/** A clock may be off by this much, in milliseconds. */
const MAX_SKEW = 60_000;

/** Where a state was made. */
export interface StateOrigin {
  /** `OWNER/NAME`, or the true path of the root where that is not known. */
  readonly repository: string;
  /** The checked root below the top of the repository; empty for all of it. */
  readonly folder: string;
}

/** A file as the system tells it: nanoseconds since 1970, and what no other file has at the same time. */
export interface FileIdentity {
  readonly size: number;
  readonly mtime: bigint;
  readonly ctime: bigint;
  /** `DEVICE:INODE`. */
  readonly inode: string;
}

export interface Remembered extends FileIdentity {
  readonly sha256: string;
  readonly others: readonly Digest[];
  /** When all of it was read and matched its record: milliseconds since 1970. */
  readonly verifiedAt: number;
  /** The version of this program that read it. */
  readonly version: string;
  /** Which machine read it: the beginning of a SHA-256 over its names. */
  readonly machine: string;
}

export interface VerificationState {
  readonly origin: StateOrigin;
  readonly files: Map<RootPath, Remembered>;
}

type Cells = readonly [
  string,
  number,
  string,
  string,
  string,
  number,
  string,
  string,
  string,
  readonly string[],
];

/** The lines of a state, each with its line feed. */
export function* stateLines({ origin, files }: VerificationState): Generator<string, undefined, undefined> {
  const hash = createHash('sha256');
  const lineOf = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  yield lineOf({ schema_version: SCHEMA_VERSION, ...origin });
  for (const [path, file] of files) {
    const others = file.others.map(({ algorithm, value }) => `${algorithm}:${value}`);
    const { size, mtime, ctime, inode, verifiedAt, version, machine, sha256 } = file;
    const cells: Cells = [
      path,
      size,
      String(mtime),
      String(ctime),
      inode,
      verifiedAt,
      version,
      machine,
      sha256,
      others,
    ];
    yield lineOf(cells);
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

/** Reads a state line by line. A file that is not whole, or of another form, is a problem and never an exception. */
export class StateReader {
  readonly #now: number;
  readonly #hash = createHash('sha256');
  readonly #files = new Map<RootPath, Remembered>();
  #origin: StateOrigin | null = null;
  #problem: MemoryProblem | null = null;
  #isEnded = false;

  /** `now`: milliseconds since 1970. */
  constructor(now: number) {
    this.#now = now;
  }

  add(line: string): void {
    if (this.#problem !== null) return;
    this.#problem = this.#take(line);
  }

  end(): VerificationState | MemoryProblem {
    if (this.#problem !== null) return this.#problem;
    if (!this.#isEnded || this.#origin === null) return 'edited';
    return { origin: this.#origin, files: this.#files };
  }

  #take(line: string): MemoryProblem | null {
    const value = parsed(line);
    if (this.#isEnded) return 'edited';
    if (this.#origin === null) {
      if (!isObject(value) || typeof value.schema_version !== 'number') return 'unreadable';
      if (value.schema_version !== SCHEMA_VERSION) return 'other-version';
      const { repository, folder } = value;
      if (typeof repository !== 'string' || typeof folder !== 'string') return 'edited';
      this.#origin = { repository, folder };
    } else if (isObject(value)) {
      this.#isEnded = true;
      return value.sha256 === this.#hash.digest('hex') ? null : 'edited';
    } else {
      const file = readCells(value);
      if (file === null || this.#files.has(file.path)) return 'edited';
      if (file.remembered.verifiedAt > this.#now + MAX_SKEW) return 'from-the-future';
      this.#files.set(file.path, file.remembered);
    }
    this.#hash.update(`${line}\n`);
    return null;
  }
}

function readCells(value: unknown): { path: RootPath; remembered: Remembered } | null {
  if (!Array.isArray(value) || value.length !== 10) return null;
  const [path, size, mtime, ctime, inode, verifiedAt, version, machine, sha256, others] = value as unknown[];
  const isTime = (cell: unknown): cell is string => typeof cell === 'string' && /^-?\d{1,30}$/.test(cell);
  const isCount = (cell: unknown): cell is number => Number.isSafeInteger(cell) && (cell as number) >= 0;
  if (typeof path !== 'string' || path === '' || !isCount(size) || !isTime(mtime) || !isTime(ctime))
    return null;
  if (
    typeof inode !== 'string' ||
    !isCount(verifiedAt) ||
    typeof version !== 'string' ||
    typeof machine !== 'string'
  )
    return null;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || !Array.isArray(others)) return null;
  const digests: Digest[] = [];
  for (const word of others as unknown[]) {
    const digest = typeof word === 'string' ? readWord(word) : null;
    if (digest === null) return null;
    digests.push(digest);
  }
  const times = { mtime: BigInt(mtime), ctime: BigInt(ctime) };
  return {
    path,
    remembered: { size, ...times, inode, verifiedAt, version, machine, sha256, others: digests },
  };
}

function readWord(word: string): Digest | null {
  const [, algorithm = '', value = ''] = /^([a-z0-9-]{1,45}):([0-9a-f]{32,128})$/.exec(word) ?? [];
  const known = ofPieces(algorithm) === null ? algorithmNamed(algorithm) : (algorithm as Algorithm);
  return known === null ? null : { algorithm: known, value };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
