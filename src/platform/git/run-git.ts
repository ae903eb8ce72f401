/**
 * Runs the `git` of this machine, to ask what it knows and nothing else. What the repository or its
 * config could make it do besides (hooks, monitors, fetching what a partial clone lacks, asking for
 * a password, writing the index) is switched off, and names are never taken for patterns or options.
 */

import type { ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findGit } from './find-git.ts';

export interface GitPlace {
  /** The checked root, an absolute path. Paths are asked for and answered relative to it. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Why git could not answer: it is not installed, refused, or took too long. */
export class GitError extends Error {
  override name = 'GitError';
}

/** A question that takes longer than this is given up: git waits for something. */
export const MAX_GIT_SECONDS = 120;
const MAX_ERROR_CHARACTERS = 2000;
const MAX_REASON_CHARACTERS = 300;

const SWITCHES = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'].flatMap((c) => ['-c', c]),
  // A folder of the repository that looks like a bare repository is content, not configuration.
  ...['safe.bareRepository=explicit', 'protocol.allow=never'].flatMap((c) => ['-c', c]),
  // In a container the checkout often belongs to another user; nothing here runs what it configures.
  ...['-c', 'safe.directory=*'],
];

/** Whether the root is in a work tree at all, told without starting git. */
export function isInRepository(root: string): boolean {
  return repositoryOf(root) !== null;
}

/** The nearest folder at or above the root that holds a `.git`; null where there is none. */
export function repositoryOf(root: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    try {
      if (existsSync(join(folder, '.git'))) return folder;
    } catch {
      // Node's permission model throws for folders that it hides.
    }
    if (dirname(folder) === folder) return null;
  }
}

/** What was found, by what it was looked for with: a run asks many times. */
const found = new Map<string, string | null>();

function gitFor(root: string, environment: GitPlace['environment']): string | null {
  const key = JSON.stringify([root, environment.PATH, environment.Path]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const program = findGit({ root, environment });
  found.set(key, program);
  return program;
}

/** A git that was started. */
export interface RunningGit {
  readonly child: ChildProcessByStdio<Writable | null, Readable, Readable>;
  /** Tells, when it has ended, what it failed of: null where it did not fail. */
  readonly problem: Promise<GitError | null>;
}

/** Starts git with both outputs as pipes, and its input too where it `hasInput`. */
export async function startGit(
  { root, environment, signal }: GitPlace,
  words: readonly string[],
  hasInput: boolean,
): Promise<RunningGit> {
  const program = gitFor(root, environment);
  if (program === null) throw new GitError('there is no git on PATH outside of the checked folder');
  const { spawn } = await import('node:child_process');
  let child: RunningGit['child'];
  try {
    // Whatever the type says of options that are not constant, both outputs are pipes.
    child = spawn(program, [...SWITCHES, ...words], {
      cwd: root,
      env: cleaned(environment),
      stdio: [hasInput ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      signal,
      windowsHide: true,
    }) as RunningGit['child'];
  } catch (error) {
    // Node's permission model, and some faults of the system, are thrown and not told as an event.
    throw new GitError(`git ${words[0]}: ${error instanceof Error ? error.message : String(error)}`);
  }
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < MAX_ERROR_CHARACTERS) complaint += text;
  });
  // When git ends early it says why itself.
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : `exit status ${code}`));
  });
  const problem = ended.then((why) =>
    why === null ? null : new GitError(`git ${words[0]}: ${firstOf(complaint) || why}`),
  );
  return { child, problem };
}

/** What git prints for `words`, in pieces. Throws a `GitError` at the end where git failed. */
export async function* gitOutput(
  place: GitPlace,
  words: readonly string[],
  input: Iterable<string> | null = null,
): AsyncGenerator<Buffer, undefined, undefined> {
  const signal = AbortSignal.any([place.signal, AbortSignal.timeout(MAX_GIT_SECONDS * 1000)]);
  const { child, problem } = await startGit({ ...place, signal }, words, input !== null);
  if (child.stdin && input !== null) {
    const stream = await import('node:stream');
    stream.Readable.from(inPieces(input))
      .on('error', () => undefined)
      .pipe(child.stdin);
  }
  try {
    for await (const piece of child.stdout) yield piece as Buffer;
    const failure = await problem;
    if (failure !== null) throw failure;
  } finally {
    child.kill();
  }
}

/** What git died of, in its own words; warnings may stand before that, and hints behind it. */
function firstOf(complaint: string): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines.find((one) => one !== '') ?? '';
  return line.slice(0, MAX_REASON_CHARACTERS);
}

/** Everything that git prints. For short answers. */
export async function gitText(place: GitPlace, words: readonly string[]): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of gitOutput(place, words)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** Where git has read the repository, which then need not be asked again. */
const readable = new WeakSet<GitPlace>();

/** Git has answered something that only the repository tells. */
export function noteReadable(place: GitPlace): void {
  readable.add(place);
}

/** Throws a `GitError` where git cannot read the repository. */
export async function requireReadable(place: GitPlace): Promise<void> {
  if (readable.has(place)) return;
  await gitText(place, ['rev-parse', '--git-dir']);
  noteReadable(place);
}

/** What git prints with -z: texts that end in NUL. */
export async function* gitFields(
  place: GitPlace,
  words: readonly string[],
  input: Iterable<string> | null = null,
): AsyncGenerator<string, undefined, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of gitOutput(place, words, input)) {
    const fields = (rest + decoder.decode(piece, { stream: true })).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
}

/** A write for each text would cost more than git's work on it. */
function* inPieces(texts: Iterable<string>): Generator<string, undefined, undefined> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Variables that would make git look at another repository, or do more than asked. */
function cleaned(environment: GitPlace['environment']): Record<string, string | undefined> {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    // Windows looks for programs in the current folder first, unless it is told not to.
    NoDefaultCurrentDirectoryInExePath: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older gits know no such switch; they may start a fetch, which no protocol lets reach anything.
    GIT_ALLOW_PROTOCOL: 'none',
  };
}
