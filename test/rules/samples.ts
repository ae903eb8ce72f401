/** Data of each kind of finding, one of every sort that it declares. */

import type { FindingKind } from '../../src/rules/index.ts';

export const [A, B] = ['a1b2'.repeat(16), '0f1e'.repeat(16)];
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const LATER = 'fedcba9876543210fedcba9876543210fedcba98';
const LISTS = 'models/checksums.sha256';
const COMBINED = 'inventory/combined_inventory.json';
const MODELS = 'models/inventory.json';
const FILE = 'models/net.bin';

/** What all findings of a kind have in common, and the data of each. */
interface Samples {
  readonly subject: string;
  readonly data: readonly object[];
}

/** What a statement says of a test that asked an endpoint. */
const ASKED = { endpoint: 'local', statement: 'run.json' };

const header = (
  what: string,
  name: string | null,
  expected: string | number | null = null,
  actual: string | number | null = null,
) => ({ format: 'safetensors', what, name, expected, actual });

export const SAMPLES: Readonly<Record<FindingKind, Samples>> = {
  'inventory-unreadable': {
    subject: MODELS,
    data: [
      { state: { is: 'malformed', reason: 'syntax', detail: 'a comma is expected' } },
      { state: { is: 'malformed', reason: 'empty', detail: null } },
      { state: { is: 'malformed', reason: 'encoding', detail: 'UTF-16 LE' } },
      { state: { is: 'malformed', reason: 'encoding', detail: null } },
      { state: { is: 'malformed', reason: 'too-deep', detail: '100' } },
      { state: { is: 'too-large', size: 300_000_000, limit: 268_435_456 } },
      { state: { is: 'directory' } },
      { state: { is: 'broken-link', target: 'elsewhere.json' } },
      { state: { is: 'unreadable', why: 'permission denied (EACCES)' } },
    ],
  },
  'inventory-invalid': {
    subject: MODELS,
    data: [
      { what: 'schema', pointer: '/models/0/id', expected: 'must be a string or null', actual: '5' },
      {
        what: 'schema',
        pointer: '',
        expected: 'must be an object or an array',
        actual: '"text"',
      },
      { what: 'more', count: 1 },
      { what: 'more', count: 7 },
      { what: 'json', reason: 'duplicate-key', detail: 'models' },
      { what: 'json', reason: 'not-data', detail: '__proto__' },
      { what: 'two-paths', ignored: 'models/other.bin' },
      { what: 'misspelt', expected: 'models', actual: 'modelz' },
    ],
  },
  'inventory-missing': {
    subject: MODELS,
    data: [
      { input: 'model-inventory', suggestion: null, listed: null },
      {
        input: 'model-inventory',
        suggestion: 'models/inventori.json',
        listed: { file: COMBINED, count: 2, kind: 'model' },
      },
    ],
  },
  'entry-missing': { subject: 'model:m', data: [{ source: MODELS, combined: [COMBINED, 'b.json'] }] },
  'entry-unknown': { subject: 'model:m', data: [{ combined: COMBINED }] },
  'entry-duplicate': { subject: 'model:m', data: [{ file: COMBINED }] },
  'entry-differs': {
    subject: 'model:m',
    data: [
      { pointer: '/version', expected: '"2.0.0"', actual: '"1.0.0"', has_more: false },
      { pointer: '/notes', expected: '"x"', actual: null, has_more: false },
      { pointer: '/notes', expected: null, actual: '5', has_more: true },
    ],
  },
  'folder-differs': {
    subject: 'model:m',
    data: [
      {
        path: 'models/m',
        expected: { files: 129, bytes: 107_272_174_296 },
        actual: { files: 6, bytes: 1049 },
      },
      { path: 'models/m', expected: { files: 1, bytes: null }, actual: { files: 2, bytes: 5 } },
      { path: 'models/m', expected: { files: null, bytes: 1 }, actual: { files: 2, bytes: 5 } },
      { path: 'models/m', expected: { files: 1, bytes: 2 }, actual: { files: 2, bytes: null } },
    ],
  },
  'size-placeholder': { subject: 'croissant.json', data: [{ file: 'data/a.csv', actual: 'unknown' }] },
  'signature-invalid': {
    subject: 'models/model.sig',
    data: [
      { reason: 'malformed' },
      { reason: 'partial' },
      { reason: 'certificate' },
      { reason: 'expired', until: '2026-01-31' },
      { reason: 'timestamp' },
      { reason: 'log' },
      { reason: 'signature' },
      { reason: 'key' },
      { reason: 'digest', manifest: LISTS, expected: A, actual: B },
      { reason: 'signer', actual: 'someone@example.org' },
      { reason: 'unsigned', baseline: 'main', recorder: null },
      { reason: 'unsigned', baseline: 'main', recorder: LISTS },
    ],
  },
  'statement-inconsistent': { subject: 'model.sig', data: [{ expected: A, actual: B }] },
  'file-unrecorded': {
    subject: FILE,
    data: [
      { what: 'file', manifest: 'models/model.sig' },
      { what: 'more', count: 1 },
      { what: 'more', count: 7 },
      { what: 'nowhere' },
      { what: 'nowhere-more', count: 7 },
      { what: 'unlisted' },
    ],
  },
  'fileset-empty': {
    subject: 'croissant.json',
    data: [
      { name: null, folder: '', patterns: ['data/*.csv'], count: 1 },
      { name: 'images', folder: 'datasets', patterns: ['*.png', '*.jpg'], count: 7 },
      { name: 'net', folder: 'models', patterns: ['a*b/net.bin'], count: 1, is_path: true },
      { name: null, folder: '', patterns: ['net.bin'], count: 1, is_path: true },
    ],
  },
  'header-differs': {
    subject: 'models/net.safetensors',
    data: [
      { format: 'safetensors', what: 'zeros', name: null, expected: null, actual: null },
      { format: 'GGUF', what: 'unrecognized', name: null, expected: null, actual: null },
      header('header-limit', null, 100_000_000, 5_000_000_000),
      header('header-cut', null, 4096, 1000),
      header('header-malformed', null),
      header('header-malformed', 'a comma is expected'),
      header('tensor-malformed', 'embed'),
      header('tensor-twice', 'embed'),
      header('tensor-size', 'embed', 128, 64),
      header('tensor-size', null, 128, 1),
      header('tensor-offset', 'embed', 300, 310),
      header('tensor-alignment', 'embed', 32, 513),
      header('data-cut', null, 4096, 4000),
      header('data-surplus', null, 4096, 8192),
      header('split-name', null, '2 of 3', '1 of 3'),
      header('split-tensors', null, 291, 290),
      header('external-outside', '../../secret'),
      header('external-malformed', 'embed'),
      header('external-missing', null, 'models/net.onnx.data'),
      header('external-cut', 'models/net.onnx.data', 4096, 4000),
      header('index-tensor', 'head', 'models/a-00002-of-00002.safetensors'),
      header('index-tensor', 'head', 'models/a-2.safetensors', 'models/a-1.safetensors'),
      { ...header('index-tensor', 'head', 'models/a-2.safetensors'), more: 7 },
      { ...header('index-tensor', 'head', 'models/a-2.safetensors', 'models/a-1.safetensors'), more: 1 },
      header('index-unlisted', 'head', 'models/a-2.safetensors', 3),
      header('index-total', null, 4096, 8192),
      ...[
        header('index-moved', 'head', 'models/a-2.safetensors', 'models/a-1.safetensors'),
        { ...header('index-moved', 'head', 'models/a-2.safetensors', 'models/a-1.safetensors'), more: 3 },
        header('index-alone', 'head', 'models/a-2.safetensors'),
        header('index-alone', 'head', 'models/a-2.safetensors', 'models/b.safetensors'),
        header('index-alone', 'head', null, 'models/a-2.safetensors'),
        header('index-sizes', null, 4096, 8192),
      ].map((data) => ({ ...data, index: 'models/a.safetensors.index.json' })),
    ],
  },
  'shards-incomplete': {
    subject: 'model.safetensors.index.json',
    data: [
      { what: 'missing', missing: 1, total: 4, files: ['model-00002-of-00004.safetensors'] },
      { what: 'missing', missing: 3, total: 4, files: ['a', 'b'] },
      { what: 'count', expected: 4, actual: 3 },
    ],
  },
  'shard-unlisted': {
    subject: 'model-00003-of-00002.safetensors',
    data: [{ index: 'model.safetensors.index.json' }],
  },
  'fetch-malformed': {
    subject: 'bag/fetch.txt',
    data: [
      { what: 'line', reason: 'not-a-record', detail: null },
      { what: 'more', count: 1 },
      { what: 'more', count: 7 },
    ],
  },
  'list-style': {
    subject: 'bag/manifest-md5.txt',
    data: [
      { style: 'binary-mark', count: 1 },
      { style: 'dot-slash', count: 3 },
      { style: 'byte-order-mark', count: 1 },
      { style: 'declaration-blanks', count: 1 },
    ],
  },
  'list-duplicate': {
    subject: 'bag/manifest-md5.txt',
    data: [
      { what: 'path', path: 'data/a.bin' },
      { what: 'more', count: 1 },
      { what: 'more', count: 7 },
    ],
  },
  'totals-differ': {
    subject: COMBINED,
    data: [
      { of: 'payload', field: 'Payload-Oxum', expected: '58.2', actual: '66.2' },
      { field: 'models_bytes', of: 'model', entries: 2, sum: 7, is_minimum: false, recorded: 8 },
      { field: 'datasets_files', of: 'dataset', entries: 1, sum: 3, is_minimum: true, recorded: 2 },
    ],
  },
  'combined-stale': {
    subject: COMBINED,
    data: [
      {
        generated_at: '2026-01-01T00:00:00Z',
        source: MODELS,
        source_generated_at: '2026-01-02T00:00:00Z',
      },
    ],
  },
  'list-missing': {
    subject: LISTS,
    data: [
      { input: 'manifests', suggestion: null },
      { input: 'checksums', suggestion: 'models/checksum.sha256' },
    ],
  },
  'list-unreadable': {
    subject: LISTS,
    data: [
      { state: { is: 'special', what: 'a named pipe' } },
      { state: { is: 'malformed', reason: 'unreadable', detail: 'reading it failed: EIO' } },
      { state: { is: 'malformed', reason: 'unreadable', detail: null } },
    ],
  },
  'list-malformed': {
    subject: LISTS,
    data: [
      { what: 'line', reason: 'digest-length', detail: '63' },
      { what: 'line', reason: 'digest-value', detail: 'sha256' },
      { what: 'line', reason: 'digest-value', detail: null },
      { what: 'line', reason: 'unknown-algorithm', detail: 'TIGER' },
      ...[
        'no-name',
        'standard-input',
        'name-nul',
        'name-encoding',
        'name-escape',
        'separator',
        'blank-line',
        'indented-comment',
        'not-a-record',
        'columns',
        'size',
        'signature-end',
      ].map((reason) => ({ what: 'line', reason, detail: null })),
      { what: 'list', reason: null, detail: null },
      { what: 'list', reason: 'no-name', detail: null },
      { what: 'more', count: 1 },
      { what: 'more', count: 12 },
    ],
  },
  'digest-placeholder': {
    subject: 'model:m',
    data: [
      { field: 'sha256', file: null, actual: 'TODO' },
      { field: 'sha256', file: 'net.bin', actual: 'x'.repeat(200) },
    ],
  },
  'checksum-conflict': {
    subject: FILE,
    data: [
      { what: 'digest', expected: A, actual: B },
      { what: 'size', expected: '1', actual: '2' },
      { what: 'digest', expected: A, actual: B, by: 'line-ends' },
      { what: 'size', expected: '1', actual: '2', by: 'line-ends' },
      { what: 'folder', folder: 'models/m', actual: B, files: 1 },
      { what: 'folder', folder: '', actual: B, files: 3 },
    ],
  },
  'digest-weak': { subject: 'm.bin', data: [{ algorithm: 'md5' }] },
  'digest-shared': {
    subject: FILE,
    data: [
      { actual: A, paths: [FILE, 'models/copy.bin'], files: 2, more: 0 },
      { actual: A, paths: ['a', 'b', 'c', 'd', 'e'], files: 9, more: 1 },
      { actual: A, paths: [FILE, 'models/copy.bin'], files: 2, more: 4 },
    ],
  },
  'nothing-recorded': { subject: 'checksums', data: [{}] },
  'search-incomplete': {
    subject: 'manifests',
    data: [
      { what: 'tree' },
      { what: 'candidates', files: 1 },
      { what: 'candidates', files: 2000 },
      { what: 'moved', files: 1 },
      { what: 'moved', files: 2000 },
      { what: 'left-out', files: 1, first: 'sums/SHA256SUMS' },
      { what: 'left-out', files: 2, first: 'sums/SHA256SUMS' },
    ],
  },
  'path-escapes': {
    subject: FILE,
    data: [
      { what: 'file', field: null, written: '../x', target: '../x' },
      { what: 'file', field: null, written: FILE, target: '/srv/x' },
      { what: 'entry', field: 'local_path', written: '../x', target: '../x' },
      { what: 'entry', field: 'path', written: 'models/m', target: '/srv/m' },
    ],
  },
  'path-not-portable': {
    subject: LISTS,
    data: [
      { what: 'case', expected: 'm/A', actual: 'm/a' },
      { what: 'normal-form', expected: 'NFC', actual: 'NFD' },
      { what: 'backslash', count: 1, expected: 'd/x', actual: 'd\\x' },
      { what: 'backslash', count: 2, expected: 'd/x', actual: 'd\\x' },
      { what: 'prefix', count: 1, prefix: 'C:/m', expected: 'a', actual: 'C:\\m\\a' },
      { what: 'prefix', count: 3, prefix: '/m', expected: 'a', actual: '/m/a' },
      { what: 'more', count: 1, prefix: '/m' },
      { what: 'more', count: 3, prefix: '/m' },
    ],
  },
  'not-a-file': {
    subject: FILE,
    data: [{ state: { is: 'directory' } }, { state: { is: 'special', what: 'a socket' } }],
  },
  'checksum-mismatch': {
    subject: FILE,
    data: [
      { algorithm: 'sha256', expected: A, actual: B, source: 'manifest' },
      { algorithm: 'md5', expected: A.slice(32), actual: B.slice(32), source: 'manifest' },
      { algorithm: 'sha256', expected: A, actual: B, source: 'blob-name' },
      { algorithm: 'sha256-start', expected: 'deadbeef', actual: '88eaddfe', source: 'file-name' },
      { algorithm: 'sha256', expected: A, actual: B, source: 'manifest', in_itself: true },
      ...[0, 1, 2].map((more) => ({
        ...{ algorithm: 'sha256', expected: A, actual: B, source: 'manifest' },
        range: { start: 1_000_000_000, end: 1_250_000_000, more },
      })),
      {
        ...{ algorithm: 'sha256', expected: A, actual: B, source: 'manifest' },
        forms: { recorded: 'NFD', actual: 'NFC' },
      },
    ],
  },
  'line-ends-differ': {
    subject: 'models/vocab.txt',
    data: [
      { algorithm: 'sha256', expected: A, actual: B, ends: 'lf', recorded_ends: 'crlf' },
      { algorithm: 'md5', expected: A.slice(32), actual: B.slice(32), ends: 'mixed', recorded_ends: 'lf' },
    ],
  },
  'size-mismatch': {
    subject: FILE,
    data: [
      { expected: 1, actual: 2 },
      { expected: 2, actual: 1 },
    ],
  },
  'pointer-malformed': {
    subject: FILE,
    data: [
      { tool: 'git-lfs', from: null, line: 2, why: 'it has no size', expected: A },
      { tool: 'git-annex', from: "git's index", line: 1, why: 'it has no key', expected: null },
    ],
  },
  'pointer-mismatch': {
    subject: FILE,
    data: [
      { tool: 'git-lfs', from: null, what: 'digest', expected: A, actual: B },
      { tool: 'git-lfs', from: null, what: 'start', expected: 'deadbeef', actual: B },
      { tool: 'dvc', from: 'models/net.bin.dvc', what: 'size', expected: '1', actual: '2' },
    ],
  },
  'pointer-unexpected': { subject: FILE, data: [{ tool: 'git-lfs' }, { tool: 'git-annex' }] },
  'pointer-missing': { subject: FILE, data: [{ size: 40_000 }] },
  'pointer-unverified': {
    subject: FILE,
    data: [
      { tool: 'dvc', from: 'models/net.bin.dvc', carries: 'an MD5 digest', expected: A },
      { tool: 'git-annex', from: null, carries: null, expected: A },
      { tool: 'git-annex', from: null, carries: null, expected: A, is_unsure: true },
    ],
  },
  'snapshot-damaged': { subject: FILE, data: [{ expected: A, actual: B }] },
  'snapshot-incomplete': { subject: 'models--org--name', data: [{ blob: 'blobs/abc.incomplete' }] },
  'file-missing': {
    subject: FILE,
    data: [
      { what: 'file', why: null, expected: A },
      { what: 'file', why: 'a sparse checkout leaves it out', expected: null },
      { what: 'link', target: 'gone', expected: A },
      { what: 'link', target: 'gone', expected: null },
      { what: 'pointer', tool: 'git-lfs', from: null, expected: A },
      { what: 'pointer', tool: 'git-annex', from: null, expected: A, carries: 'a key of MD5' },
      { what: 'none-here', of: 'shard', count: 4 },
      { what: 'none-here', of: 'file', count: 1 },
      { what: 'entry', path: 'models/m' },
      { what: 'entry-files', absent: 1, listed: 2 },
      { what: 'entry-files', absent: 2, listed: 2 },
    ],
  },
  'upstream-differs': {
    subject: FILE,
    data: [
      { what: 'digest', source: 'org/name', file: 'net.bin', revision: COMMIT, expected: A, actual: B },
      { what: 'size', source: 'org/name', file: 'net.bin', revision: COMMIT, expected: '1', actual: '2' },
      { what: 'blob', source: 'org/name', file: 'net.bin', revision: COMMIT, expected: A, actual: LATER },
      {
        what: 'digest',
        source: 'https://example.org/net.bin',
        file: 'https://example.org/net.bin',
        revision: null,
        expected: A,
        actual: B,
      },
      {
        what: 'bytes',
        source: 'org/name',
        file: 'net.bin',
        revision: COMMIT,
        algorithm: 'SHA-256',
        expected: A,
        actual: B,
      },
      {
        what: 'bytes',
        source: 'https://example.org/net.bin',
        file: 'https://example.org/net.bin',
        revision: null,
        algorithm: 'SHA-256',
        expected: A,
        actual: B,
      },
      { what: 'object', source: 'lfs.example.org', file: A, expected: '1', actual: '2' },
      { what: 'more', revision: COMMIT, count: 1 },
      { what: 'more', revision: COMMIT, count: 2 },
    ],
  },
  'upstream-missing': {
    subject: 'model:m',
    data: [
      { what: 'repository', repository: 'org/name' },
      { what: 'revision', repository: 'org/name', revision: 'v9' },
      { what: 'file', repository: 'org/name', revision: COMMIT, file: 'net.bin' },
      { what: 'url', url: 'https://example.org/net.bin', status: 404 },
    ],
  },
  'lfs-object-missing': {
    subject: FILE,
    data: [
      { server: 'lfs.example.org', oid: A, size: 1, others: 0 },
      { server: 'lfs.example.org', oid: A, size: 7, others: 1 },
      { server: 'lfs.example.org', oid: A, size: 7, others: 3 },
    ],
  },
  'upstream-newer': {
    subject: 'model:m',
    data: [
      newer({ pinned: COMMIT, recorded: 2, differing: 1, paths: [FILE] }),
      newer({ pinned: COMMIT, recorded: 9, differing: 9, paths: ['a', 'b', 'c', 'd', 'e'] }),
      newer({ pinned: COMMIT, recorded: 1, differing: 0, paths: [] }),
      newer({ pinned: COMMIT, recorded: 3, differing: 0, paths: [] }),
      newer({ pinned: COMMIT, recorded: 0, differing: 0, paths: [] }),
      newer({ branch: 'main', recorded: 2, differing: 2, paths: ['a', 'b'] }),
      newer({ recorded: 1, differing: 1, paths: ['a'] }),
    ],
  },
  'upstream-moved': { subject: 'model:m', data: [{ expected: 'org/old', actual: 'org/name' }] },
  'upstream-unreachable': {
    subject: 'huggingface.co',
    data: [
      { why: 'it is off', asked: ['org/name'], count: 1 },
      { why: 'it is off', asked: ['a/a', 'b/b', 'c/c', 'd/d', 'e/e'], count: 7 },
    ],
  },
  'file-unreadable': { subject: FILE, data: [{ why: 'permission denied (EACCES)' }] },
  'file-changed': { subject: FILE, data: [{ why: 'it grew from 1 to 2 bytes' }] },
  'version-not-bumped': {
    subject: 'model:m',
    data: [
      {
        baseline: 'main',
        was_called: null,
        version: '1.0.0',
        what: 'sha256',
        expected: A,
        actual: B,
      },
      {
        baseline: 'main',
        was_called: 'model:old',
        version: null,
        what: 'files',
        expected: 'a.bin',
        actual: 'absent',
      },
    ],
  },
  'version-went-back': {
    subject: 'model:m',
    data: [
      { baseline: 'main', was: '2.0.0', is: '1.0.0' },
      { baseline: 'main', was: '2.0.0', is: null },
    ],
  },
  'version-invalid': {
    subject: 'model:m',
    data: [
      { actual: 'newest', more: 0 },
      { actual: 'newest', more: 1 },
      { actual: 'newest', more: 6 },
    ],
  },
  'revision-not-pinned': {
    subject: 'model:m',
    data: [
      { repository: 'org/name', actual: null, more: 0 },
      { repository: 'org/name', actual: 'main', more: 2 },
    ],
  },
  'baseline-unavailable': {
    subject: 'baseline',
    data: [
      { what: 'commit', why: 'the clone is shallow' },
      {
        what: 'manifest',
        file: MODELS,
        baseline: 'main',
        kind: 'inventory-unreadable',
        why: 'is a directory',
      },
      { what: 'new-manifest', file: MODELS, baseline: 'main', entries: 1 },
      { what: 'new-manifest', file: MODELS, baseline: 'main', entries: 2 },
    ],
  },
  'git-unavailable': { subject: 'git', data: [{ why: 'git ls-files: fatal: index file corrupt' }] },
  'suppression-expired': {
    subject: 'models/**',
    data: [{ kind: 'file-missing', expires: '2026-01-31', reason: 'moves to the archive' }],
  },
  'check-incomplete': {
    subject: 'check',
    data: [
      { files: 1, cause: 'time-budget' },
      { files: 2, cause: 'cancelled' },
      { files: 2, cause: 'held-up' },
    ],
  },
  'nothing-to-check': {
    subject: 'manifests',
    data: [
      {},
      { samples: { files: 1, places: ['*.example.*'] } },
      { samples: { files: 13, places: ['examples', 'fixtures', 'test', 'tests'] } },
    ],
  },
  'manifest-malformed': {
    subject: 'models/registry.json',
    data: [
      { what: 'file', reason: 'aliases', detail: null },
      { what: 'part', reason: 'structure', detail: 'files/0' },
      { what: 'part', reason: 'structure', detail: null },
      { what: 'duplicate-key', key: 'models' },
      { what: 'unknown-format' },
      {
        what: 'schema',
        schema: 'inventory/manifest_schema.json',
        at: '/models/0',
        problem: "must have required property 'path'",
      },
      { what: 'schema', schema: 'inventory/manifest_schema.json', at: '', problem: 'must be object' },
      { what: 'no-schema', problem: 'remote-reference https://example.org/schema.json' },
    ],
  },
  'manifest-unread': {
    subject: 'data/checksums.tsv',
    data: [
      { label: 'Croissant 1.1', reason: 'no-digests' },
      { label: 'Croissant 1.1', reason: 'describes-remote' },
      { label: 'Kitfile', reason: 'not-supported' },
      { label: 'Registry', reason: 'too-large' },
      { label: 'Croissant', reason: 'empty' },
    ],
  },
  'digest-unread': {
    subject: 'models/registry.json',
    data: [
      { fields: ['sha265'], count: 1 },
      { fields: ['hash', 'integrity'], count: 3 },
    ],
  },
  'path-unknown': {
    subject: 'models/registry.json',
    data: [
      { id: 'm', count: 1 },
      { id: null, count: 2 },
    ],
  },
  'base-changed': {
    subject: LISTS,
    data: [
      { what: 'base', expected: 'root', actual: 'own folder' },
      { what: 'base', expected: 'own folder', actual: 'root' },
      { what: 'files', expected: 'models/net.bin', actual: 'net.bin', count: 1, isGone: true },
      { what: 'files', expected: 'models/net.bin', actual: 'net.bin', count: 2, isGone: false },
    ],
  },
  'base-unusual': { subject: LISTS, data: [{ expected: 'own folder', actual: 'root' }] },
  'path-ambiguous': {
    subject: FILE,
    data: ['base', 'separator', 'prefix', 'form', 'name', 'folder'].map((by) => ({ other: 'net.bin', by })),
  },
  'record-removed': {
    subject: FILE,
    data: [
      { what: 'file', manifest: LISTS, baseline: 'main' },
      { what: 'moved', manifest: LISTS, baseline: 'main', now: 'models/new.bin' },
      { what: 'hidden', manifest: LISTS, baseline: 'main', now: 'vendor/SHA256SUMS' },
      { what: 'named', manifest: LISTS, baseline: 'main' },
      { what: 'entry', manifest: COMBINED, baseline: 'main', count: 2 },
      { what: 'manifest', baseline: 'main', files: [FILE], count: 1 },
      { what: 'manifest', baseline: 'main', files: ['a', 'b'], count: 4 },
      {
        what: 'manifest',
        baseline: 'main',
        files: ['a', 'b'],
        count: 2,
        now: 'vendor/models/checksums.sha256',
      },
      { what: 'more', baseline: 'main', count: 3 },
    ],
  },
  'config-weakened': {
    subject: '.github/manifest-drift.yml',
    data: [
      { what: 'setting', name: 'fail-on', baseline: 'main', expected: 'warning', actual: 'error' },
      { what: 'severity', name: 'file-missing', baseline: 'main', expected: 'error', actual: 'notice' },
      { what: 'manifest', name: LISTS, baseline: 'main' },
      { what: 'added', name: 'optional', baseline: 'main', actual: 'models/**' },
      { what: 'live', baseline: 'main' },
    ],
  },
  'restore-mismatch': {
    subject: 'models/m.bin',
    data: [
      { from: 'huggingface', expected: 'a'.repeat(64), actual: 'b'.repeat(64), statement: 'restore.json' },
      { from: null, expected: 'a'.repeat(64), actual: null, statement: 'restore.json' },
    ],
  },
  'restore-gone': {
    subject: 'models/m.bin',
    data: ['huggingface', null].map((from) => ({
      from,
      expected: 'a'.repeat(64),
      statement: 'restore.json',
    })),
  },
  'restore-failed': {
    subject: 'models/m.bin',
    data: ['huggingface: it answered 503, 5 times', null].map((why) => ({
      why,
      expected: 'a'.repeat(64),
      statement: 'restore.json',
    })),
  },
  'restore-unsourced': {
    subject: 'models/m.bin',
    data: ['it is recorded on the hub; add --from huggingface', null].map((why) => ({
      why,
      statement: 'restore.json',
    })),
  },
  'smoke-failed': {
    subject: 'model:m',
    data: [
      { test: 'model:m', reason: 'exit status 1', statement: 'run.json' },
      { test: 'model:m', reason: null, statement: 'run.json' },
    ],
  },
  'smoke-slow': {
    subject: 'model:m',
    data: [
      { test: 'model:m', reason: 'it was ended after 60 s while loading', statement: 'run.json' },
      { test: 'model:m', reason: null, statement: 'run.json' },
    ],
  },
  'smoke-unsafe': {
    subject: 'model:m',
    data: [
      { path: 'models/m/a.py', pointer: null, why: 'it is code', statement: 'run.json' },
      { path: 'models/m/config.json', pointer: '/auto_map', why: 'it names code', statement: 'run.json' },
    ].map((data) => ({ test: 'model:m', ...data })),
  },
  'loader-missing': {
    subject: 'model:m',
    data: [
      { test: 'model:m', reason: 'the step does not name the loader gguf', statement: 'run.json' },
      { test: 'model:m', reason: null, statement: 'run.json' },
    ],
  },
  'smoke-untested': { subject: 'model:m', data: [{ why: 'no-test' }, { why: 'no-result' }] },
  'smoke-blocked': {
    subject: 'model:m',
    data: [
      { test: 'model:m', reason: 'no loader is named', statement: 'run.json' },
      { test: 'model:m', reason: null, statement: 'run.json' },
    ],
  },
  'endpoint-unreachable': {
    subject: 'model:m',
    data: ['no answer within 30 s', null].map((reason) => ({ ...ASKED, test: 'model:m', reason })),
  },
  'endpoint-error': {
    subject: 'model:m',
    data: [
      { ...ASKED, test: 'model:m', status: 500, reason: 'it answered 500; it failed' },
      { ...ASKED, test: 'model:m', status: null, reason: null },
    ],
  },
  'endpoint-model-missing': { subject: 'model:m', data: [{ ...ASKED, model: 'tiny' }] },
  'endpoint-model-differs': {
    subject: 'model:m',
    data: [{ ...ASKED, model: 'tiny', field: 'context_length', expected: '512', actual: '256' }],
  },
  'endpoint-model-unlisted': { subject: 'model:m', data: [{ ...ASKED, model: 'tiny' }] },
  'endpoint-model-unrecorded': { subject: 'model:tiny', data: [{ ...ASKED, model: 'tiny' }] },
  'smoke-stale': {
    subject: 'model:m',
    data: ['too-old', 'from-the-future', 'other-digests', 'other-commit'].map((why) => ({
      test: 'model:m',
      why,
      statement: 'run.json',
    })),
  },
  'state-ignored': {
    subject: 'state',
    data: [
      'unreadable',
      'other-version',
      'edited',
      'other-repository',
      'other-machine',
      'from-the-future',
    ].map((problem) => ({ file: '../state', problem })),
  },
};

function newer(more: object): object {
  return { repository: 'org/name', pinned: null, branch: null, actual: LATER, ...more };
}
