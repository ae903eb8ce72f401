import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

test('weak-digests says what a file is that matches by a weak digest only', async () => {
  using repository = makeRepository({
    MD5SUMS: `${md5('a')}  a.bin\n${md5('b')}  b.bin\n${md5('x')}  c.bin\n`,
    SHA256SUMS: `${sha256('b')}  b.bin\n`,
    'a.bin': 'a',
    'b.bin': 'b',
    'c.bin': 'c',
  });
  assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
  for (const severity of ['warning', 'error'] as const) {
    const report = await repository.check({ 'weak-digests': severity });
    const [weak, ...others] = findings(report, 'digest-weak');
    assert.deepEqual(
      [weak?.subject, weak?.severity, weak?.location?.file, others],
      ['a.bin', severity, 'MD5SUMS', []],
    );
    assert.equal(report.summary.matched_weak, 1);
  }
});
