import type { Kind } from '../model.ts';
import type { TestResult } from '../smoke-run.ts';
import type { ProviderError, ProviderErrorKind } from './provider.ts';

interface Meaning {
  /** `blocked` where the fault is not the endpoint's. */
  readonly status: 'fail' | 'blocked';
  readonly kind: Kind;
  readonly fix: string;
}

const MEANINGS: Readonly<Record<ProviderErrorKind, Meaning>> = {
  unreachable: {
    status: 'fail',
    kind: 'endpoint-unreachable',
    fix: 'Start the server, correct its address, or raise --wait.',
  },
  timeout: {
    status: 'fail',
    kind: 'endpoint-unreachable',
    fix: 'Raise max_seconds, or look at what keeps the server busy.',
  },
  auth: {
    status: 'blocked',
    kind: 'endpoint-error',
    fix: 'Set the variable of key-env to a key that may do this.',
  },
  credit: { status: 'blocked', kind: 'endpoint-error', fix: 'Add credit, or use another key.' },
  'rate-limited': {
    status: 'blocked',
    kind: 'endpoint-error',
    fix: 'Run it again later, or raise max_seconds to wait for longer.',
  },
  'not-found': {
    status: 'fail',
    kind: 'endpoint-error',
    fix: 'Correct the address of the endpoint, the path or the model.',
  },
  unsupported: {
    status: 'fail',
    kind: 'endpoint-error',
    fix: 'Start the server with it, or expect it: `"expect": {"unsupported": true}`.',
  },
  rejected: {
    status: 'fail',
    kind: 'endpoint-error',
    fix: 'Look at the outputs of the test for what the server says.',
  },
  server: {
    status: 'fail',
    kind: 'endpoint-error',
    fix: 'Look at the outputs of the test and at the log of the server.',
  },
  malformed: {
    status: 'fail',
    kind: 'endpoint-error',
    fix: 'Check that the address is that of an OpenAI-compatible API.',
  },
  redirected: { status: 'fail', kind: 'endpoint-error', fix: 'Name the address that it redirects to.' },
  'no-key': { status: 'blocked', kind: 'smoke-blocked', fix: 'Set the variable of key-env.' },
  limit: { status: 'blocked', kind: 'smoke-blocked', fix: 'Raise --max-requests.' },
  cancelled: { status: 'blocked', kind: 'smoke-blocked', fix: 'Run it again.' },
};

/** What an error makes of a test. */
export function explainError(
  error: ProviderError,
): Meaning & { readonly reason: string; readonly error: TestResult['error'] } {
  const { kind, status, retryAfterMs, message } = error;
  const wait =
    kind === 'rate-limited' && retryAfterMs !== null ? `, for ${Math.ceil(retryAfterMs / 1000)} s` : '';
  return {
    ...MEANINGS[kind],
    reason: `${message}${wait}`,
    error: { kind, status, retry_after_ms: retryAfterMs },
  };
}
