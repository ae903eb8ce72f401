/** A provider over loopback, for tests. */

import { Http } from '../../../src/smoke/endpoints/http.ts';
import { keyOf, readEndpoints } from '../../../src/smoke/endpoints/named.ts';
import { OpenAiProvider } from '../../../src/smoke/endpoints/open-ai.ts';
import { ProviderError } from '../../../src/smoke/endpoints/provider.ts';
import { Spending } from '../../../src/smoke/endpoints/spending.ts';
import { maskOf } from '../../../src/smoke/run/mask.ts';

export interface Given {
  readonly line: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly spending?: Spending;
  readonly signal?: AbortSignal;
}

export function providerOf({ line, environment = {}, spending = new Spending(50, 16), signal }: Given) {
  const [endpoint] = [...readEndpoints([line]).values()];
  if (endpoint === undefined) throw new Error('no endpoint');
  const names = new Set(endpoint.keyEnv === null ? [] : [endpoint.keyEnv]);
  const key = keyOf(endpoint, environment);
  const http = new Http({
    endpoint,
    key,
    mask: maskOf(environment, names),
    spending,
    signal: signal ?? new AbortController().signal,
  });
  return new OpenAiProvider(http, spending, key !== null || endpoint.keyEnv === null);
}

/** Long enough for an answer on loopback, on a machine that is busy. */
export const soon = () => ({ until: performance.now() + 60_000 });

/** The error that it rejects with; null where it resolves. Any other error is a fault of the client. */
export async function errorIn(work: Promise<unknown>): Promise<ProviderError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}
