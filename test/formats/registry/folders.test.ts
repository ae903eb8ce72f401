/** A registry whose entries name the folders that their files are in, or other things that look so. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportOf, told } from '../../engine/protection/cases.ts';
import { type Content, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const FILES = { 'm/v1/w.bin': 'one', 'm/v1/sub/x.bin': 'two' };
const list = [
  { path: 'w.bin', sha256: sha256('one') },
  { path: 'sub/x.bin', sha256: sha256('two') },
];
const map = { 'w.bin': sha256('one'), 'sub/x.bin': sha256('two') };
const SETTINGS = { 'combined-inventory': 'none' };

async function statuses(registry: unknown, files: Record<string, Content>, file = 'inventory.json') {
  using repository = makeRepository({ ...files, [file]: JSON.stringify(registry) });
  const report = await repository.check(SETTINGS);
  const rows = [...report.files].map(({ path, status }) => `${path} ${status}`);
  return { rows, kinds: kinds(report), findings: findings(report) };
}

const MATCHED = ['m/v1/sub/x.bin matched', 'm/v1/w.bin matched'];

describe('files are below the folder of their entry', () => {
  const cases: [string, unknown][] = [
    ['path', [{ id: 'v1', path: 'm/v1', files: list }]],
    ['path with a slash behind it', [{ id: 'v1', path: './m/v1/', files: list }]],
    ['path of Windows', [{ id: 'v1', path: 'm\\v1', files: list }]],
    ['a map of digests', [{ id: 'v1', path: 'm/v1', files: map }]],
    ['entries in a map', { v1: { path: 'm/v1', files: list } }],
    ['the key of a map', { 'm/v1': { files: map } }],
    ['the key of a map of maps', { 'm/v1': map }],
    ['a folder around the folder', { root: 'm', models: [{ path: 'v1', files: list }] }],
    ['a folder that names the one around it', { root: 'm', models: [{ path: 'm/v1', files: list }] }],
    [
      'a map by path, of objects',
      [
        {
          path: 'm/v1',
          files: { 'w.bin': { sha256: sha256('one') }, 'sub/x.bin': { sha256: sha256('two') } },
        },
      ],
    ],
    ...['dir', 'folder', 'Directory', 'local_dir'].map((key): [string, unknown] => [
      `${key} beside the name of a file`,
      list.map(({ path, sha256: digest }) => ({ file: path, [key]: 'm/v1/', sha256: digest })),
    ]),
    [
      'a folder beside the name of a file, in another one',
      { root: 'm', files: list.map(({ path, sha256: digest }) => ({ path, dir: 'v1', sha256: digest })) },
    ],
    ...['dir', 'folder', 'root', 'directory', 'local_path', 'base_dir', 'Folder'].map(
      (key): [string, unknown] => [key, [{ id: 'v1', [key]: 'm/v1', files: list }]],
    ),
  ];
  for (const [what, registry] of cases)
    test(what, async () => {
      const { rows, kinds: found } = await statuses(registry, FILES);
      assert.deepEqual([rows, found], [MATCHED, []]);
    });

  test('in a registry that stands in a folder', async () => {
    const registry = [{ path: 'v1', files: list }];
    assert.deepEqual((await statuses(registry, FILES, 'm/inventory.json')).rows, MATCHED);
    const fromRoot = [{ path: 'm/v1', files: list }];
    assert.deepEqual((await statuses(fromRoot, FILES, 'lists/inventory.json')).rows, MATCHED);
  });

  test('and one that changed or went is told there', async () => {
    const registry = [{ path: 'm/v1', files: list }];
    const { rows } = await statuses(registry, { 'm/v1/w.bin': 'evil' });
    assert.deepEqual(rows, ['m/v1/sub/x.bin missing', 'm/v1/w.bin mismatched']);
    const none = await statuses(registry, { 'm/v1/other': 'x' });
    assert.deepEqual(none.rows, ['m/v1/sub/x.bin missing', 'm/v1/w.bin missing']);
  });
});

describe('files are where their paths say', () => {
  const cases: [string, unknown][] = [
    ['beside a folder of another machine', [{ path: '/opt/models', files: list }]],
    ['beside a folder that is not here', [{ dir: 'ComfyUI/models', files: list }]],
    ['beside an address', [{ path: 'https://x.org/m', files: list }]],
    ['which name the folder of their entry', [{ path: 'sub', files: list }]],
    ['beside their own folder elsewhere', list.map((file) => ({ ...file, directory: 'checkpoints' }))],
  ];
  for (const [what, registry] of cases)
    test(what, async () => {
      const { rows, kinds: found } = await statuses(registry, { 'w.bin': 'one', 'sub/x.bin': 'two' });
      assert.deepEqual(rows, ['sub/x.bin matched', 'w.bin matched']);
      assert.deepEqual(
        found.filter((kind) => kind !== 'warning base-unusual'),
        [],
      );
    });
});

describe('of several folders', () => {
  const url = 'https://x.org/y.bin';
  const other = (path: string) => ({ path: 'ComfyUI/models', files: [{ path, url, sha256: sha256('y') }] });
  const rowsOf = async (path: string, files: Record<string, Content>) => {
    const found = await statuses([{ path: 'm/v1', files: list }, other(path)], { ...FILES, ...files });
    return found.rows.filter((row) => !MATCHED.includes(row));
  };

  test('one that is not here leaves its files where their own folders say', async () => {
    assert.deepEqual(await rowsOf('x/y.bin', { 'x/y.bin': 'y' }), ['x/y.bin matched']);
    assert.deepEqual(await rowsOf('x/y.bin', { 'x/y.bin': 'evil' }), ['x/y.bin mismatched']);
  });

  test('one that is here keeps them, and so does one of bare names, which are in many folders', async () => {
    const there = { 'x/y.bin': 'other', 'ComfyUI/models/README.md': 'read' };
    assert.deepEqual(await rowsOf('x/y.bin', there), ['ComfyUI/models/x/y.bin missing']);
    assert.deepEqual(await rowsOf('README.md', { 'README.md': 'own' }), ['ComfyUI/models/README.md missing']);
  });
});

describe('files of both readings', () => {
  const registry = [{ path: 'm/v1', files: list }];

  test('that agree are none too many', async () => {
    const { rows, kinds: found } = await statuses(registry, { ...FILES, 'w.bin': 'one', 'sub/x.bin': 'two' });
    assert.deepEqual([rows, found], [MATCHED, []]);
  });

  test('that disagree are ambiguous, but for a bare name', async () => {
    const { rows, findings: found } = await statuses(registry, {
      ...FILES,
      'sub/x.bin': 'other',
      'w.bin': 'other',
    });
    assert.deepEqual(rows, MATCHED);
    assert.deepEqual(
      found.map(({ kind, subject }) => `${kind} ${subject}`),
      ['path-ambiguous m/v1/sub/x.bin'],
    );
  });

  test('a copy where a path could lead never hides a change', async () => {
    const copies = { 'w.bin': 'one', 'sub/x.bin': 'two' };
    for (const changed of [{ 'm/v1/w.bin': 'evil', 'm/v1/sub/x.bin': 'two' }, { 'm/v1/sub/x.bin': 'two' }]) {
      const { kinds: found } = await statuses(registry, { ...changed, ...copies });
      assert.ok(
        found.some((kind) => kind.startsWith('error')),
        JSON.stringify([changed, found]),
      );
    }
  });

  test('files that take the place of those that an earlier commit meant are told', async () => {
    const before = { ...FILES, 'inventory.json': JSON.stringify(registry) };
    const change = { remove: ['m'], write: { 'w.bin': 'one', 'sub/x.bin': 'two' } };
    const report = await reportOf(before, change, { settings: SETTINGS });
    assert.deepEqual(told(report, 'base-changed'), ['error base-changed inventory.json']);
  });
});

describe('entries that name another folder now', () => {
  const registryOf = (folder: string) => JSON.stringify([{ id: 'v1', path: folder, files: list }]);
  const before = { ...FILES, 'inventory.json': registryOf('m/v1') };

  test('with their files are in order', async () => {
    const change = { move: { 'm/v1': 'weights' }, write: { 'inventory.json': registryOf('weights') } };
    const report = await reportOf(before, change, { settings: SETTINGS });
    assert.deepEqual([kinds(report), report.outcome], [[], 'pass']);
  });

  test('to where copies lie, beside files that stay and change', async () => {
    const write = {
      'inventory.json': registryOf('copies'),
      'copies/w.bin': 'one',
      'copies/sub/x.bin': 'two',
      'm/v1/w.bin': 'evil',
    };
    const report = await reportOf(before, { write }, { settings: SETTINGS });
    assert.deepEqual(told(report, 'record-removed'), [
      'error record-removed m/v1/sub/x.bin',
      'error record-removed m/v1/w.bin',
    ]);
  });

  test('where no file is, and the old ones are there by their own paths', async () => {
    const beside = { 'w.bin': 'one', 'sub/x.bin': 'two' };
    for (const [from, to] of [
      ['gone', 'm/v1'],
      ['gone', 'other'],
    ] as const) {
      const files = { ...beside, 'inventory.json': registryOf(from), 'm/README.md': 'read' };
      const change = { write: { 'inventory.json': registryOf(to) } };
      const report = await reportOf(files, change, { settings: SETTINGS });
      assert.deepEqual([kinds(report), report.outcome], [[], 'pass'], to);
    }
  });
});
