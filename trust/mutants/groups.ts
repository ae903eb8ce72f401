/** What is mutated, and which tests are to notice it: the quickest first, as the first that fails ends the run. */

export interface Group {
  /** Below src/core, without the ending. */
  readonly mutate: readonly string[];
  /** Below test/core, without the ending. */
  readonly tests: readonly string[];
}

const POINTERS = [
  'pointers/snapshots',
  'pointers/dvc',
  'pointers/parse',
  'pointers/git-annex',
  'pointers/git-lfs',
];
const WHOLE = ['small-holes', 'tricks', 'consistency', 'checksum-lists', 'single-change', 'paths-and-policy'];
const INPUT = [
  'inventory/many-entries',
  'small-holes',
  'tricks',
  'consistency',
  'single-change',
  'bad-input',
];

/** The core, but for what only lays out reports, the texts of `findings`, and types. */
export const GROUPS: Readonly<Record<string, Group>> = {
  lines: {
    mutate: ['checksums/parse-line', 'checksums/special-lists'],
    tests: ['checksums/parse-line', 'checksum-lists', 'small-holes'],
  },
  spelling: {
    mutate: ['paths/written-path', 'versions/version-number'],
    tests: ['paths/written-path', 'versions/version-number'],
  },
  totals: {
    mutate: ['inventory/totals', 'inventory/misspelt-names'],
    tests: ['inventory/totals', 'inventory/misspelt-names', 'small-holes'],
  },
  pointers: {
    mutate: ['pointers/lfs-pointer', 'pointers/annex-pointer', 'pointers/dvc-outs', 'pointers/read-pointer'],
    tests: ['pointers/lfs-pointer', 'pointers/annex-pointer', 'pointers/dvc-outs', ...POINTERS],
  },
  lists: {
    mutate: ['checksums/read-list', 'checksums/load-lists', 'read-records'],
    tests: ['checksums/read-list', 'checksums/load-lists', ...WHOLE, 'bad-input'],
  },
  policy: {
    mutate: ['files/apply-policy', 'files/judge-witness', 'files/plan-files'],
    tests: [
      'files/judge-witness',
      'files/apply-policy',
      'files/plan-files',
      'accept/accepted-drift',
      ...WHOLE,
      ...POINTERS,
    ],
  },
  evidence: {
    mutate: ['files/gather-evidence', 'files/find-records', 'files/shared-digests', 'files/file-record'],
    tests: [
      'files/gather-evidence',
      'files/find-records',
      'files/shared-digests',
      'files/file-record',
      ...WHOLE,
      ...POINTERS,
    ],
  },
  witnesses: {
    mutate: [
      'files/find-witnesses',
      'files/check-attributes',
      'files/check-snapshots',
      'files/snapshot-blob',
    ],
    tests: [
      'files/find-witnesses',
      'files/check-attributes',
      'files/check-snapshots',
      'pointers/snapshots',
      'pointers/dvc',
    ],
  },
  digests: {
    mutate: ['files/digests', 'files/folder-digests', 'files/describe-file', 'files/describe-witness'],
    tests: [
      'files/describe-file',
      'files/file-row',
      'files/describe-witness',
      'files/folder-digests',
      'files/digests',
    ],
  },
  paths: {
    mutate: ['paths/resolve-paths', 'paths/absolute-paths', 'paths/known-folders', 'paths/resolvable'],
    tests: [
      'paths/resolvable',
      'paths/known-folders',
      'paths/absolute-paths',
      'paths/resolve-paths',
      'small-holes',
      'tricks',
      'checksum-lists',
      'paths-and-policy',
      'single-change',
    ],
  },
  names: {
    mutate: [
      'paths/nearest-path',
      'paths/path-matcher',
      'paths/glob',
      'paths/explain-probe',
      'files/place-text',
    ],
    tests: ['paths/explain-probe', 'paths/path-matcher', 'paths/glob', 'paths/nearest-path'],
  },
  inventories: {
    mutate: ['inventory/read-inventory', 'inventory/entry-records', 'inventory/placed-entry'],
    tests: ['inventory/read-inventory', 'inventory/placed-entry', 'inventory/entry-records', ...INPUT],
  },
  consistency: {
    mutate: [
      'inventory/compare-inventories',
      'inventory/differences',
      'inventory/entry-rows',
      'inventory/inventory',
      'inventory/load-inventories',
      'inventory/schema-findings',
    ],
    tests: [
      'inventory/inventory',
      'inventory/differences',
      'inventory/schema-findings',
      'inventory/compare-inventories',
      'inventory/entry-rows',
      'inventory/load-inventories',
      ...INPUT,
    ],
  },
  text: {
    mutate: ['text/read-json', 'text/decode', 'text/read-lines', 'text/line-index', 'text/yaml-depth'],
    tests: ['text/read-json', 'text/decode', 'text/read-lines', 'text/line-index', 'text/yaml-depth'],
  },
  versions: {
    mutate: [
      'versions/judge-versions',
      'versions/compare-versions',
      'versions/check-versions',
      'versions/entry-content',
      'versions/match-entries',
    ],
    tests: [
      'versions/entry-content',
      'versions/recorded-places',
      'versions/match-entries',
      'versions/compare-versions',
      'versions/judge-versions',
      'versions/check-versions',
      'versions/versions',
    ],
  },
  settings: {
    mutate: ['settings', 'config/read-config', 'setting-errors'],
    tests: ['setting-errors', 'settings', 'config/read-config'],
  },
  accepting: {
    mutate: ['accept/acceptance', 'accept/judge-acceptances'],
    tests: ['accept/accepted-drift'],
  },
  report: {
    mutate: ['build-report', 'finding-set', 'check', 'stages'],
    tests: [
      'finding-set',
      'stages',
      'build-report',
      'check',
      'file-stages',
      'shards/deal',
      'accept/accepted-drift',
      'pointers/dvc',
      ...WHOLE,
      'shards/merge',
    ],
  },
  shards: {
    mutate: [
      'shards/choose-reports',
      'shards/deal-plan',
      'shards/deal',
      'shards/merge-entries',
      'shards/merge-reports',
      'shards/merge-stages',
      'shards/plan-digest',
      'shards/read-shard-report',
      'shards/shard',
    ],
    tests: [
      'shards/merge-rows',
      'shards/shard',
      'shards/choose-reports',
      'shards/merge-reports',
      'shards/read-shard-report',
      'shards/deal-loads',
      'shards/deal',
    ],
  },
  upstream: {
    mutate: [
      'upstream/ask-repository',
      'upstream/ask-servers',
      'upstream/ask-upstream',
      'upstream/entry-source',
      'upstream/find-sources',
      'upstream/hub-source',
      'upstream/judge-files',
      'upstream/map-records',
      'upstream/newer-revision',
    ],
    tests: [
      'upstream/hub-names',
      'upstream/hub-cache',
      'upstream/hub-source',
      'upstream/entry-source',
      'upstream/map-records',
      'upstream/judge-files',
      'upstream/newer-revision',
      'upstream/ask-repository',
      'upstream/ask-servers',
      'upstream/ask-upstream',
    ],
  },
  mending: {
    mutate: [
      'mend/change-json',
      'mend/edit-json',
      'mend/edit-list',
      'mend/json-format',
      'mend/manifest-text',
      'mend/mend-combined',
      'mend/mend-records',
      'mend/mend-repository',
      'mend/overlay',
      'mend/replace-ranges',
    ],
    tests: ['mend/update'],
  },
  recording: {
    mutate: [
      'record/assemble-inventory',
      'record/choose-files',
      'record/record-lines',
      'setup/find-manifests',
      'setup/setup-files',
    ],
    tests: [],
  },
  saying: {
    mutate: [
      'render/annotations',
      'render/escape',
      'render/fix-hint',
      'render/json',
      'render/links',
      'render/sarif',
      'render/text',
      'render/verdict',
    ],
    tests: ['render/links', 'render/annotations', 'render/sarif', 'render/escape'],
  },
  issues: {
    mutate: [
      'render/change-lines',
      'render/cut',
      'render/findings-digest',
      'render/fit',
      'render/issue-changes',
      'render/issue-state',
      'render/long-hunks',
      'render/marker-words',
      'render/packed-fingerprints',
      'render/patch',
      'render/saying',
    ],
    tests: [
      'render/cut',
      'render/fit',
      'render/packed-fingerprints',
      'render/saying',
      'render/findings-digest',
      'render/patch',
      'render/hunks',
      'render/marker-words',
      'render/issue-marker',
      'render/issue-memory',
      'render/issue-changes',
      'render/change-lines',
      'render/issue-state',
    ],
  },
};
