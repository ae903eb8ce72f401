/** Loaded before a run of changes (`node --import`): puts the fault of `PLANTED_FAULT` into the check. */

import { registerHooks } from 'node:module';
import process from 'node:process';
import { PLANTED_FAULTS } from './planted.ts';

const fault = PLANTED_FAULTS[process.env.PLANTED_FAULT ?? ''];
if (fault === undefined) throw new Error('PLANTED_FAULT names no fault');
const { file, from, to } = fault;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/src/${file}`)) return loaded;
    const text = String(loaded.source);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...loaded, source: text.replace(from, () => to) };
  },
});
