import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingsError } from '../../../src/model/errors.ts';
import { failedNeeds, unitsOf } from '../../../src/smoke/plan/order.ts';
import { readPlan } from '../../../src/smoke/plan/read-plan.ts';

const read = (text: string) => readPlan('tests/plan.json', Buffer.from(text), '');
const plan = (groups: unknown) => JSON.stringify({ version: 1, groups }, null, 1);
const load = (id: string, more: object = {}) => ({ id, probe: 'load', entry: `model:${id}`, ...more });

/** The places that a refused plan is said to be wrong at. */
function places(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return [...error.message.matchAll(/^tests\/plan\.json:(\d+):\d+: /gm)].map(([, line]) => line ?? '');
  }
  return [];
}

test('a plan gives its groups and tests as they stand', () => {
  const { groups, path } = read(
    plan([
      {
        id: 'g',
        title: 'G',
        needs: ['agent'],
        tests: [load('a', { needs: ['b'], max_seconds: 3 }), load('b')],
      },
      { id: 'agent', command: 'me', prompt: 'Do.', max_seconds: 7, tests: [{ id: 'A-1', entry: 'model:x' }] },
    ]),
  );
  assert.equal(path, 'tests/plan.json');
  assert.deepEqual(
    groups.map(({ id, title, needs, command, prompt, maxSeconds, tests }) => [
      id,
      title,
      needs,
      command,
      prompt,
      maxSeconds,
      tests.map((test) => [test.id, test.subject, test.needs, test.fields.max_seconds]),
    ]),
    [
      [
        'g',
        'G',
        ['agent'],
        null,
        null,
        300,
        [
          ['a', 'model:a', ['b'], 3],
          ['b', 'model:b', [], undefined],
        ],
      ],
      ['agent', null, [], 'me', 'Do.', 7, [['A-1', 'model:x', [], undefined]]],
    ],
  );
  assert.deepEqual(groups[0]?.tests[0]?.place?.file, 'tests/plan.json');
});

test('tests of endpoints give what they ask, of the group where they say nothing', () => {
  const { groups } = read(
    plan([
      {
        id: 'g',
        endpoint: 'local',
        tests: [
          { id: 'h', probe: 'health', path: '/health' },
          { id: 'c', probe: 'chat', model: 'm', endpoint: 'other', stream: false },
          { id: 'e', probe: 'embed', entry: 'model:e', input: 'a', expect: { unsupported: true } },
          { id: 'm', probe: 'models', lists: ['m'], expect: { json: { data: [] } } },
        ],
      },
      { id: 'agent', endpoint: 'local', command: 'me', tests: [{ id: 'A' }] },
    ]),
  );
  assert.deepEqual(
    groups.map(({ endpoint, tests }) => [
      endpoint,
      tests.map((test) => `${test.probe} ${test.endpoint} ${test.subject}`),
    ]),
    [
      ['local', ['health local null', 'chat other null', 'embed local model:e', 'models local null']],
      ['local', ['command null null']],
    ],
  );
});

test('units run behind what they need, and otherwise in their order', () => {
  const order = unitsOf(
    read(
      plan([
        { id: 'g', needs: ['agent'], tests: [load('a', { needs: ['b'] }), load('b')] },
        { id: 'h', tests: [load('c'), load('d', { needs: ['e'] })] },
        { id: 'agent', command: 'me', tests: [{ id: 'A-1' }, { id: 'e' }] },
      ]),
    ),
  );
  assert.deepEqual(
    order.map(({ group, test: own }) => own?.id ?? group.id),
    ['agent', 'b', 'a', 'c', 'd'],
  );
  assert.deepEqual(order[1]?.needs.flat(), ['A-1', 'e']);
});

test('a plan of thousands is read and ordered: a chain, a group that all of another need, a circle', () => {
  const MANY = 9_000;
  const ids = (sign: string) => Array.from({ length: MANY }, (_, index) => `${sign}${index}`);
  const chain = ids('a').map((id, index) => load(id, index + 1 < MANY ? { needs: [`a${index + 1}`] } : {}));
  const order = unitsOf(read(plan([{ id: 'g', tests: chain }])));
  assert.deepEqual([order.length, order[0]?.test?.id, order.at(-1)?.test?.id], [MANY, `a${MANY - 1}`, 'a0']);
  const units = unitsOf(
    read(
      plan([
        { id: 'g', needs: ['h'], tests: ids('a').map((id) => load(id)) },
        { id: 'h', tests: ids('b').map((id) => load(id)) },
      ]),
    ),
  );
  assert.deepEqual(
    [units.length, units[0]?.test?.id, units[MANY]?.test?.id, units[MANY]?.needs[0]?.length],
    [2 * MANY, 'b0', 'a0', MANY],
  );
  // One test of the group fails, and everything that needs the group says so.
  const failed = failedNeeds((id) => id !== 'b7');
  assert.deepEqual([...new Set(units.map(failed))], [null, 'b7']);
  const circle = chain.map((one, index) => (index + 1 < MANY ? one : { ...one, needs: ['a0'] }));
  assert.ok(places(plan([{ id: 'g', tests: circle }])).length >= 20);
});

test('what needs a circle, or is needed by one, is on none', () => {
  const tests = [
    load('before', { needs: ['a'] }),
    load('a', { needs: ['b', 'behind'] }),
    load('b', { needs: ['a'] }),
    load('behind'),
  ];
  assert.throws(
    () => read(plan([{ id: 'g', tests }])),
    (error: Error) => {
      const pairs = [...error.message.matchAll(/: (\S+) and (\S+) need each other$/gm)];
      assert.deepEqual(pairs.map(([, one, other]) => `${one} ${other}`).sort(), ['a b', 'b a']);
      return true;
    },
  );
});

const WRONG: Readonly<Record<string, string>> = {
  'no JSON': '{"version": 1,',
  'a list': '[]',
  'another version': JSON.stringify({ version: 2, groups: [{ id: 'g', tests: [load('a')] }] }),
  'no group': plan([]),
  'a group without tests': plan([{ id: 'g', tests: [] }]),
  'an id with a space': plan([{ id: 'g', tests: [load('a b')] }]),
  'an unknown field': plan([{ id: 'g', tests: [load('a', { shell: 'rm' })] }]),
  'an unknown probe': plan([{ id: 'g', tests: [load('a', { probe: 'sing' })] }]),
  'a test without an entry': plan([{ id: 'g', tests: [{ id: 'a', probe: 'load' }] }]),
  'a prompt without a command': plan([{ id: 'g', prompt: 'x', tests: [load('a')] }]),
  'a load test in a group that a command runs': plan([{ id: 'g', command: 'c', tests: [load('a')] }]),
  'a command that is a program': plan([{ id: 'g', command: ['rm', '-rf'], tests: [{ id: 'a' }] }]),
  'an id that stands twice': plan([{ id: 'g', tests: [load('a'), load('a')] }]),
  'a test called like its group': plan([{ id: 'g', tests: [load('g')] }]),
  'a need for nothing': plan([{ id: 'g', tests: [load('a', { needs: ['z'] })] }]),
  'a test that needs itself': plan([{ id: 'g', tests: [load('a', { needs: ['a'] })] }]),
  'a test that needs its own group': plan([{ id: 'g', tests: [load('a', { needs: ['g'] })] }]),
  'two tests that need each other': plan([
    { id: 'g', tests: [load('a', { needs: ['b'] }), load('b', { needs: ['a'] })] },
  ]),
  'two groups that need each other': plan([
    { id: 'g', needs: ['h'], tests: [load('a')] },
    { id: 'h', needs: ['g'], tests: [load('b')] },
  ]),
  'a duplicate key':
    '{"version": 1, "version": 1, "groups": [{"id": "g", "tests": [{"id": "a", "probe": "load", "entry": "model:a"}]}]}',
  ...Object.fromEntries(
    Object.entries<object>({
      'a path to another server': { probe: 'health', path: '//example.com/x' },
      'a path with a backslash': { probe: 'health', path: '/\\example.com/x' },
      'a path with a query': { probe: 'health', path: '/x?key=1' },
      'a path that is an address': { probe: 'health', path: 'https://example.com/' },
      'health of a model': { probe: 'health', model: 'm' },
      'a prompt for a list': { probe: 'models', prompt: 'x' },
      'a list of a chat': { probe: 'chat', model: 'm', lists: ['m'] },
      'messages for embeddings': { probe: 'embed', messages: [{ role: 'user', content: 'x' }] },
      'a stream': { probe: 'chat', model: 'm', stream: true },
      'no messages': { probe: 'chat', messages: [] },
      'an unknown role': { probe: 'chat', messages: [{ role: 'root', content: 'x' }] },
      'a picture to fetch': {
        probe: 'chat',
        messages: [
          { role: 'user', content: [{ type: 'image_url', image_url: { url: 'http://169.254.169.254/x' } }] },
        ],
      },
      'a part without text': { probe: 'chat', messages: [{ role: 'user', content: [{ type: 'text' }] }] },
      'a tool that is no function': { probe: 'chat', tools: [{ type: 'shell' }] },
      'another response format': { probe: 'chat', response_format: { type: 'json_schema' } },
      'a header': { probe: 'chat', headers: { authorization: 'x' } },
      'an address': { probe: 'health', url: 'http://example.com' },
      'input that is empty': { probe: 'embed', input: [] },
      'a load test of an endpoint': { probe: 'load', entry: 'model:m', endpoint: 'local' },
    }).map(([name, fields]) => [
      name,
      plan([{ id: 'g', endpoint: 'local', tests: [{ id: 'a', ...fields }] }]),
    ]),
  ),
  'a probe of a command': plan([
    { id: 'g', command: 'c', endpoint: 'local', tests: [{ id: 'a', probe: 'chat' }] },
  ]),
  'no time': plan([{ id: 'g', tests: [load('a', { max_seconds: 0 })] }]),
  'an expectation that every object has': plan([
    { id: 'g', tests: [load('a', { expect: JSON.parse('{"constructor": 1}') })] },
  ]),
  'an unknown expectation': plan([{ id: 'g', tests: [load('a', { expect: { regex: '(a+)+$' } })] }]),
};

for (const [name, text] of Object.entries(WRONG))
  test(`refused with its place: ${name}`, () => assert.ok(places(text).length > 0));

test('every mistake is told, at its own line', () => {
  assert.deepEqual(
    places(
      plan([
        { id: 'g', tests: [load('a', { max_tokens: 0 })] },
        { id: 'h', tests: [load('b', { x: 1 })] },
      ]),
    ).length,
    2,
  );
});

test('bytes that are no UTF-8 are refused', () => {
  assert.throws(() => readPlan('p', Uint8Array.of(0x22, 0xff, 0x22), ''), SettingsError);
});

test('a field that no plan has is called unknown, and not said to be missing', () => {
  const text = plan([{ id: 'g', tests: [load('a', { shell: 'rm' })] }]);
  assert.throws(() => read(text), /\/groups\/0\/tests\/0 has the unknown key "shell"$/m);
});
