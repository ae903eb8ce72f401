/** Loaded before a run of changes (`node --import`): puts the fault of `PLANTED_FAULT` into the check. */

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { PLANTED_FAULTS } from './planted.ts';

const fault = PLANTED_FAULTS[process.env.PLANTED_FAULT ?? ''];
if (fault === undefined) throw new Error('PLANTED_FAULT names no fault');
const { file, from, to } = fault;

registerHooks({
  load(url, context, next) {
    if (!url.endsWith(`/src/${file}`)) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    const source = stripTypeScriptTypes(text.replace(from, () => to));
    return { format: 'module', source, shortCircuit: true };
  },
});
