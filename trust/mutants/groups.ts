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

/** The core but for its words: `findings`, `render/` and the types of `ports`, `report` and `schemas/`. */
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
    tests: POINTERS,
  },
  lists: {
    mutate: ['checksums/read-list', 'checksums/load-lists', 'read-records'],
    tests: [...WHOLE, 'bad-input'],
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
    tests: [...POINTERS, ...WHOLE],
  },
  digests: {
    mutate: ['files/digests', 'files/folder-digests', 'files/describe-file', 'files/describe-witness'],
    tests: [...WHOLE, 'files/digests', ...POINTERS],
  },
  paths: {
    mutate: ['paths/resolve-paths', 'paths/absolute-paths', 'paths/known-folders', 'paths/resolvable'],
    tests: ['small-holes', 'tricks', 'checksum-lists', 'paths-and-policy', 'single-change'],
  },
  names: {
    mutate: ['paths/nearest-path', 'paths/path-matcher', 'paths/explain-probe', 'files/place-text'],
    tests: ['paths/nearest-path', ...WHOLE],
  },
  inventories: {
    mutate: ['inventory/read-inventory', 'inventory/entry-records', 'inventory/placed-entry'],
    tests: INPUT,
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
    tests: INPUT,
  },
  text: {
    mutate: ['text/read-json', 'text/decode', 'text/read-lines', 'text/line-index', 'text/yaml-depth'],
    tests: [...INPUT, 'pointers/dvc', 'checksum-lists'],
  },
  versions: {
    mutate: [
      'versions/judge-versions',
      'versions/compare-versions',
      'versions/check-versions',
      'versions/entry-content',
      'versions/match-entries',
    ],
    tests: ['versions/version-number', 'versions/versions'],
  },
  settings: {
    mutate: ['settings', 'config/read-config', 'setting-errors'],
    tests: ['tricks', 'accept/accepted-drift', 'checksum-lists', 'paths-and-policy', 'bad-input'],
  },
  accepting: {
    mutate: ['accept/acceptance', 'accept/judge-acceptances'],
    tests: ['accept/accepted-drift'],
  },
  report: {
    mutate: ['build-report', 'finding-set', 'check', 'stages'],
    tests: ['shards/deal', 'accept/accepted-drift', 'pointers/dvc', ...WHOLE, 'shards/merge'],
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
    tests: ['shards/refusals', 'shards/deal', 'shards/merge'],
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
    tests: ['upstream/hub-source', 'upstream/servers', 'upstream/hub'],
  },
  mending: {
    mutate: [
      'mend/change-json',
      'mend/edit-json',
      'mend/edit-list',
      'mend/fact',
      'mend/json-format',
      'mend/json-nodes',
      'mend/manifest-text',
      'mend/mend-combined',
      'mend/mend-records',
      'mend/mend-repository',
      'mend/overlay',
      'mend/replace-ranges',
    ],
    tests: [
      'mend/replace-ranges',
      'mend/json-format',
      'mend/manifest-text',
      'mend/edit-list',
      'mend/edit-json',
      'mend/fact',
      'mend/overlay',
      'mend/change-json',
      'mend/mend-combined',
      'mend/mend-any-entries',
      'mend/mend-totals',
      'mend/mend-records',
      'mend/mend-repository',
      'mend/mend-any-repository',
      'mend/update',
    ],
  },
};
