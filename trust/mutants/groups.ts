/** What is mutated, and which tests are to notice it: the quickest first, as the first that fails ends the run. */

export interface Group {
  /** Below src, without the ending. */
  readonly mutate: readonly string[];
  /** Below test, without the ending. */
  readonly tests: readonly string[];
}

const POINTERS = [
  'evidence/pointers/snapshots',
  'evidence/pointers/dvc',
  'evidence/pointers/parse',
  'evidence/pointers/git-annex',
  'evidence/pointers/git-lfs',
];
const WHOLE = [
  'engine/small-holes',
  'engine/tricks',
  'engine/consistency',
  'engine/checksum-lists',
  'engine/single-change',
  'engine/paths-and-policy',
];
const INPUT = [
  'formats/inventory/many-entries',
  'engine/small-holes',
  'engine/tricks',
  'engine/consistency',
  'engine/single-change',
  'engine/bad-input',
];

/** The core, but for what only lays out reports, the texts of `findings`, and types. */
export const GROUPS: Readonly<Record<string, Group>> = {
  lines: {
    mutate: ['formats/checksum-list/line', 'formats/checksum-list/tables'],
    tests: ['formats/checksum-list/line', 'engine/checksum-lists', 'engine/small-holes'],
  },
  protection: {
    mutate: [
      'engine/protection/check-protection',
      'engine/protection/removed-entries',
      'engine/protection/removed-records',
      'engine/protection/weakened-config',
    ],
    tests: ['engine/protection/removed-records', 'engine/protection/weakened-config'],
  },
  spelling: {
    mutate: ['text/written-path', 'engine/versions/version-number'],
    tests: ['engine/resolve/written-path', 'engine/versions/version-number'],
  },
  totals: {
    mutate: ['engine/consistency/totals', 'formats/inventory/misspelt-names'],
    tests: ['formats/inventory/totals', 'formats/inventory/misspelt-names', 'engine/small-holes'],
  },
  pointers: {
    mutate: [
      'evidence/git-lfs/lfs-pointer',
      'evidence/git-annex/annex-pointer',
      'evidence/dvc/dvc-outs',
      'engine/collect/read-pointer',
    ],
    tests: [
      'evidence/pointers/read-pointer',
      'evidence/pointers/lfs-pointer',
      'evidence/pointers/annex-pointer',
      'evidence/pointers/dvc-outs',
      ...POINTERS,
    ],
  },
  lists: {
    mutate: ['formats/checksum-list/read-list', 'engine/read/load-lists', 'engine/read/read-records'],
    tests: ['formats/checksum-list/read-list', ...WHOLE, 'engine/bad-input'],
  },
  policy: {
    mutate: ['engine/judge/apply-policy', 'engine/judge/judge-pointer', 'engine/plan/plan-files'],
    tests: [
      'engine/files/judge-pointer',
      'engine/files/apply-policy',
      'engine/files/plan-files',
      'engine/suppress/suppressed-findings',
      ...WHOLE,
      ...POINTERS,
    ],
  },
  evidence: {
    mutate: [
      'engine/collect/gather-evidence',
      'engine/plan/find-records',
      'engine/plan/shared-digests',
      'model/file-record',
    ],
    tests: [
      'engine/files/gather-evidence',
      'engine/files/find-records',
      'engine/files/shared-digests',
      'engine/files/file-record',
      ...WHOLE,
      ...POINTERS,
    ],
  },
  'found-pointers': {
    mutate: [
      'engine/collect/find-pointers',
      'engine/collect/check-attributes',
      'engine/collect/check-snapshots',
      'engine/collect/snapshot-blob',
    ],
    tests: [
      'engine/files/find-pointers',
      'engine/files/check-attributes',
      'engine/files/check-snapshots',
      'evidence/pointers/snapshots',
      'evidence/pointers/dvc',
    ],
  },
  digests: {
    mutate: [
      'model/digests',
      'engine/plan/folder-digests',
      'engine/judge/describe-file',
      'engine/judge/describe-pointer',
    ],
    tests: [
      'engine/files/describe-file',
      'engine/files/file-row',
      'engine/files/describe-pointer',
      'engine/files/folder-digests',
      'engine/files/digests',
    ],
  },
  paths: {
    mutate: [
      'engine/resolve/resolve-paths',
      'engine/resolve/absolute-paths',
      'engine/resolve/known-folders',
      'engine/resolve/choose-base',
      'engine/resolve/alternatives',
    ],
    tests: [
      'engine/resolve/resolvable',
      'engine/resolve/known-folders',
      'engine/resolve/absolute-paths',
      'engine/resolve/resolve-paths',
      'engine/small-holes',
      'engine/tricks',
      'engine/checksum-lists',
      'engine/paths-and-policy',
      'engine/single-change',
    ],
  },
  names: {
    mutate: [
      'engine/resolve/nearest-path',
      'text/path-matcher',
      'text/glob',
      'engine/resolve/explain-stat',
      'engine/judge/place-text',
    ],
    tests: [
      'engine/resolve/explain-stat',
      'engine/resolve/path-matcher',
      'engine/resolve/glob',
      'engine/resolve/nearest-path',
    ],
  },
  inventories: {
    mutate: ['formats/inventory/read-inventory', 'engine/read/entry-records', 'engine/read/resolve-entry'],
    tests: [
      'formats/inventory/read-inventory',
      'formats/inventory/resolved-entry',
      'formats/inventory/entry-records',
      ...INPUT,
    ],
  },
  consistency: {
    mutate: [
      'engine/consistency/compare-inventories',
      'engine/consistency/differences',
      'engine/consistency/entry-rows',
      'model/inventory',
      'engine/read/load-inventories',
      'formats/inventory/schema-findings',
    ],
    tests: [
      'formats/inventory/inventory',
      'formats/inventory/differences',
      'formats/inventory/schema-findings',
      'formats/inventory/compare-inventories',
      'formats/inventory/entry-rows',
      'formats/inventory/load-inventories',
      ...INPUT,
    ],
  },
  text: {
    mutate: ['text/read-json', 'text/decode', 'text/read-lines', 'text/line-index', 'text/yaml-depth'],
    tests: ['text/read-json', 'text/decode', 'text/read-lines', 'text/line-index', 'text/yaml-depth'],
  },
  versions: {
    mutate: [
      'engine/versions/judge-versions',
      'engine/versions/compare-versions',
      'engine/versions/check-versions',
      'engine/versions/entry-content',
      'engine/versions/match-entries',
    ],
    tests: [
      'engine/versions/entry-content',
      'engine/versions/recorded-places',
      'engine/versions/match-entries',
      'engine/versions/compare-versions',
      'engine/versions/judge-versions',
      'engine/versions/check-versions',
      'engine/versions/versions',
    ],
  },
  settings: {
    mutate: ['settings/settings', 'settings/read-config', 'model/errors'],
    tests: ['engine/setting-errors', 'engine/settings', 'settings/read-config'],
  },
  suppressing: {
    mutate: ['engine/suppress/suppressions', 'engine/suppress/judge-suppressions'],
    tests: ['engine/suppress/suppressed-findings'],
  },
  report: {
    mutate: ['engine/build-report', 'engine/finding-set', 'engine/check', 'engine/stages'],
    tests: [
      'engine/finding-set',
      'engine/stages',
      'engine/build-report',
      'engine/check',
      'engine/file-stages',
      'engine/shards/partition',
      'engine/suppress/suppressed-findings',
      'evidence/pointers/dvc',
      ...WHOLE,
      'engine/shards/merge',
    ],
  },
  shards: {
    mutate: [
      'engine/shards/choose-reports',
      'engine/shards/partition-plan',
      'engine/shards/partition',
      'engine/shards/merge-entries',
      'engine/shards/merge-reports',
      'engine/shards/merge-stages',
      'engine/shards/plan-digest',
      'engine/shards/read-shard-report',
      'model/shard',
    ],
    tests: [
      'engine/shards/merge-rows',
      'engine/shards/shard',
      'engine/shards/choose-reports',
      'engine/shards/merge-reports',
      'engine/shards/read-shard-report',
      'engine/shards/partition',
      'engine/shards/partition',
    ],
  },
  upstream: {
    mutate: [
      'evidence/upstream/ask-repository',
      'evidence/upstream/ask-servers',
      'evidence/upstream/ask-upstream',
      'evidence/upstream/entry-source',
      'evidence/upstream/find-sources',
      'evidence/upstream/hub-source',
      'evidence/upstream/judge-files',
      'evidence/upstream/map-records',
      'evidence/upstream/newer-revision',
    ],
    tests: [
      'evidence/upstream/hub-names',
      'evidence/upstream/hub-cache',
      'evidence/upstream/hub-source',
      'evidence/upstream/entry-source',
      'evidence/upstream/map-records',
      'evidence/upstream/judge-files',
      'evidence/upstream/newer-revision',
      'evidence/upstream/ask-repository',
      'evidence/upstream/ask-servers',
      'evidence/upstream/ask-upstream',
    ],
  },
  fixing: {
    mutate: [
      'engine/fix/change-json',
      'engine/fix/edit-json',
      'engine/fix/edit-list',
      'engine/fix/fact',
      'engine/fix/json-format',
      'engine/fix/json-nodes',
      'engine/fix/manifest-text',
      'engine/fix/fix-combined',
      'engine/fix/fix-records',
      'engine/fix/fix-repository',
      'engine/fix/overlay',
      'engine/fix/replace-ranges',
    ],
    tests: [
      'engine/fix/replace-ranges',
      'engine/fix/json-format',
      'engine/fix/manifest-text',
      'engine/fix/edit-list',
      'engine/fix/edit-json',
      'engine/fix/fact',
      'engine/fix/overlay',
      'engine/fix/change-json',
      'engine/fix/fix-combined',
      'engine/fix/fix-any-entries',
      'engine/fix/fix-totals',
      'engine/fix/fix-records',
      'engine/fix/fix-repository',
      'engine/fix/fix-any-repository',
      'engine/fix/update',
    ],
  },
  recording: {
    mutate: [
      'engine/record/assemble-inventory',
      'engine/record/choose-files',
      'engine/record/record-lines',
      'engine/setup/find-manifests',
      'engine/setup/setup-files',
    ],
    tests: [
      'engine/record/record-lines',
      'engine/record/choose-files',
      'engine/record/assemble-inventory',
      'engine/setup/setup-files',
      'engine/setup/find-manifests',
    ],
  },
  messages: {
    mutate: [
      'reporters/annotations',
      'reporters/escape',
      'reporters/fix-hint',
      'reporters/json',
      'reporters/links',
      'reporters/sarif',
      'reporters/text',
      'reporters/verdict',
    ],
    tests: [
      'reporters/link-addresses',
      'reporters/fix-hint',
      'reporters/verdict',
      'reporters/text',
      'reporters/json',
      'reporters/annotation-rows',
      'reporters/escape-cases',
      'reporters/sarif-fields',
    ],
  },
  issues: {
    mutate: [
      'reporters/change-lines',
      'reporters/cut',
      'reporters/findings-digest',
      'reporters/fit',
      'reporters/issue-changes',
      'reporters/issue-state',
      'reporters/long-hunks',
      'reporters/marker-words',
      'reporters/packed-fingerprints',
      'reporters/patch',
      'reporters/said',
    ],
    tests: [
      'reporters/cut',
      'reporters/fit',
      'reporters/packed-fingerprints',

      'reporters/findings-digest',
      'reporters/patch',
      'reporters/hunks',
      'reporters/marker-words',
      'reporters/issue-marker',
      'reporters/issue-memory',
      'reporters/issue-changes',
      'reporters/change-lines',
      'reporters/issue-state',
    ],
  },
};
