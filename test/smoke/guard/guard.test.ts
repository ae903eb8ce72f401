import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { type GuardOptions, guard } from '../../../src/smoke/guard/guard.ts';
import { listFolder } from '../../../src/smoke/guard/list-folder.ts';
import { makeRepository } from '../../support/repository.ts';
import { HARMLESS, HOSTILE } from './hostile-folders.ts';

function judged(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<GuardOptions>,
  prepare: (root: string) => void = () => {},
): { named: string; allow: string | null; line: number | null }[] {
  using repository = makeRepository(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`m/${name}`, content])),
  );
  prepare(repository.root);
  const folder = listFolder(repository.root, 'm');
  return guard('m', folder, { loader: 'transformers', allowed: new Set(), recorded: null, ...options }).map(
    ({ path, pointer, allow, line }) => ({ named: `${path.slice(2)}${pointer ?? ''}`, allow, line }),
  );
}

for (const [name, { loader, files, named }] of Object.entries(HOSTILE))
  test(`refused: ${name}`, { skip: process.platform === 'win32' && /blank/.test(name) }, () => {
    assert.ok(
      judged(files, { loader }).some((refusal) => refusal.named === named),
      JSON.stringify(judged(files, { loader })),
    );
    // What it is refused for is the guard's business only for libraries that would run it.
    assert.deepEqual(judged(files, { loader: 'gguf' }), []);
  });

for (const [name, { loader, files }] of Object.entries(HARMLESS))
  test(`not refused: ${name}`, () => assert.deepEqual(judged(files, { loader }), []));

test('at least 25 hostile folders are told apart from the harmless', () => {
  assert.ok(Object.keys(HOSTILE).length >= 25);
});

test('a value is named with its line', () => {
  const [refusal] = judged({ 'config.json': '{\n  "a": 1,\n  "auto_map": {"AutoModel": "m.X"}\n}' }, {});
  assert.deepEqual(refusal, { named: 'config.json/auto_map', allow: 'code', line: 3 });
});

test('the step may allow pickles and code, each alone', () => {
  const files = { 'pytorch_model.bin': 'x', 'modeling.py': 'x', 'config.json': '{"auto_map": {"A": "m.X"}}' };
  const left = (...allowed: ('pickle' | 'code')[]) =>
    judged(files, { allowed: new Set(allowed) }).map(({ named }) => named);
  assert.deepEqual(left(), ['config.json/auto_map', 'modeling.py', 'pytorch_model.bin']);
  assert.deepEqual(left('pickle'), ['config.json/auto_map', 'modeling.py']);
  assert.deepEqual(left('code'), ['pytorch_model.bin']);
  assert.deepEqual(left('code', 'pickle'), []);
});

test('on an event that is not trusted, what loaders read has to be recorded', () => {
  const files = { 'config.json': '{}', 'chat_template.jinja': 'x', 'README.md': 'x' };
  const recorded = new Set(['m/config.json']);
  assert.deepEqual(
    judged(files, { recorded }).map(({ named }) => named),
    ['chat_template.jinja'],
  );
  assert.deepEqual(
    judged(files, { recorded, loader: 'onnx' }).map(({ named }) => named),
    ['chat_template.jinja'],
  );
});

test('links that lead out, nowhere or to folders, and pipes, are refused for every loader', {
  skip: process.platform === 'win32',
}, () => {
  const found = judged({ 'a.gguf': 'x' }, { loader: 'gguf' }, (root) => {
    symlinkSync('/etc/hostname', `${root}/m/out`);
    symlinkSync('nowhere', `${root}/m/broken`);
    symlinkSync('/etc', `${root}/m/folder`);
    symlinkSync('a.gguf', `${root}/m/fine`);
    mkdirSync(`${root}/blobs`);
    linkSync(`${root}/m/a.gguf`, `${root}/blobs/1`);
    symlinkSync('../blobs/1', `${root}/m/cached`);
    execFileSync('mkfifo', [`${root}/m/pipe`]);
  });
  assert.deepEqual(
    found.map(({ named, allow }) => [named, allow]),
    [
      ['broken', null],
      ['folder', null],
      ['out', null],
      ['pipe', null],
    ],
  );
});
