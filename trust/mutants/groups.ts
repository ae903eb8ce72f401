/** What is mutated, and which tests are to notice it: those that judge, the quickest first. */

export interface Group {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const WHOLE = ['small-holes', 'tricks', 'consistency', 'checksum-lists', 'paths-and-policy', 'bad-input'];
const POINTERS = ['pointers/dvc', 'pointers/git-annex', 'pointers/git-lfs', 'pointers/parse'];

/** The judging part of the core. What stands elsewhere says or delivers what was judged here. */
export const GROUPS: Readonly<Record<string, Group>> = {
  lines: {
    mutate: ['checksums/parse-line', 'checksums/special-lists'],
    tests: ['checksums/parse-line', 'checksum-lists', 'small-holes'],
  },
  spelling: {
    mutate: ['paths/written-path', 'versions/version-number'],
    tests: ['paths/written-path', 'versions/version-number'],
  },
  pointers: {
    mutate: ['pointers/lfs-pointer', 'pointers/annex-pointer', 'pointers/dvc-outs'],
    tests: POINTERS,
  },
  totals: {
    mutate: ['inventory/totals', 'inventory/misspelt-names'],
    tests: ['inventory/totals', 'inventory/misspelt-names', 'small-holes'],
  },
  policy: {
    mutate: ['files/apply-policy', 'files/judge-witness', 'files/plan-files'],
    tests: [...WHOLE, 'pointers/dvc', 'pointers/git-lfs', 'accept/accepted-drift', 'single-change'],
  },
  evidence: {
    mutate: ['files/gather-evidence', 'files/find-records', 'files/shared-digests'],
    tests: [...WHOLE, ...POINTERS, 'single-change'],
  },
  paths: {
    mutate: ['paths/resolve-paths', 'paths/absolute-paths'],
    tests: ['paths-and-policy', 'checksum-lists', 'small-holes', 'tricks', 'single-change'],
  },
  inventories: {
    mutate: ['inventory/entry-records', 'inventory/placed-entry'],
    tests: [...WHOLE, 'inventory/many-entries', 'single-change'],
  },
  versions: {
    mutate: ['versions/judge-versions', 'versions/compare-versions'],
    tests: ['versions/versions'],
  },
  report: {
    mutate: ['build-report', 'finding-set'],
    tests: [...WHOLE, 'pointers/dvc', 'accept/accepted-drift', 'shards/merge', 'single-change'],
  },
};
