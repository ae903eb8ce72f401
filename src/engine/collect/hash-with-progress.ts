import type { HashOutcome } from '../../model/file-state.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';

/** Of very many files it is not told after each how far it is. */
const STEPS = 1000;

/** Hashes files and tells how far it is. `done` is called once for each job, with its place in `jobs`. */
export async function hashWithProgress(
  jobs: readonly HashJob[],
  { hasher, progress, signal }: Pick<Ports, 'hasher' | 'progress' | 'signal'>,
  done: (index: number, outcome: HashOutcome) => void,
): Promise<void> {
  const total = { files: jobs.length, bytes: jobs.reduce((sum, { size }) => sum + size, 0) };
  const step = Math.ceil(total.files / STEPS);
  const soFar = { files: 0, bytes: 0 };
  const events = {
    done(index: number, outcome: HashOutcome) {
      done(index, outcome);
      soFar.files += 1;
      if (soFar.files % step === 0 || soFar.files === total.files) progress.hashed(soFar, total);
    },
    bytes(count: number) {
      soFar.bytes += count;
      progress.hashed(soFar, total);
    },
  };
  await hasher.hash(jobs, events, signal);
}
