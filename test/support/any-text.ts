/** Texts of any characters, for properties. */

import fc from 'fast-check';

/** Of all of Unicode but halves of pairs. */
const codePoint = fc
  .integer({ min: 0, max: 0x10_f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** What objects have by themselves, and what stands for other values. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'null',
  'NaN',
  '',
];

/**
 * As the library's own texts of the unit `binary`, which in each process first make a map of all 1.1 million
 * characters: a second, and a hundred megabytes that every process started after it costs more for.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const names = NAMES.filter(({ length }) => length <= maxLength);
  return fc.oneof(
    { weight: 19, arbitrary: fc.string({ unit: codePoint, maxLength }) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  );
}
