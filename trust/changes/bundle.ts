/** A folder with a list of its own that nobody names: it is found by itself, in every generated repository. */

import { listOf } from '../../test/support/repository.ts';

export const BUNDLE = 'bundle';
export const BUNDLE_LIST = 'SHA256SUMS';

/** The files of the bundle, below it. */
export const BUNDLE_FILES: Readonly<Record<string, string>> = {
  'part/one.bin': 'the first file of the bundle',
  'part/two.bin': 'the second file of the bundle',
  'README.md': 'what the bundle is',
};

export const bundleList = (files: Readonly<Record<string, string>> = BUNDLE_FILES) => listOf(files);
