/** A real PostgreSQL of this machine's packages, on a socket in a folder of its own; and what stands in for PostgREST before it. */

import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { listening } from './github-server.ts';

const [BIN] = [
  ...globSync('/usr/lib/postgresql/*/bin'),
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/bin',
].filter((folder) => existsSync(join(folder, 'initdb')));

/** False where it is there; else why its tests are skipped. */
export const NO_POSTGRES: string | false = BIN === undefined ? 'PostgreSQL is not installed here' : false;

export interface Postgres extends Disposable {
  /** Runs a script; answers what it prints. `words`: more of psql's. Throws where a statement fails. */
  psql(script: string, ...words: string[]): string;
}

export function startPostgres(): Postgres {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-pg-'));
  const bin = BIN ?? '';
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL does not run as root.
  const user = isRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : userInfo().uid;
  const options = { cwd: folder, encoding: 'utf8', ...(isRoot && { uid: user, gid: user }) } as const;
  const quietly = (program: string, ...words: string[]) =>
    execFileSync(join(bin, program), words, { ...options, stdio: 'ignore' });
  if (isRoot) chownSync(folder, user, user);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const server = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  quietly('initdb', '-D', data, '-A', 'trust', '-U', 'me', '-E', 'UTF8', '--locale=C', '-N');
  quietly('pg_ctl', '-D', data, '-w', '-o', server, '-l', join(folder, 'log'), 'start');
  const place = ['-h', folder, '-U', 'me', '-d', 'postgres'];
  return {
    psql: (script, ...words) =>
      execFileSync('psql', [...place, '-X', '-v', 'ON_ERROR_STOP=1', '-q', ...words], {
        ...options,
        input: script,
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    [Symbol.dispose]() {
      quietly('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface PostgRest extends AsyncDisposable {
  readonly url: string;
  readonly asked: Posted[];
}

/**
 * What PostgREST does with a POST: one INSERT of the rows of a JSON list, with the columns and the conflict that
 * the query names. It refuses preferences that it does not know, as `handling=strict` asks, and other keys.
 * Without a database it answers and keeps nothing.
 */
export async function startPostgRest(
  database: Postgres | null,
  key: string | null = null,
): Promise<PostgRest> {
  const asked: Posted[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', headers } = request;
    asked.push({ method, path: url.pathname, query: url.searchParams, headers, text });
    const answer = (status: number, code: string | null) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(code === null ? '' : JSON.stringify({ code, details: null, hint: null, message: text }));
    };
    if (key !== null && headers.apikey !== key) return answer(401, '42501');
    const [, table = ''] = /^\/(?:rest\/v1\/)?(\w+)$/.exec(url.pathname) ?? [];
    const preferences = String(headers.prefer ?? '').split(/,\s*/);
    if (preferences.some((one) => !KNOWN.has(one))) return answer(400, 'PGRST122');
    const columns = url.searchParams.get('columns') ?? '';
    const conflict = url.searchParams.get('on_conflict') ?? '';
    if (!/^\w+$/.test(conflict) || !/^"\w+"(,"\w+")*$/.test(columns)) return answer(400, 'PGRST100');
    const dollar = `$body${Date.now()}$`;
    try {
      database?.psql(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ${dollar}${text}${dollar}) on conflict (${conflict}) do nothing;`,
      );
      return answer(201, null);
    } catch (error) {
      return String(error).includes('does not exist') ? answer(404, 'PGRST205') : answer(400, '22P02');
    }
  });
  const url = await listening(server);
  return {
    url,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const KNOWN = new Set(['return=minimal', 'resolution=ignore-duplicates', 'handling=strict']);
