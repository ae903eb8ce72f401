/** A check that runs as a supervised child, and gives signs of life to its parent. */

import type { Progress } from '../../ports/progress.ts';

/** Set in the environment of the child. */
export const SUPERVISED = 'MANIFEST_DRIFT_SUPERVISED';
/** How often a sign is given. */
export const SIGN_MS = 250;

export interface Sign {
  readonly stage: string;
  /** The exit status, once it is certain. */
  readonly status: number | null;
}

export interface Supervisor {
  /** Tells what the check is at. */
  stage(name: string): void;
  /** Tells the exit status when all is done, as the last sign; `then` is called when that is sent. */
  done(status: number, then?: () => void): void;
}

/** Null where nobody supervises. `onCancelled` is called when the parent says so, `onOrphaned` when it is gone. */
export function supervisorOf(
  environment: Readonly<Record<string, string | undefined>>,
  onCancelled: () => void,
  onOrphaned: () => void,
): Supervisor | null {
  if (environment[SUPERVISED] === undefined || process.send === undefined) return null;
  let stage = 'start';
  const give = (status: number | null, then = () => {}) => {
    const sign: Sign = { stage, status };
    process.send?.(sign, undefined, {}, then);
  };
  const timer = setInterval(() => give(null), SIGN_MS);
  timer.unref();
  process.once('message', onCancelled);
  process.once('disconnect', onOrphaned);
  // Listening alone must not keep a check alive that is over.
  process.channel?.unref();
  return {
    stage(name) {
      stage = name;
      give(null);
    },
    done(status, then) {
      clearInterval(timer);
      process.removeListener('disconnect', onOrphaned);
      give(status, then);
    },
  };
}

/** The same progress, of which the supervisor hears too. */
export function watched<P extends Progress>(progress: P, supervisor: Supervisor | null): P {
  if (supervisor === null) return progress;
  const stage = (name: string) => {
    supervisor.stage(name);
    progress.stage(name);
  };
  return { ...progress, stage };
}
