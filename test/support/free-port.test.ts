import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.ts';

/** Picks a port first of all, and others after that. */
function atFirst(port: number): () => number {
  const others = Array.from({ length: 100 }, () => randomInt(20_000, 32_000)).filter(
    (other) => other !== port,
  );
  const picked = [...others, port];
  return () => picked.pop() ?? 0;
}

test('no port is told twice to one process', async () => {
  const port = await freePort();
  assert.notEqual(await freePort(atFirst(port)), port);
});

test('a port that another process was told is not told while it lives', async () => {
  const module = JSON.stringify(pathToFileURL(`${import.meta.dirname}/free-port.ts`).href);
  const program = `import { freePort } from ${module};
    console.log(await freePort());
    process.stdin.resume();`;
  using other = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(other.stdout.setEncoding('utf8'), 'data')) as [string];
  const port = Number(line);
  assert.notEqual(await freePort(atFirst(port)), port);
});

test('a port on which somebody listens is not told', async () => {
  await using server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  assert.notEqual(await freePort(atFirst(port)), port);
});
