/** To be imported before anything else, in each thread: changes one module as it is loaded, as PLANTED says. */

import { registerHooks } from 'node:module';
import process from 'node:process';
import { PLANTED } from './planted.ts';

const plant = PLANTED[process.env.PLANTED ?? ''];
if (plant === undefined) throw new Error(`there is no plant ${process.env.PLANTED}`);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/src/${plant.file}`)) return loaded;
    const text = String(loaded.source);
    if (!text.includes(plant.from)) throw new Error(`${plant.file} does not hold ${plant.from}`);
    return { ...loaded, source: text.replace(plant.from, () => plant.to) };
  },
});
