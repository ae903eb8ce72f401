import type { Kind, Status } from '../model.ts';
import type { LoaderReport } from './channel.ts';
import type { Ending } from './supervise.ts';

export interface Wrong {
  readonly status: Exclude<Status, 'pass' | 'skip'>;
  readonly kind: Kind;
  readonly reason: string;
  readonly fix: string;
}

const MB = 1_000_000;

/**
 * Why an ending cannot be a pass; null: it ended by itself with status 0. Only our own watch and the
 * kernel's count of a group are evidence for "out of memory": a SIGKILL may come from anybody.
 */
export function explainEnding(
  ending: Ending & { readonly ranOut?: boolean },
  reported: Pick<LoaderReport, 'phase' | 'error'>,
  { milliseconds, maxMemory }: { milliseconds: number; maxMemory: number },
): Wrong | null {
  const failed = (reason: string, fix: string, kind: Kind = 'smoke-failed'): Wrong => ({
    status: 'fail',
    kind,
    reason,
    fix,
  });
  const phase = reported.phase === 'starting' ? '' : ` while ${reported.phase}`;
  const peak = ending.peakMemory > 0 ? `; at most ${Math.round(ending.peakMemory / MB)} MB in use` : '';
  if (ending.survivors > 0)
    return failed(
      `${ending.survivors} of its processes could not be ended`,
      'Run it where it can be isolated.',
    );
  // Whatever else came of it: a process of it was ended, so no answer of it counts.
  if (ending.ranOut === true)
    return failed(
      `out of memory${phase}: the kernel ended a process of it; the limit is ${Math.round(maxMemory / MB)} MB`,
      'Raise --max-memory, or use a larger machine or a smaller model.',
    );
  switch (ending.is) {
    case 'unstarted':
      return {
        status: 'blocked',
        kind: 'loader-missing',
        reason: `the loader did not start: ${ending.why ?? 'no reason was given'}`,
        fix: 'Install the loader, or put its folder on PATH.',
      };
    case 'cancelled':
      return {
        status: 'blocked',
        kind: 'smoke-blocked',
        reason: 'the run was cancelled',
        fix: 'Run it again.',
      };
    case 'too-slow':
      return failed(
        `it was ended after ${milliseconds / 1000} s${phase}${peak}`,
        'Raise max_seconds, or use a smaller model or a faster machine.',
        'smoke-slow',
      );
    case 'too-large':
      return failed(
        `out of memory${phase}: it used ${Math.round(ending.peakMemory / MB)} MB; the limit is ${Math.round(maxMemory / MB)} MB`,
        'Raise --max-memory, or use a larger machine or a smaller model.',
      );
  }
  if (ending.signal !== null)
    return failed(
      `it was killed by ${ending.signal}${phase}; who sent it is not known${peak}`,
      "See the outputs of the test and the machine's log.",
    );
  if (ending.code !== 0) {
    const likeSignal = (ending.code ?? 0) > 128 ? ', as a shell reports a signal' : '';
    const why = reported.error === null ? '' : `: ${reported.error.split('\n')[0]?.slice(0, 300)}`;
    return failed(
      `it ended with status ${ending.code}${likeSignal}${phase}${why}`,
      'See the outputs of the test.',
    );
  }
  return reported.error === null
    ? null
    : failed(`it failed${phase}: ${reported.error.slice(0, 300)}`, 'See the outputs of the test.');
}
