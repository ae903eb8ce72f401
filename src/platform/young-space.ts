/**
 * V8 lets the space for young objects grow to 32 MB and more, three times over, while a long list is
 * read, and puts off what it holds: a quarter of the memory of a check of a million files, for no time
 * that could be measured. A check of a few files never needs it, so it is asked for only when a list is long.
 */

let isSmall = false;

/** Keeps the space for young objects from growing any further. */
export function keepYoungSpaceSmall(): void {
  if (isSmall) return;
  isSmall = true;
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
