/**
 * The hub's own command, for those who ask for it and for files that plain HTTP does not carry. It neither
 * verifies nor resumes and writes into HOME, so it runs in a home of its own, and what it brings is held to
 * its digest like everything else.
 */

import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { makeFolder } from '../platform/output-folder.ts';
import { endOf, findProgram, lastLine, runProgram } from './programs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The hub's servers do not send longer files by plain HTTP (huggingface_hub: MAX_HTTP_DOWNLOAD_SIZE). */
export const MAX_PLAIN_BYTES = 50e9;

const NAMES = ['hf', 'huggingface-cli'] as const;
const ANSWER_MS = 60_000;

export interface HubCli {
  readonly program: string;
  readonly version: string;
}

export interface CliSearch {
  /** The first that answers; a program that is there may be broken, or say no more than that it is retired. */
  readonly cli: HubCli | null;
  /** Why the others were not taken: sentences. */
  readonly problems: readonly string[];
}

/** Asks no network: the only question that the command answers offline is for its version. */
export async function findHubCli(
  environment: Environment,
  home: string,
  signal: AbortSignal,
): Promise<CliSearch> {
  const problems: string[] = [];
  for (const name of NAMES) {
    const program = findProgram(name, environment.PATH);
    if (program === null) continue;
    const env = { ...isolated(environment, home), HF_HUB_OFFLINE: '1' };
    const { status, out, err } = await runProgram(program, ['version'], { env, signal, limit: ANSWER_MS });
    if (status === 0) return { cli: { program, version: lastLine(out) }, problems };
    problems.push(
      `${program} does not work${lastLine(err || out) === '' ? '' : `: ${lastLine(err || out)}`}.`,
    );
  }
  return { cli: null, problems };
}

export interface Download {
  readonly type: 'model' | 'dataset' | 'space';
  readonly repo: string;
  readonly revision: string | null;
  readonly path: string;
}

/** Downloads one file into a new folder below `work`; answers its place, or why there is none. */
export async function downloadByCli(
  { program }: HubCli,
  { type, repo, revision, path }: Download,
  work: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<{ readonly folder: string; readonly file: string; readonly why: string | null }> {
  const folder = join(work, `hf-${process.pid}-${randomBytes(4).toString('hex')}`);
  makeFolder(folder, 0o700);
  const to = join(folder, 'files');
  const words = [
    'download',
    '--repo-type',
    type,
    ...(revision === null ? [] : ['--revision', revision]),
    '--local-dir',
    to,
    '--',
    repo,
    path,
  ];
  const env = isolated(environment, join(folder, 'home'));
  const ran = await runProgram(program, words, { env, signal });
  const why = ran.status === 0 ? null : endOf(program, { ...ran, out: '' });
  return { folder, file: join(to, ...path.split('/')), why };
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Nothing of the user's but what the command needs: its programs, proxies, certificates and the hub's token. */
function isolated(environment: Environment, home: string): Record<string, string> {
  makeFolder(home, 0o700);
  const kept = Object.entries(environment).filter(
    (pair): pair is [string, string] =>
      /^(PATH|LANG|LC_ALL|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|HF_TOKEN|HF_ENDPOINT|SYSTEMROOT)$/i.test(
        pair[0],
      ) && pair[1] !== undefined,
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    HF_HOME: join(home, 'hf'),
    HF_HUB_CACHE: join(home, 'hf', 'hub'),
    HF_XET_CACHE: join(home, 'hf', 'xet'),
    HF_HUB_DISABLE_TELEMETRY: '1',
    HF_HUB_DISABLE_UPDATE_CHECK: '1',
    HF_HUB_DISABLE_PROGRESS_BARS: '1',
    NO_COLOR: '1',
  };
}
