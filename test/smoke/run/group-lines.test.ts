import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GroupLines } from '../../../src/smoke/run/group-lines.ts';

test('a command that floods with unknown ids, observations and long lines fills no memory', () => {
  const lines = new GroupLines(['A']);
  lines.add(Buffer.from('{"id":"A","status":"pass"}\n'));
  for (let count = 0; count < 5000; count += 1)
    lines.add(Buffer.from(`{"id":"x${count}","status":"pass"}\n{"observation":"${count}"}\n`));
  lines.add(Buffer.from(`{"id":"A","x":"${'x'.repeat(200_000)}`));
  lines.end();
  assert.deepEqual([lines.problems.size, lines.observations.length], [20, 200]);
  assert.match([...lines.problems][0] ?? '', /"x0"/);
  assert.equal(lines.results.get('A')?.status, 'pass');
});
