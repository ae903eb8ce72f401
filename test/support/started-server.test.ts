import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from './started-server.ts';

const isDown = async () => {
  throw new Error('refused');
};

for (const program of ['/nonexistent/server', process.execPath])
  test(`a server that ends before it answers is not waited for: ${program.slice(program.lastIndexOf('/'))}`, async () => {
    await assert.rejects(startServer(program, ['--eval', '0'], isDown), /ended before it answered$/);
  });

test('a server is there until it is disposed of', async () => {
  let asked = 0;
  {
    await using server = await startServer(
      process.execPath,
      ['--eval', 'setInterval(() => {}, 1000)'],
      async () => {
        asked += 1;
        if (asked < 3) throw new Error('refused');
        return true;
      },
    );
    assert.ok(server);
  }
  assert.equal(asked, 3);
});
