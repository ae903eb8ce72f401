import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Descriptors } from '../../src/model/descriptors.ts';
import { ALGORITHMS } from '../../src/model/digest.ts';
import { DigestColumn } from '../../src/model/digest-column.ts';

const hexOf = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => ((seed * 31 + at * 7 + (at % 5)) % 16).toString(16)).join('');

describe('Descriptors', () => {
  it('gives back what was added, of each algorithm and of none', () => {
    const set = new Descriptors();
    const added = Array.from({ length: 500 }, (_, index) => {
      const digests = ALGORITHMS.filter((_, row) => (index * 7 + row) % 11 === 0).map(
        ({ name, hexLength }) => ({
          algorithm: name,
          value: hexOf(index, hexLength),
        }),
      );
      const descriptor = {
        path: `models/${index}.bin`,
        digests,
        size: index % 3 === 0 ? null : index,
        isSizeExact: index % 4 !== 0,
        source:
          index % 5 === 0
            ? ({ is: 'url', url: `https://example.org/${index}`, revision: null } as const)
            : null,
        grading: index % 50 === 0 ? ({ missing: 'notice' } as const) : null,
        entry: index % 9 === 0 ? index : null,
        otherwise: index % 13 === 0 ? `${index} decoded.bin` : null,
        written: null,
        place: index * 2 + 1,
      };
      assert.equal(set.add(descriptor), index);
      return descriptor;
    });
    const byName = (a: { algorithm: string }, b: { algorithm: string }) =>
      a.algorithm < b.algorithm ? -1 : 1;
    for (const [index, descriptor] of added.entries()) {
      const found = set.get(index);
      assert.deepEqual(
        { ...found, digests: found.digests.toSorted(byName) },
        { ...descriptor, digests: descriptor.digests.toSorted(byName) },
      );
      assert.equal(set.hasDigest(index), descriptor.digests.length > 0);
    }
  });

  it('knows a descriptor by its index where no place was given', () => {
    const set = new Descriptors();
    set.add({ path: 'a' });
    set.add({ path: 'b', place: 7 });
    set.add({ path: 'c' });
    assert.deepEqual(
      [0, 1, 2].map((index) => set.place(index)),
      [0, 7, 2],
    );
  });

  it('keeps the first of two digests of one algorithm', () => {
    const set = new Descriptors();
    const digests = ['11', '22'].map((value) => ({ algorithm: 'md5', value: value.repeat(16) }) as const);
    assert.deepEqual(set.get(set.add({ path: 'a', digests })).digests, digests.slice(0, 1));
  });

  it('takes 32 bytes for a SHA-256 digest of a long manifest', () => {
    const column = new DigestColumn(64);
    for (let row = 0; row < 70_000; row += 1) assert.equal(column.add(hexOf(row, 64)), row);
    for (const row of [0, 63, 64, 65_535, 65_536, 69_999]) assert.equal(column.hex(row), hexOf(row, 64));
    assert.equal(column.head(3), Number.parseInt(hexOf(3, 64).slice(0, 13), 16));
  });
});
