import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatement } from '../../../src/evidence/statement/read-statement.ts';
import { customModel, modelRepository, shell, smoke } from '../../support/smoke.ts';

const DIGEST = 'a'.repeat(64);
const good = {
  schema_version: 1,
  tool: { name: 'manifest-drift', version: '1.0.0' },
  started_at: '2026-11-26T10:00:00.000Z',
  finished_at: '2026-11-26T10:01:00.000Z',
  commit: 'b'.repeat(40),
  groups: [{ id: 'g', tests: [{ id: 't', reason: 'it crashed' }] }],
  entries: [{ subject: 'model:m', works: 'failed', test: 't', recorded: 1, verified: 1, records: DIGEST }],
};
const [row] = good.entries;

test('what a check needs of a statement is read', () => {
  assert.deepEqual(readStatement('s.json', JSON.stringify(good)), {
    file: 's.json',
    commit: 'b'.repeat(40),
    time: Date.parse('2026-11-26T10:01:00Z'),
    entries: [
      {
        subject: 'model:m',
        works: 'failed',
        test: 't',
        ran: [],
        recorded: 1,
        records: DIGEST,
        reason: 'it crashed',
        kind: null,
        refusals: [],
        question: null,
      },
    ],
    unrecorded: [],
  });
});

test('the tests of an entry that passed or failed are read, and one that stands twice is not passed by one row', () => {
  const of = (id: string, status: string, more = {}) => ({ id, status, subject: 'model:m', ...more });
  const groups = [
    { tests: [of('a', 'pass'), of('b', 'fail', { reason: 'why', kind: 'smoke-slow' }), of('c', 'blocked')] },
    {
      tests: [of('d', 'pass'), of('d', 'fail'), { ...of('e', 'fail'), subject: 'model:n' }, of('f', 'skip')],
    },
  ];
  const read = readStatement('s.json', JSON.stringify({ ...good, groups }));
  assert.ok('entries' in read);
  assert.deepEqual(
    read.entries[0]?.ran.map(({ id, isPassed, reason, kind }) => [id, isPassed, reason, kind]),
    [
      ['d', false, null, null],
      ['b', false, 'why', 'smoke-slow'],
      ['a', true, null, null],
      ['d', true, null, null],
    ],
  );
});

test('what a test of an endpoint found is read, and what is odd about it is left out', () => {
  const drift = { kind: 'k', model: 'tiny', field: null, recorded: '1', served: '2' };
  const asked = { endpoint: 'local', kind: 'endpoint-error', error: { status: 401 }, drift: [drift, 7, {}] };
  const list = { id: 'l', probe: 'models', subject: null, status: 'pass', endpoint: 'local', drift: [drift] };
  const groups = [
    { tests: [{ id: 't', reason: 'x', ...asked }, list, { ...list, status: 'fail' }, null] },
    7,
  ];
  const read = readStatement('s.json', JSON.stringify({ ...good, groups }));
  assert.ok('entries' in read);
  const nothing = { kind: '', model: '', field: null, recorded: null, served: null };
  assert.deepEqual(read.entries[0]?.question, {
    endpoint: 'local',
    status: 401,
    drift: [drift, nothing],
  });
  assert.equal(read.entries[0]?.kind, 'endpoint-error');
  assert.deepEqual(read.unrecorded, [{ endpoint: 'local', models: ['tiny'] }]);
});

test('what the guard refused is read, with its place where it has one', () => {
  const whole = { path: 'm/a.py', pointer: null, line: null, column: null, why: 'it is code' };
  const value = { path: 'm/c.json', pointer: '/auto_map', line: 3, column: 5, why: 'it names code' };
  const odd = [7, null, {}, { path: '' }, { path: 'a\0b' }, { ...value, line: -1, why: 4 }];
  const groups = [{ tests: [{ id: 't', kind: 'smoke-unsafe', refusals: [whole, value, ...odd] }] }];
  const read = readStatement('s.json', JSON.stringify({ ...good, groups }));
  assert.ok('entries' in read);
  const location = { file: 'm/c.json', line: 3, column: 5 };
  assert.deepEqual(read.entries[0]?.refusals, [
    { path: 'm/a.py', pointer: null, location: null, why: 'it is code' },
    { path: 'm/c.json', pointer: '/auto_map', location, why: 'it names code' },
    { path: 'm/c.json', pointer: '/auto_map', location: null, why: '' },
  ]);
  const many = [{ tests: [{ id: 't', refusals: Array.from({ length: 5000 }, () => whole) }] }];
  const cut = readStatement('s.json', JSON.stringify({ ...good, groups: many }));
  assert.equal('entries' in cut && cut.entries[0]?.refusals.length, 100);
});

const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  'a list': [],
  'a report of the check': { schema_version: 1, tool: good.tool, entries: [] },
  'another tool': { ...good, tool: { name: 'other' } },
  'another version': { ...good, schema_version: 2 },
  'no version': { ...good, schema_version: undefined },
  'neither tests nor files': { ...good, groups: undefined },
  'tests that are no list': { ...good, groups: { id: 'g' } },
  'a commit that is none': { ...good, commit: 'main' },
  'a commit with more before it': { ...good, commit: `x${'b'.repeat(40)}` },
  'a commit with more behind it': { ...good, commit: `${'b'.repeat(40)}x` },
  'a commit of one digit': { ...good, commit: 'b' },
  'a commit that is a number': { ...good, commit: 7 },
  'no time': { ...good, started_at: undefined, finished_at: null },
  'a time without a zone': { ...good, finished_at: '2026-11-26T10:01:00' },
  'a day that is none': { ...good, finished_at: '2026-13-45T10:01:00Z' },
  'no entries': { ...good, entries: undefined },
  'an unknown word': { ...good, entries: [{ ...row, works: 'yes' }] },
  'a subject without a kind': { ...good, entries: [{ ...row, subject: 'm' }] },
  'a subject with more before it': { ...good, entries: [{ ...row, subject: ' model:m' }] },
  'a subject with a NUL': { ...good, entries: [{ ...row, subject: 'model:m\0' }] },
  'a subject that is a number': { ...good, entries: [{ ...row, subject: 7 }] },
  'a digest that is none': { ...good, entries: [{ ...row, records: 'x' }] },
  'a digest with more before it': { ...good, entries: [{ ...row, records: `x${DIGEST}` }] },
  'a digest with more behind it': { ...good, entries: [{ ...row, records: `${DIGEST}x` }] },
  'a digest that is a list': { ...good, entries: [{ ...row, records: [DIGEST] }] },
  'a test that is a number': { ...good, entries: [{ ...row, test: 7 }] },
  'an entry that is null': { ...good, entries: [null] },
  'an entry that is a text': { ...good, entries: ['model:m'] },
  'a count that is none': { ...good, entries: [{ ...row, recorded: -1 }] },
  'an entry twice': { ...good, entries: [row, row] },
  'one bad row of two': { ...good, entries: [row, { subject: 'model:n' }] },
};

for (const [name, value] of Object.entries(WRONG))
  test(`no statement: ${name}`, () => assert.ok('problem' in readStatement('s.json', JSON.stringify(value))));

test('no statement: text that is no JSON', () =>
  assert.deepEqual(readStatement('s.json', '{'), { problem: 'it is not JSON' }));

test('a problem names the row, or the version that is not known', () => {
  const problem = (value: object) => {
    const read = readStatement('s.json', JSON.stringify({ ...good, ...value }));
    return 'problem' in read ? read.problem : null;
  };
  assert.equal(problem({ entries: [row, null] }), 'row 2 of its entries is malformed');
  assert.equal(problem({ schema_version: '1' }), 'its schema_version is "1"; only 1 is known');
  assert.equal(problem({ schema_version: undefined }), 'its schema_version is absent; only 1 is known');
});

test('a commit may be absent, or one of SHA-256; an entry may have no test', () => {
  for (const commit of [null, 'b'.repeat(64)])
    assert.ok('entries' in readStatement('s.json', JSON.stringify({ ...good, commit })));
  const untested = { ...good, entries: [{ ...row, works: 'untested', test: null }] };
  const read = readStatement('s.json', JSON.stringify(untested));
  assert.deepEqual('entries' in read && read.entries.map(({ reason, refusals }) => [reason, refusals]), [
    [null, []],
  ]);
});

test('what works has no reason, whatever its test says', () => {
  const tests = [{ id: 't', subject: 'model:m', status: 'pass', reason: 'slow' }];
  const works = { ...good, groups: [{ tests }], entries: [{ ...row, works: 'available' }] };
  const read = readStatement('s.json', JSON.stringify(works));
  assert.equal('entries' in read ? read.entries[0]?.reason : undefined, null);
});

test('only a list of models that an endpoint gave tells of models that are not recorded', () => {
  const drift = [{ kind: 'k', model: 'tiny', field: null, recorded: null, served: 'x' }];
  const list = { id: 'l', probe: 'models', subject: null, status: 'pass', endpoint: 'local', drift };
  const of = (more: object) => {
    const read = readStatement(
      's.json',
      JSON.stringify({ ...good, groups: [{ tests: [{ ...list, ...more }] }] }),
    );
    return 'unrecorded' in read ? read.unrecorded.length : null;
  };
  assert.equal(of({}), 1);
  for (const more of [{ probe: 'chat' }, { subject: 'model:m' }, { status: 'fail' }, { endpoint: 7 }])
    assert.equal(of(more), 0, JSON.stringify(more));
});

test('the results of a real run are a statement', {
  skip: process.platform === 'win32' && 'loaders here are shell scripts',
}, async () => {
  using repository = modelRepository([customModel('a', 'ok'), customModel('b', 'bad')]);
  using ran = await smoke(repository.root, [shell('ok', 'echo hi'), shell('bad', 'exit 1')]);
  const [text] = [...ran.files()]
    .filter(([path]) => path.startsWith('runs/'))
    .map(([, content]) => content.toString());
  const read = readStatement('s.json', text ?? '');
  assert.ok('entries' in read);
  assert.deepEqual(
    read.entries.map(({ subject, works, reason }) => [subject, works, reason === null]),
    [
      ['model:a', 'available', true],
      ['model:b', 'failed', false],
    ],
  );
});

test('an entry works only by a test of it that passed', () => {
  const pass = { id: 't', subject: 'model:m', status: 'pass' };
  const entries = [{ ...row, works: 'available' }];
  const read = (tests: readonly object[], more: object = {}) =>
    readStatement(
      's.json',
      JSON.stringify({ ...good, entries: [{ ...entries[0], ...more }], groups: [{ id: 'g', tests }] }),
    );
  assert.ok('entries' in read([pass]));
  const why = { problem: 'it says that "model:m" works, and has no test of it that passed' };
  for (const status of ['fail', 'blocked', 'skip', 'PASS', undefined])
    assert.deepEqual(read([{ ...pass, status }]), why, status);
  assert.deepEqual(read([{ ...pass, subject: 'model:other' }]), why);
  assert.deepEqual(read([pass, { ...pass, status: 'fail' }]), why);
  assert.deepEqual(read([pass], { test: null }), why);
  assert.deepEqual(read([pass], { test: 'none', works: 'answers' }), why);
  assert.deepEqual(read([]), why);
});
