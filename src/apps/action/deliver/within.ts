/** Bounds what may hang. */

export class TooSlow extends Error {
  override name = 'TooSlow';
}

/**
 * What `work` gives, or a `TooSlow` after `milliseconds`, or when `signal` aborts. The work itself
 * goes on unheeded, for what hangs cannot be stopped; the entry ends the process when all is done.
 */
export async function within<T>(
  work: Promise<T>,
  milliseconds: number,
  signal?: AbortSignal | null,
): Promise<T> {
  // Not `Promise.withResolvers`, which Node 20 lacks: the command's self-test is bounded by this, too.
  let reject: (error: TooSlow) => void = () => {};
  const promise = new Promise<never>((_, no) => {
    reject = no;
  });
  const timer = setTimeout(
    () => reject(new TooSlow(`no end after ${Math.ceil(milliseconds / 1000)} s`)),
    milliseconds,
  );
  const cancelled = () => reject(new TooSlow('the run was cancelled'));
  signal?.addEventListener('abort', cancelled, { once: true });
  if (signal?.aborted) cancelled();
  work.catch(() => {}); // The race already told, and nobody else listens.
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancelled);
  }
}

/** What `work` gives, or null as soon as `signal` aborts. The work goes on, and can still be waited for. */
export async function untilCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null;
  let cancelled = () => {};
  const promise = new Promise<null>((resolve) => {
    cancelled = () => resolve(null);
  });
  signal.addEventListener('abort', cancelled, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', cancelled);
  }
}
