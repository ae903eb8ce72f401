import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

/** Starts a server of this folder as a process of its own, which ends with this one; what it prints first is its URL. */
export async function startServer(program: string, ...words: readonly string[]): Promise<string> {
  const script = path.join(import.meta.dirname, program);
  // Its standard input ends with this process, and so does it.
  const server = spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  server.unref();
  const [url] = (await once(server.stdout, 'data')) as [Buffer];
  server.stdout.destroy();
  return String(url).trim();
}
