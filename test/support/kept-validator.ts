/** Validators of JSON schemas that are compiled once and kept: that takes longer than most files of tests. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { Options, ValidateFunction } from 'ajv/dist/2020.js';

const require = createRequire(import.meta.url);
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/validators');

/** `file`: of a schema, absolute. Kept by its content, the options, and the version of ajv. */
export function keptValidator(file: string, options: Options): ValidateFunction {
  const text = readFileSync(file, 'utf8');
  const { version } = require('ajv/package.json') as { version: string };
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, text]))
    .digest('hex');
  const place = join(FOLDER, `${key}.cjs`);
  if (!existsSync(place)) {
    mkdirSync(FOLDER, { recursive: true });
    const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
    const { default: standalone } = require('ajv/dist/standalone') as {
      default: (ajv: object, validate: ValidateFunction) => string;
    };
    const ajv = new Ajv2020({ ...options, code: { source: true } });
    writeFileSync(`${place}.${process.pid}`, standalone(ajv, ajv.compile(JSON.parse(text) as object)));
    // In one step: several processes may make it at once.
    renameSync(`${place}.${process.pid}`, place);
  }
  return require(place) as ValidateFunction;
}
