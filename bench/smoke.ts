/**
 * What a smoke test costs beyond its loader: a plan of many tests of one model of 1 MB, and the loader started as often by
 * a shell with the same interpreter, arguments and input. The start of the run and its proof of isolation are counted too.
 */

import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { findPython, scriptOf } from '../src/smoke/loaders/python.ts';
import { SMALL } from '../test/support/python.ts';
import { type Data, newFolder } from './data.ts';
import type { Program } from './measure.ts';
import type { Workload } from './workload.ts';

const CLI = path.join(import.meta.dirname, '../dist/cli.js');
const MODEL = 'repository/models/m/model.onnx';
/** Where results go; removed before each run. */
const OUT = 'out';
const ALONE = 'the loader alone';

/** A custom loader, which answers by what it prints. */
const READER = `import sys
with open(sys.argv[1], "rb") as file:
    print(len(file.read()), "bytes")
`;

export function smokes(isQuick: boolean): Workload[] {
  // Of many tests, so that the start of the run weighs little; a Python library takes long to start.
  const [tests, slowTests] = isQuick ? [10, 5] : [200, 25];
  const shared = { rounds: isQuick ? 1 : 5, unit: ALONE, cores: 0, before: emptyOut };
  // As many threads as a smoke test gives it.
  const onnx = { PATH: SMALL.environment.PATH ?? '', OMP_NUM_THREADS: String(availableParallelism()) };
  return [
    {
      ...shared,
      name: 'smoke',
      title: `${tests} tests of a 1 MB model by a custom loader`,
      programs: [
        alone(tests, 'python3', `-I loader.py "$PWD/${MODEL}" </dev/null`),
        ...smoke('python3', `reader=[\\"$(cat python)\\",\\"-I\\",\\"$PWD/loader.py\\"]`),
      ],
      prepare: async () =>
        makeModel('smoke', tests, () => randomBytes(1_000_000), { loader: 'custom', name: 'reader' }),
    },
    {
      ...shared,
      name: 'smoke-onnx',
      title: `${slowTests} tests of a 1 MB model by onnxruntime`,
      programs: [
        alone(slowTests, SMALL.program, '-I -X utf8 runner.py <request', onnx),
        ...smoke(SMALL.program, 'onnx', onnx),
      ],
      prepare: async () =>
        makeModel('smoke-onnx', slowTests, () => SMALL.make('make_onnx.py', '1', '31250'), {
          loader: 'onnx',
        }),
    },
  ];
}

/** `words`: of a shell, behind the interpreter. */
function alone(tests: number, needs: string, words: string, env: Program['env'] = {}): Program {
  const once = `"$python" ${words} >/dev/null || exit 1`;
  const script = `python=$(cat python); i=0; while [ $i -lt ${tests} ]; do ${once}; i=$((i + 1)); done`;
  return { name: ALONE, needs, command: ['sh', '-c', script], env };
}

function smoke(needs: string, loader: string, env: Program['env'] = {}): Program[] {
  return ['manifest-drift smoke', 'manifest-drift smoke --isolation none'].map((name) => {
    const flags = `${name.slice('manifest-drift smoke'.length)} --output ${OUT} --format json`;
    const script = `exec "${process.execPath}" "${CLI}" smoke repository --loader "${loader}"${flags}`;
    return { name, needs, command: ['sh', '-c', script], env };
  });
}

function makeModel(name: string, tests: number, make: () => Uint8Array, entrypoint: object): Data {
  const folder = newFolder(name);
  const place = (file: string) => path.join(folder, file);
  for (const above of [path.dirname(MODEL), 'repository/tests']) mkdirSync(place(above), { recursive: true });
  const bytes = make();
  writeFileSync(place(MODEL), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = [{ path: path.basename(MODEL), sha256 }];
  const entry = {
    name: 'm',
    version: '1',
    path: 'models/m',
    files,
    entrypoint: { ...entrypoint, file: 'model.onnx' },
  };
  writeFileSync(place('repository/models/inventory.json'), JSON.stringify([entry]));
  const test = { probe: 'load', entry: 'model:m', max_seconds: 60 };
  const group = {
    id: 'G',
    tests: Array.from({ length: tests }, (_, index) => ({ id: `T-${index}`, ...test })),
  };
  writeFileSync(
    place('repository/tests/smoke-test-plan.json'),
    JSON.stringify({ version: 1, groups: [group] }),
  );
  const isBuiltIn = name !== 'smoke';
  writeFileSync(place('python'), isBuiltIn ? SMALL.program : (findPython(process.env, folder) ?? 'python3'));
  writeFileSync(place('loader.py'), READER);
  writeFileSync(place('runner.py'), scriptOf('onnx').text);
  writeFileSync(place('channel'), '');
  const asked = {
    prompt: null,
    task: null,
    max_tokens: 16,
    profile: 'default',
    allowed: [],
    outputs: folder,
  };
  const request = { version: 1, path: place(MODEL), ...asked, channel: place('channel'), token: 'token' };
  writeFileSync(place('request'), JSON.stringify(request));
  return { folder, files: 1, bytes: bytes.length, tests };
}

function emptyOut({ folder }: Data): void {
  rmSync(path.join(folder, OUT), { recursive: true, force: true });
}
