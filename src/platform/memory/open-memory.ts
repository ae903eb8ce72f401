import { hash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import { hostname } from 'node:os';
import { quote, SettingsError } from '../../model/errors.ts';
import type { MemoryProblem } from '../../ports/memory.ts';
import { readLines } from '../../text/read-lines.ts';
import { codeOf, reason } from '../hashing/failure.ts';
import { FileMemory } from './file-memory.ts';
import { machineId } from './machine-id.ts';
import { StateReader, type VerificationState } from './state-file.ts';

/** Longer than the state of ten million files. */
const MAX_STATE_BYTES = 4 * 1024 ** 3;

export interface MemoryOptions {
  /** As it was named, for messages. */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
  /** `OWNER/NAME` and the root's folder below the top of the repository. */
  readonly repository: string;
  readonly folder: string;
  /** For how long what another machine verified counts, in milliseconds; null: not at all. */
  readonly trust: number | null;
  /** For how long a file counts as verified, in milliseconds. */
  readonly within: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What earlier runs verified. A file that is not there yet is an empty memory, and one that is no state a problem. */
export async function openMemory(options: MemoryOptions): Promise<FileMemory> {
  const { repository, folder, trust } = options;
  const machine = hash('sha256', `${hostname()}\n${machineId()}`).slice(0, 16);
  const place = { ...options, origin: { repository, folder }, machine };
  const state = await readState(options);
  if (state === null) return new FileMemory(place, null, null);
  if (typeof state === 'string') return new FileMemory(place, null, state);
  if (state.origin.repository !== repository || state.origin.folder !== folder)
    return new FileMemory(place, null, 'other-repository');
  const isForeign = [...state.files.values()].every((file) => file.machine !== machine);
  if (isForeign && state.files.size > 0 && trust === null)
    return new FileMemory(place, null, 'other-machine');
  return new FileMemory(place, state, null);
}

/** Null where there is none. Throws a `SettingsError` where what has the name is no plain file. */
export async function readState({
  file,
  path,
  now,
}: Pick<MemoryOptions, 'file' | 'path' | 'now'>): Promise<VerificationState | MemoryProblem | null> {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new SettingsError(`state: ${quote(file)} cannot be read: ${reason(error)}.`);
  }
  const stat = fstatSync(fd);
  if (!stat.isFile() || stat.size > MAX_STATE_BYTES) {
    closeSync(fd);
    throw new SettingsError(
      `state: ${quote(file)} is ${stat.isFile() ? `longer than ${MAX_STATE_BYTES} bytes` : 'not a file'}.`,
    );
  }
  const reader = new StateReader(now);
  for await (const batch of readLines(createReadStream(path, { fd }), { bareCarriageReturn: false })) {
    if ('problem' in batch) return 'unreadable';
    for (const line of batch.lines) reader.add(line);
  }
  return reader.end();
}
