import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ALGORITHMS, type Algorithm } from '../../../src/model/digest.ts';
import { BUFFER_BYTES } from '../../../src/platform/hashing/hash-file.ts';
import { makeRepository } from '../../support/repository.ts';
import { hashAll, hashOne } from './hashing.ts';

const COMPUTED = ALGORITHMS.flatMap(({ name, computed }) => (computed ? [{ name, computed }] : []));
const NAMES: readonly Algorithm[] = COMPUTED.map(({ name }) => name);

const md5 = (text: string | Uint8Array) => createHash('md5').update(text).digest('hex');

test('one read of a file makes every digest of it', () => {
  using repository = makeRepository();
  for (const size of [0, 1, 5000, BUFFER_BYTES, 2 * BUFFER_BYTES + 3]) {
    const content = Buffer.alloc(size, '\0drift');
    repository.write({ 'w.bin': content });
    const outcome = hashOne(repository.root, 'w.bin', { algorithms: NAMES });
    assert.equal(outcome.is, 'hashed');
    const others = 'others' in outcome ? outcome.others : undefined;
    assert.deepEqual(
      others,
      COMPUTED.map(({ name, computed }) => {
        const hash = createHash(computed.hash);
        if (computed.of === 'git-blob') hash.update(`blob ${size}\0`);
        return { algorithm: name, value: hash.update(content).digest('hex') };
      }),
    );
  }
});

test('pieces have digests of their own, whatever the reads bring', async () => {
  using repository = makeRepository();
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const size of [1, 5000, BUFFER_BYTES, 2 * BUFFER_BYTES + 3]) {
    const content = Buffer.alloc(size, '\0drift');
    repository.write({ 'w.bin': content });
    for (const length of [999, 5000, BUFFER_BYTES - 1, BUFFER_BYTES, 3 * BUFFER_BYTES]) {
      const algorithm = `sha256-sharded-${length}` as const;
      const pieces: string[] = [];
      for (let at = 0; at < size; at += length) pieces.push(sha256(content.subarray(at, at + length)));
      const joined = pieces.join('');
      const expected = [{ algorithm, value: sha256(Buffer.from(joined, 'hex')), pieces: joined }];
      const outcome = hashOne(repository.root, 'w.bin', { algorithms: [algorithm] });
      assert.deepEqual('others' in outcome ? outcome.others : null, expected, `${size} ${length}`);
      if (length !== 999) continue;
      const job = { path: 'w.bin', size, algorithms: [algorithm] };
      const { outcomes } = await hashAll({ root: repository.root, mayHang: true }, [job]);
      assert.deepEqual(outcomes[0]?.is === 'hashed' && outcomes[0].others, expected, 'in a thread');
    }
  }
});

test('more pieces than a manifest can record, and of what is not computed, are not made', () => {
  using repository = makeRepository();
  repository.write({ 'w.bin': Buffer.alloc(1_000_001) });
  const algorithms = ['sha256-sharded-1', 'blake3-sharded-100', 'git-blob-sharded-5'] as const;
  const outcome = hashOne(repository.root, 'w.bin', { algorithms });
  assert.deepEqual('others' in outcome && outcome.others, []);
});

test("text has its CRLF made LF for DVC's old digest, and anything else has not", () => {
  using repository = makeRepository();
  const digest = (content: string | Uint8Array) => {
    repository.write({ a: content });
    const outcome = hashOne(repository.root, 'a', { algorithms: ['md5-dos2unix'] });
    return 'others' in outcome ? outcome.others?.[0]?.value : null;
  };
  assert.equal(digest('a\r\nb\rc\n\r\n'), md5('a\nb\rc\n\n'));
  assert.equal(digest('\0a\r\n'), md5('\0a\r\n'));
  const umlauts = 'ä\r\n'.repeat(10);
  assert.equal(digest(umlauts), md5(umlauts));
  assert.equal(digest(''), md5(''));
});

test('in threads as on the main thread, also in a batch where only one file wants it', async () => {
  using repository = makeRepository();
  const jobs = Array.from({ length: 5 }, (_, index) => {
    const content = Buffer.alloc(20_000 + index, 'x');
    repository.write({ [`${index}`]: content });
    const size = content.length;
    return index === 3
      ? { path: '3', size, algorithms: ['md5', 'blake3'] as const }
      : { path: `${index}`, size };
  });
  for (const mayHang of [false, true]) {
    const { outcomes } = await hashAll({ root: repository.root, mayHang }, jobs);
    const others = outcomes.map((outcome) => (outcome.is === 'hashed' ? outcome.others : null));
    const expected = [{ algorithm: 'md5', value: md5(Buffer.alloc(20_003, 'x')) }];
    assert.deepEqual(others, [undefined, undefined, undefined, expected, undefined]);
  }
});
