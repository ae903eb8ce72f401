import type { Location } from '../../model/location.ts';
import type { Kind, Status } from '../model.ts';
import type { TestResult } from '../smoke-run.ts';

/** What a run that was killed leaves behind for a test that it did not come to. */
export const NOT_REACHED = 'the run ended before it';

export interface TestSubject {
  readonly id: string;
  readonly probe: TestResult['probe'];
  readonly subject: string | null;
  readonly loader: string | null;
  readonly endpoint?: string | null;
  readonly model?: string | null;
  readonly profile: string;
  readonly location: Location | null;
}

/** A test that did not run, or not yet. */
export function unrun(
  about: TestSubject,
  status: Exclude<Status, 'pass'>,
  reason: string,
  more: Partial<TestResult> = {},
): TestResult {
  const kind: Kind | null =
    status === 'blocked' ? 'smoke-blocked' : status === 'fail' ? 'smoke-failed' : null;
  return {
    endpoint: null,
    model: null,
    ...about,
    status,
    kind,
    reason,
    fix: null,
    started_at: null,
    duration_ms: 0,
    phase: null,
    wait_ms: null,
    load_ms: null,
    answer_ms: null,
    peak_memory_bytes: null,
    exit: null,
    answer: null,
    error: null,
    drift: [],
    refusals: [],
    artifacts: [],
    ...more,
  };
}
