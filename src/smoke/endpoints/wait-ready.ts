import { setTimeout as sleep } from 'node:timers/promises';
import { type Provider, ProviderError } from './provider.ts';

/** One look may take this long. */
const LOOK_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Waits until the server answers `/health` or its list of models with anything but "not yet": servers refuse
 * connections or answer 503 while they load a model. Answers the milliseconds that it waited. What a server
 * lacks that never gets ready, its test says.
 */
export async function waitReady(provider: Provider, maxMs: number, signal: AbortSignal): Promise<number> {
  const start = performance.now();
  const end = start + maxMs;
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    const until = Math.min(end, performance.now() + LOOK_MS);
    if (performance.now() >= end || (await isReady(provider, until))) break;
    const wait = Math.min(pause, end - performance.now());
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined);
  }
  return Math.round(performance.now() - start);
}

async function isReady(provider: Provider, until: number): Promise<boolean> {
  // Without the key, as a proxy may ask every one of its models when it is asked for its health.
  const health = await providerFailure(provider.health({ until }, true));
  if (health === null) return true;
  // Only a server without `/health` is asked for its list; some list before they are ready.
  if (isNotYet(health)) return false;
  const list = await providerFailure(provider.models({ until }));
  return list === null || !isNotYet(list);
}

/** What a provider's answer fails with; null where it does not. Throws what is no `ProviderError`. */
export async function providerFailure(work: Promise<unknown>): Promise<ProviderError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

function isNotYet({ kind, status }: ProviderError): boolean {
  return (
    kind === 'unreachable' || kind === 'timeout' || (kind === 'server' && (status === 502 || status === 503))
  );
}
