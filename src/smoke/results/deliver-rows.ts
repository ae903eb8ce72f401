/**
 * Sends the rows to a table `model_smoke_tests` behind PostgREST, as Supabase has one: one POST of all rows, of
 * which those that are there already are left as they are (PostgREST: "Insert", "Upsert", header `Prefer`).
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { quote, SettingsError } from '../../model/errors.ts';
import { VERSION } from '../../model/version.ts';
import { countOf } from '../../text/plural.ts';
import { readAddress, readKey, VARIABLE } from '../endpoints/address.ts';
import { ROW_COLUMNS, type Row } from './rows.ts';

/** Where rows go; named by the step alone. */
export interface RowsTarget {
  /** The address of PostgREST, without a `/` at its end: `https://host/rest/v1`. */
  readonly url: string;
  readonly host: string;
  /** The variable that holds its key; null: it needs none. */
  readonly keyEnv: string | null;
  /** Null where the variable is empty or not set. */
  readonly key: string | null;
}

/** One deadline for both tries. */
const DEADLINE_MS = 30_000;
const RETRY_MS = 1_000;
/** Asked once more: what stands before the server says so while it starts or is busy. */
const PASSING = new Set([502, 503, 504]);

/** Reads `URL [key-env=VAR]`. A mistake is a `SettingsError`. */
export function readRowsTarget(
  written: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): RowsTarget | null {
  if (written === undefined) return null;
  const [address = '', ...words] = written.trim().split(/\s+/);
  const { href, host } = readAddress('rows-to: the address', address);
  let keyEnv: string | null = null;
  for (const word of words) {
    const [option, value = ''] = word.split(/=(.*)/s);
    if (option !== 'key-env' || !VARIABLE.test(value))
      throw new SettingsError(
        `rows-to: ${quote(word)} is not known; after the address comes key-env=VARIABLE.`,
      );
    keyEnv = value;
  }
  const key = readKey(`rows-to: ${keyEnv}`, keyEnv, environment);
  return { url: href.replace(/\/+$/, ''), host, keyEnv, key };
}

/**
 * Sends the rows and answers a sentence of ours about it, which holds nothing that the server said but its
 * status and code. Never rejects: whether a table has the rows says nothing of a model.
 */
export async function deliverRows(
  rows: readonly Row[],
  { url, host, keyEnv, key }: RowsTarget,
  { isUntrusted, signal }: { readonly isUntrusted: boolean; readonly signal: AbortSignal },
): Promise<{ readonly isDelivered: boolean; readonly sentence: string }> {
  const not = (why: string) => ({ isDelivered: false, sentence: `rows: not delivered to ${host}: ${why}` });
  if (signal.aborted) return not('the run was cancelled');
  if (isUntrusted) return not('this run is of a pull request of a fork');
  if (keyEnv !== null && key === null) return not(`${keyEnv} is not set`);
  if (rows.length === 0) return { isDelivered: true, sentence: `rows: none to deliver to ${host}` };
  const columns = encodeURIComponent(ROW_COLUMNS.map((name) => `"${name}"`).join(','));
  const address = `${url}/model_smoke_tests?on_conflict=id&columns=${columns}`;
  const request: RequestInit = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      prefer: 'return=minimal,resolution=ignore-duplicates,handling=strict',
      'user-agent': `manifest-drift/${VERSION}`,
      ...(key !== null && { apikey: key }),
      // Supabase's newer keys are no JWTs, and are refused as a bearer's.
      ...(key !== null && JWT.test(key) && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(rows),
    redirect: 'manual',
    credentials: 'omit',
    signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
  };
  for (let tries = 1; ; tries += 1) {
    const { status, code } = await answerOf(address, request);
    if (status !== null && status >= 200 && status < 300)
      return { isDelivered: true, sentence: `rows: ${countOf(rows.length, 'row')} delivered to ${host}` };
    if (tries === 2 || signal.aborted || !(status === null || PASSING.has(status)))
      return not(
        status === null ? `it gave no answer${code}` : `it answered ${status}${code}${advice(status)}`,
      );
    await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** `code`: in brackets, with a space before it; PostgREST's or PostgreSQL's own, or Node's where nothing was answered. */
async function answerOf(
  address: string,
  request: RequestInit,
): Promise<{ readonly status: number | null; readonly code: string }> {
  try {
    const response = await fetch(address, request);
    const { status } = response;
    if (response.ok) {
      await response.body?.cancel();
      return { status, code: '' };
    }
    const [, code] = /"code":\s?"([0-9A-Z]{5,9})"/.exec(await firstBytes(response)) ?? [];
    return { status, code: code === undefined ? '' : ` (${code})` };
  } catch (error) {
    const cause =
      error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
    return { status: null, code: typeof cause?.code === 'string' ? ` (${cause.code})` : '' };
  }
}

async function firstBytes(response: Response): Promise<string> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('latin1');
    if (text.length > 64 * 1024) break;
  }
  return text;
}

function advice(status: number): string {
  if (status === 401 || status === 403) return '; the key may not insert into model_smoke_tests';
  if (status === 404) return '; there is no table model_smoke_tests, or its schema cache is old';
  return status >= 300 && status < 400 ? '; redirects are not followed' : '';
}
