/**
 * The Python environments with real loaders: `.ci/smoke-python` makes the first, and the second too where
 * it is asked to. What is not there is skipped, and said.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const CHECKOUT = join(import.meta.dirname, '../..');

export interface Python {
  /** False where it is there; else why its tests are skipped. */
  readonly skip: string | false;
  readonly program: string;
  /** An environment in which it is `python3`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs a script of test/support/python that writes to the path it is given first; answers the bytes. */
  make(script: string, ...words: string[]): Buffer;
  run(script: string, ...words: string[]): void;
}

/** Finds the packages without importing them, which takes seconds for some. */
const FIND = 'import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, sys.argv[1:])))';

function pythonOf(variable: string, folder: string, ...packages: string[]): Python {
  const place = process.env[variable] ?? join(CHECKOUT, '.cache', folder);
  const program = join(place, 'bin/python3');
  const isThere = () =>
    existsSync(program) && spawnSync(program, ['-I', '-c', FIND, ...packages]).status === 0;
  let skip: string | false | undefined;
  const run = (script: string, ...words: string[]) => {
    const done = spawnSync(program, ['-I', join(import.meta.dirname, 'python', script), ...words], {
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${script}: ${done.stderr}`);
  };
  return {
    get skip() {
      skip ??= isThere() ? false : `${place} has not all of ${packages.join(', ')}; see .ci/smoke-python`;
      return skip;
    },
    program,
    environment: {
      PATH: [join(place, 'bin'), process.env.PATH ?? ''].join(delimiter),
      HOME: process.env.HOME,
    },
    run,
    make(script, ...words) {
      const folderOf = mkdtempSync(join(tmpdir(), 'smoke-model-'));
      try {
        run(script, join(folderOf, 'made'), ...words);
        return readFileSync(join(folderOf, 'made'));
      } finally {
        rmSync(folderOf, { recursive: true });
      }
    },
  };
}

/** xllamacpp, gguf, onnx and onnxruntime. */
export const SMALL = pythonOf('SMOKE_PYTHON', 'smoke-python', 'xllamacpp', 'gguf', 'onnx', 'onnxruntime');

/** The libraries that write safetensors, GGUF and ONNX. */
export const WRITERS = pythonOf('SMOKE_PYTHON', 'smoke-python', 'safetensors', 'gguf', 'onnx');

/** The reference implementation of OpenSSF model signing. */
export const SIGNING = pythonOf('SIGNING_PYTHON', 'model-signing', 'model_signing.signing');

/** torch, and versions of transformers and diffusers that run code of models: the control of the guard. */
export const OLD = pythonOf('SMOKE_PYTHON_OLD', 'smoke-python-old', 'torch', 'transformers', 'diffusers');

/** torch, and a current transformers with its own server. */
export const SERVE = pythonOf(
  'SMOKE_PYTHON_SERVE',
  'smoke-python-serve',
  'torch',
  'transformers',
  'fastapi',
  'uvicorn',
);
