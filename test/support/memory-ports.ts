/** All that a check needs, for a repository in memory. */

import type { HashOutcome } from '../../src/model/file-state.ts';
import { MAX_POINTER_BYTES } from '../../src/model/pointer.ts';
import { digestsOfBytes } from '../../src/platform/hashing/digesters.ts';
import type { Files } from '../../src/ports/files.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { MemoryFiles } from './memory-files.ts';
import { digestOf } from './records.ts';

/** The ports, which files were hashed and which stages were begun. `outcomes`: of what cannot be hashed. */
export function memoryPorts(
  repository: MemoryFiles,
  outcomes: Readonly<Record<string, HashOutcome>> = {},
  files: Files = repository,
) {
  const asked: string[] = [];
  const stages: string[] = [];
  const ports: Ports = {
    files,
    hasher: {
      async hash(jobs, events) {
        for (const [index, { path }] of jobs.entries()) {
          asked.push(path);
          const text = repository.text(path);
          const maybePointer = text.length <= MAX_POINTER_BYTES && { text };
          const outcome = {
            is: 'hashed',
            sha256: digestOf(text),
            size: text.length,
            ...maybePointer,
          } as const;
          events.bytes(text.length);
          events.done(index, outcomes[path] ?? outcome);
        }
      },
    },
    progress: { stage: (name) => stages.push(name), hashed() {} },
    clock: { now: () => '2026-01-01T00:00:00Z', elapsed: () => 0 },
    digest: digestOf,
    digests: digestsOfBytes,
    blobId: () => '',
    git: null,
    // It has no answers.
    upstream: {} as NonNullable<Ports['upstream']>,
    baseline: async () => ({ is: 'none', why: 'a test' }),
    commit: async () => null,
    signal: new AbortController().signal,
  };
  return { ports, asked, stages };
}
