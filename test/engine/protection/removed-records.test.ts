/** Records that went while what they protected is still there. Each case has its twin that stays green. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { checkRepository } from '../../../src/apps/run/check-repository.ts';
import { git, headOf, makeGitRepository } from '../../support/git.ts';
import { lfsPointer } from '../../support/memory-git.ts';
import { type Content, findings, listOf, QUIET, sha256 } from '../../support/repository.ts';
import { type Change, type Given, reportOf, told } from './cases.ts';

const LIST = 'models/checksums.sha256';
const FILES = { 'models/a.bin': 'a', 'models/b.bin': 'bb', 'data/c.csv': 'ccc' };
const BEFORE = { ...FILES, [LIST]: listOf(FILES), 'README.md': '# Models\n' };
/** By an algorithm that is known and not computed. */
const B3SUMS = Object.keys(FILES)
  .map((path) => `${'ab'.repeat(32)}  ${path}\n`)
  .join('');
const NONE = { 'combined-inventory': 'none' };

const without = (...paths: readonly string[]) =>
  listOf(Object.fromEntries(Object.entries(FILES).filter(([path]) => !paths.includes(path))));

async function removed(change: Change, given: Given = {}, before: Record<string, Content> = BEFORE) {
  const report = await reportOf(before, change, { settings: NONE, ...given });
  return { told: told(report, 'record-removed'), report };
}

describe('red', () => {
  const cases: [string, Change, readonly string[], Given?, Record<string, Content>?][] = [
    ['the list is deleted', { remove: [LIST] }, [LIST]],
    [
      'the list is deleted, and a file changed',
      { remove: [LIST], write: { 'models/a.bin': 'evil' } },
      [LIST],
    ],
    [
      'the list got a name by which nothing finds it',
      { move: { [LIST]: 'models/notes.txt' }, write: { 'models/notes.txt': 'see the wiki\n' } },
      [LIST],
    ],
    ['a line is dropped', { write: { [LIST]: without('models/a.bin') } }, ['models/a.bin']],
    [
      'a line is dropped, and its file changed',
      { write: { [LIST]: without('models/a.bin'), 'models/a.bin': 'evil' } },
      ['models/a.bin'],
    ],
    [
      'the list is replaced by one of an algorithm that is not computed, and a file changed',
      {
        remove: [LIST],
        write: { B3SUMS, 'models/a.bin': 'evil' },
      },
      [LIST],
    ],
    [
      'lines get digests that are not computed',
      {
        write: { [LIST]: B3SUMS.replaceAll(/^(\w+) {2}(.+)$/gm, 'BLAKE3 ($2) = $1'), 'models/a.bin': 'evil' },
      },
      Object.keys(FILES).sort(),
    ],
    ['a line is commented out', { write: { [LIST]: `# ${listOf(FILES)}` } }, ['models/a.bin']],
    [
      'a line is dropped, and its file renamed',
      { write: { [LIST]: without('models/b.bin') }, move: { 'models/b.bin': 'models/new.bin' } },
      ['models/b.bin'],
    ],
    [
      'a line is dropped, and its file is in a folder of that name',
      {
        remove: ['models/a.bin'],
        write: { [LIST]: without('models/a.bin'), 'models/a.bin/weights': 'a' },
      },
      ['models/a.bin'],
    ],
    [
      'a pointer of git-lfs loses its line',
      { write: { [LIST]: without('models/a.bin') } },
      ['models/a.bin'],
      {},
      { ...BEFORE, '.gitattributes': '*.bin -text\n', 'models/a.bin': lfsPointer('a') },
    ],
    [
      'the config no longer names one list of two',
      { write: { '.github/manifest-drift.yml': 'checksums: [data.sha256]\n' } },
      ['kept/notes'],
      {},
      {
        ...FILES,
        '.github/manifest-drift.yml': 'checksums: [data.sha256, kept/notes]\n',
        'data.sha256': listOf({ 'data/c.csv': 'ccc' }),
        'kept/notes': listOf({ 'models/a.bin': 'a' }),
      },
    ],
  ];
  const dep = `schema: '2.0'\nstages:\n  s:\n    cmd: s\n    deps:\n    - path: models/a.bin\n      md5: ${createHash('md5').update('a').digest('hex')}\n`;
  cases.push([
    'the lists and what a pipeline read are removed together',
    { remove: [LIST, 'dvc.lock'], write: { 'models/a.bin': 'evil' } },
    [LIST],
    {},
    { ...BEFORE, 'dvc.lock': dep },
  ]);
  for (const [what, change, subjects, given, before] of cases) {
    test(what, async () => {
      const { told: said, report } = await removed(change, given, before);
      assert.deepEqual(
        said,
        subjects.map((subject) => `error record-removed ${subject}`),
      );
      assert.equal(report.outcome, 'fail');
    });
  }

  test('more dropped lines than are worth a finding each are counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m/${index}.bin`, `${index}`]));
    const change = { write: { [LIST]: listOf({ 'm/0.bin': '0' }) } };
    const { told: said } = await removed(change, {}, { ...many, [LIST]: listOf(many) });
    assert.equal(said.length, 21);
    assert.equal(said.includes(`error record-removed ${LIST}`), true);
  });
});

describe('a file renamed without git', () => {
  const [old, name] = ['models/b.bin', 'weights/b.bin'];
  const big = 'b'.repeat(11 * 1024 * 1024);
  const pointer = lfsPointer('bb');
  const strays = (count: number, size = 2) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`a/${at}`, `${at}`.padEnd(size, '-')]));
  const listed = (content: Content) => ({
    ...BEFORE,
    [old]: content,
    [LIST]: listOf({ ...FILES, [old]: content }),
  });
  const md5 = { 'models/sums.md5': `${createHash('md5').update('bb').digest('hex')}  b.bin\n` };
  const cases: [
    what: string,
    write: Record<string, Content>,
    isFound: boolean,
    before?: Record<string, Content>,
  ][] = [
    ['into another folder', { [name]: 'bb' }, true],
    ['to another name, among others of its size', { 'z/new': 'bb', ...strays(19) }, true],
    ['to its own name elsewhere, among more than are read', { [name]: 'bb', ...strays(40) }, true],
    ['to another name, among more than are read', { 'z/new': 'bb', ...strays(40) }, false],
    ['among many of other sizes', { 'z/new': 'bb', ...strays(40, 3) }, true],
    ['and changed', { [name]: 'bc' }, false],
    ['and ignored', { [name]: 'bb', '.gitignore': '/weights/\n' }, false],
    ['and recorded there', { [name]: 'bb', 'weights/SHA256SUMS': listOf({ 'b.bin': 'bb' }) }, false],
    ['with no bytes', { [name]: '' }, false, listed('')],
    ['longer than git keeps in memory here', { 'z/new': big }, true, listed(big)],
    ['where git keeps a pointer of it', { [name]: 'bb' }, true, { ...BEFORE, [old]: pointer }],
    ['as a pointer', { [name]: pointer }, true, { ...BEFORE, [old]: pointer }],
    ['of a weak digest', { [name]: 'bb' }, true, { ...FILES, ...md5 }],
  ];
  for (const [what, write, isFound, before = BEFORE] of cases) {
    test(what, async () => {
      const lists = LIST in before ? { [LIST]: without(old) } : { 'models/sums.md5': '# none\n' };
      const local = { remove: [old], write };
      const { told: said, report } = await removed({ write: lists }, { local }, before);
      assert.deepEqual(said, isFound ? [`error record-removed ${old}`] : []);
      const isLeft = 'a/39' in write && !('z/new' in write && isFound);
      assert.deepEqual(
        told(report, 'search-incomplete'),
        isLeft ? ['warning search-incomplete manifests'] : [],
      );
    });
  }
});

describe('green', () => {
  const twoLists = { ...BEFORE, SHA256SUMS: listOf(FILES) };
  const cases: [string, Change, Given?, Record<string, Content>?][] = [
    ['nothing changed', { write: { 'README.md': 'new' } }],
    [
      'a folder of other files takes the place of a file',
      {
        remove: ['models/a.bin'],
        write: { [LIST]: without('models/a.bin'), 'models/a.bin/1': 'aa', 'models/a.bin/2': 'ab' },
      },
    ],
    [
      'a file moves into a folder of its name, with its record',
      {
        remove: ['models/a.bin'],
        write: {
          [LIST]: listOf({ 'models/a.bin/w': 'a', 'models/b.bin': 'bb', 'data/c.csv': 'ccc' }),
          'models/a.bin/w': 'a',
        },
      },
    ],
    [
      'a file moves with its record, of an algorithm that is not computed',
      {
        move: { 'models/a.bin': 'models/z.bin' },
        write: { B3SUMS: B3SUMS.replace('models/a.bin', 'models/z.bin') },
      },
      {},
      { ...FILES, B3SUMS },
    ],
    ['a list gets a twin by an algorithm that is not computed', { write: { B3SUMS } }],
    [
      'a line is dropped with its file',
      { write: { [LIST]: without('models/a.bin') }, remove: ['models/a.bin'] },
    ],
    [
      'everything is removed',
      {
        write: { [LIST]: without('models/a.bin', 'models/b.bin') },
        remove: ['models/a.bin', 'models/b.bin'],
      },
    ],
    [
      'a folder moved with its list',
      {
        move: {
          'models/a.bin': 'weights/a.bin',
          'models/b.bin': 'weights/b.bin',
          [LIST]: 'weights/checksums.sha256',
        },
        write: {
          'weights/checksums.sha256': listOf({
            'weights/a.bin': 'a',
            'weights/b.bin': 'bb',
            'data/c.csv': 'ccc',
          }),
        },
      },
    ],
    ['another list records the same', { remove: [LIST] }, {}, twoLists],
    [
      'a file was renamed in both',
      {
        move: { 'models/a.bin': 'models/z.bin' },
        write: { [LIST]: listOf({ 'models/z.bin': 'a', 'models/b.bin': 'bb', 'data/c.csv': 'ccc' }) },
      },
    ],
    [
      'a digest of another algorithm takes its place',
      { remove: [LIST], write: { SHA512SUMS: '' } },
      { settings: { ...NONE, checksums: 'none', baseline: 'none' } },
    ],
    [
      'a list is new',
      { write: { [LIST]: listOf(FILES) } },
      {},
      { ...FILES, SHA256SUMS: listOf({ 'data/c.csv': 'ccc' }) },
    ],
    [
      'a licence is removed with its record, and its text stands elsewhere as before',
      { write: { [LIST]: listOf({ 'models/a.bin': 'a' }) }, remove: ['models/LICENSE'] },
      {},
      {
        'models/a.bin': 'a',
        'models/LICENSE': 'MIT',
        LICENSE: 'MIT',
        [LIST]: listOf({ 'models/a.bin': 'a', 'models/LICENSE': 'MIT' }),
      },
    ],
    [
      'an empty file is removed with its record, and another is new',
      { write: { [LIST]: listOf({ 'models/a.bin': 'a' }), 'models/.keep': '' }, remove: ['models/empty'] },
      {},
      {
        'models/a.bin': 'a',
        'models/empty': '',
        [LIST]: listOf({ 'models/a.bin': 'a', 'models/empty': '' }),
      },
    ],
  ];
  for (const [what, change, given, before] of cases) {
    test(what, async () => {
      const { told: said } = await removed(change, given, before);
      assert.deepEqual(said, []);
    });
  }
});

describe('entries', () => {
  const INVENTORY = 'models/inventory.json';
  const entry = (more: object) => ({ models: [{ name: 'm', version: '1.0.0', ...more }] });
  const hex = sha256('a');
  const cases: [string, object, object, readonly string[], Change?][] = [
    [
      'its digest is dropped',
      { path: 'models/a.bin', sha256: hex },
      { path: 'models/a.bin' },
      ['error record-removed models/a.bin'],
    ],
    [
      'its digest is dropped, and the file is not here',
      { path: 'models/gone.bin', sha256: hex },
      { path: 'models/gone.bin' },
      ['error record-removed model:m'],
    ],
    [
      'the digest of a listed file that is not here is dropped',
      { path: 'models', files: [{ path: 'x.bin', sha256: hex }] },
      { path: 'models', files: [{ path: 'x.bin' }] },
      ['error record-removed models/x.bin'],
    ],
    [
      'a listed file is trimmed with its file',
      {
        path: 'models',
        files: [
          { path: 'a.bin', sha256: hex },
          { path: 'b.bin', sha256: sha256('bb') },
        ],
      },
      { path: 'models', files: [{ path: 'b.bin', sha256: sha256('bb') }], version: '1.0.1' },
      [],
      { remove: ['models/a.bin'] },
    ],
    [
      'it gets another digest with a new version',
      { path: 'models/a.bin', sha256: hex },
      { path: 'models/a.bin', sha256: sha256('new'), version: '2.0.0' },
      [],
      { write: { 'models/a.bin': 'new' } },
    ],
    ['it never had one', { path: 'models/a.bin' }, { path: 'models/a.bin', version: '1.0.1' }, []],
  ];
  for (const [what, old, now, expected, change = {}] of cases) {
    test(what, async () => {
      const before = { 'models/a.bin': 'a', 'models/b.bin': 'bb', [INVENTORY]: entry(old) };
      const changed = { ...change, write: { ...change.write, [INVENTORY]: entry(now) } };
      const report = await reportOf(before, changed, { settings: NONE });
      assert.deepEqual(told(report, 'record-removed'), expected);
    });
  }

  test('the whole inventory is deleted', async () => {
    const before = { 'models/a.bin': 'a', [INVENTORY]: entry({ path: 'models/a.bin', sha256: hex }) };
    const change = { remove: [INVENTORY], write: { 'models/a.bin': 'evil' } };
    const report = await reportOf(before, change, { settings: NONE });
    assert.deepEqual(told(report, 'record-removed'), [`error record-removed ${INVENTORY}`]);
  });
});

test('a list renamed in the commit that changes a file hides no version that was not raised', async () => {
  const INVENTORY = 'inventory/combined_inventory.json';
  const model = { models: [{ name: 'm', path: 'models/w.bin', version: '1.0.0' }] };
  const before = { 'models/w.bin': 'old', [INVENTORY]: model, [LIST]: listOf({ 'models/w.bin': 'old' }) };
  const change = {
    move: { [LIST]: 'models/SHA256SUMS' },
    write: { 'models/w.bin': 'new', 'models/SHA256SUMS': listOf({ 'models/w.bin': 'new' }) },
  };
  const settings = { 'model-inventory': 'none', checksums: 'models/SHA256SUMS' };
  const report = await reportOf(before, change, { settings });
  assert.deepEqual(told(report, 'version-not-bumped', 'record-removed'), [
    'error version-not-bumped model:m',
  ]);
});

test('a record that may differ protects less than one that may not', async () => {
  const md5 = 'c0ffee00'.repeat(4);
  const lock = (deps: string, outs: string) =>
    `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    deps:\n${deps}    outs:\n${outs}`;
  const [dep, out] = [`    - {path: s.py, md5: ${md5}}\n`, `    - {path: o.bin, md5: ${md5}}\n`];
  const before = { 's.py': 's', 'o.bin': 'o', 'dvc.lock': lock(dep, out) };
  const noDep = await removed({ write: { 'dvc.lock': lock('', out) } }, {}, before);
  assert.deepEqual(noDep.told, ['warning record-removed s.py']);
  const noOut = await removed({ write: { 'dvc.lock': lock(dep, '') } }, {}, before);
  assert.deepEqual(noOut.told, ['error record-removed o.bin']);
});

test('a manifest that goes is as grave as the gravest of its records', async () => {
  const md5 = 'c0ffee00'.repeat(4);
  const lock = `schema: '2.0'\nstages:\n  s:\n    deps:\n    - {path: a.py, md5: ${md5}}\n    outs:\n    - {path: o.bin, md5: ${md5}}\n`;
  const onlyDep = lock.slice(0, lock.indexOf('    outs:'));
  for (const [text, expected] of [
    [lock, 'error record-removed dvc.lock'],
    [onlyDep, 'warning record-removed dvc.lock'],
  ] as const) {
    const before = { 'a.py': 's', 'o.bin': 'o', 'dvc.lock': text };
    assert.deepEqual((await removed({ remove: ['dvc.lock'] }, {}, before)).told, [expected]);
  }
});

test('a file that a signature now says it leaves out is noted, and any other is not', async () => {
  const digests = { a: sha256('a'), b: sha256('bb'), 'cache/c': sha256('c') };
  const signature = (names: readonly (keyof typeof digests)[], ignored: readonly string[] = []) => {
    const resources = names.map((name) => ({ name, algorithm: 'sha256', digest: digests[name] }));
    const own = sha256(Buffer.from(resources.map(({ digest }) => digest).join(''), 'hex'));
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'model', digest: { sha256: own } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: { serialization: { method: 'files', ignore_paths: ignored }, resources },
    };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      dsseEnvelope: {
        payloadType: 'application/vnd.in-toto+json',
        payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
        signatures: [],
      },
    };
  };
  const before = {
    'model/a': 'a',
    'model/b': 'bb',
    'model/cache/c': 'c',
    'model.sig': signature(['a', 'b', 'cache/c']),
  };
  for (const [after, expected] of [
    [signature(['a', 'b'], ['cache']), ['notice record-removed model/cache/c']],
    [signature(['a', 'b'], ['model']), ['warning record-removed model/cache/c']],
    [signature(['a', 'b']), ['warning record-removed model/cache/c']],
    [signature(['a'], ['cache']), ['warning record-removed model/b', 'notice record-removed model/cache/c']],
  ] as const)
    assert.deepEqual((await removed({ write: { 'model.sig': after } }, {}, before)).told, expected);
});

test('of a manifest that was renamed with its file, the file is named as it is called now', async () => {
  const before = {
    'z/SHA256SUMS': listOf({ 'k.bin': 'k' }),
    'z/k.bin': 'k',
    'm/a.bin.sha256': `${sha256('a')}  a.bin\n`,
    'm/a.bin': 'a',
  };
  const report = await reportOf(
    before,
    { move: { 'm/a.bin': 'm/b.bin' }, remove: ['m/a.bin.sha256'] },
    { settings: { 'combined-inventory': 'none' } },
  );
  const [finding] = findings(report, 'record-removed');
  assert.deepEqual(finding?.data, { what: 'manifest', baseline: 'main', files: ['m/b.bin'], count: 1 });
});

describe('a list that a sparse checkout leaves out', () => {
  const before = { 'models/a.bin': 'a', 'models/SHA256SUMS': listOf({ 'a.bin': 'a' }), 'data/c.csv': 'ccc' };
  const lists = { ...before, 'data/SHA256SUMS': listOf({ 'c.csv': 'ccc' }) };
  const toldIn = async (paths: readonly string[], change: Change) => {
    using repository = makeGitRepository(lists);
    const { root } = repository;
    const commit = headOf(root);
    for (const path of change.remove ?? []) rmSync(`${root}/${path}`);
    repository.write({ ...change.write, 'NOTES.md': 'x' });
    repository.commit();
    git(root, ['sparse-checkout', 'set', '--no-cone', ...paths]);
    const report = await checkRepository(
      { root, ...NONE },
      {
        cwd: root,
        run: null,
        progress: QUIET,
        signal: new AbortController().signal,
        environment: process.env,
        baseline: { is: 'commit', commit, name: 'main' },
        isProposal: false,
      },
    );
    return told(report, 'record-removed');
  };

  test('with its files was not removed', async () => {
    assert.deepEqual(await toldIn(['/models/', '/NOTES.md'], {}), []);
  });

  test('was, where a file of it changed, is here, or the list itself is gone', async () => {
    const found = ['error record-removed data/SHA256SUMS'];
    const evil = { write: { 'data/c.csv': 'evil' } };
    assert.deepEqual(await toldIn(['/models/'], evil), found);
    assert.deepEqual(await toldIn(['/models/', '/data/c.csv'], evil), found);
    assert.deepEqual(await toldIn(['/models/'], { remove: ['data/SHA256SUMS'] }), found);
  });
});
