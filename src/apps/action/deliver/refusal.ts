/** GitHub's refusals as Octokit throws them: what stands in the answer, never what its error's message says. */

export interface FailedRequest {
  readonly status?: unknown;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/** The status of GitHub's answer; 500 stands for no answer; null: not a request's error. */
export function httpStatusOf(error: unknown): number | null {
  const status = (error as FailedRequest | null)?.status;
  return typeof status === 'number' ? status : null;
}

/** What GitHub gives as the reason, with the fields that it refuses; null where no answer says one. */
export function reasonGiven(error: unknown): string | null {
  const data = (error as FailedRequest | null)?.response?.data;
  if (typeof data !== 'object' || data === null) return null;
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  if (typeof message !== 'string') return null;
  const fields = Array.isArray(errors) ? errors.map((one) => JSON.stringify(one)) : [];
  return fields.length === 0 ? message : `${message}: ${fields.join(', ')}`;
}

/**
 * Whether a limit of requests was reached. GitHub says so of the primary one in a header, and of the secondary
 * one in its reason alone (docs.github.com, "Rate limits for the REST API").
 */
export function isRateLimit(error: unknown): boolean {
  const status = httpStatusOf(error);
  if (status !== 403 && status !== 429) return false;
  const { headers } = (error as FailedRequest).response ?? {};
  return headers?.['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(reasonGiven(error) ?? '');
}
