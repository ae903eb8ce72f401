/** To be imported before anything else, in each thread: changes one module as it is loaded, as PLANTED says. */

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';
import { planted } from '../../support/plant.ts';
import { PLANTED } from './planted.ts';

const plant = PLANTED[process.env.PLANTED ?? ''];
if (plant === undefined) throw new Error(`there is no plant ${process.env.PLANTED}`);

// Before any stage is run: what is thrown later could be taken for what the stage found.
const file = new URL(`../../../src/${plant.file}`, import.meta.url);
const source = planted(readFileSync(file, 'utf8'), plant);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    return url === file.href ? { ...loaded, source } : loaded;
  },
});
