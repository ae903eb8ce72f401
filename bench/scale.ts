/**
 * Measures cost against size: `npm run bench -- scale`. Writes results/scale.json, from which `npm run generate`
 * draws the picture and writes the tables of docs/scaling.md. `npm run bench -- scale lines` measures that curve anew.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CurveResult, ScaleResults } from '../scripts/scale-results.ts';
import { describeMachine } from './machine.ts';
import { type Cost, median } from './measure.ts';
import { curves } from './scale-curves.ts';

const ROUNDS = 3;
/** What takes longer, of CPU, is run once. */
const SLOW_SECONDS = 30;

/** All curves, or those named; what was measured of the others before is kept. */
export async function measureScale(isQuick: boolean, names: readonly string[]): Promise<void> {
  const machine = describeMachine();
  const folder = path.join(import.meta.dirname, isQuick ? 'work' : 'results');
  const file = path.join(folder, 'scale.json');
  mkdirSync(folder, { recursive: true });
  const all = curves(isQuick);
  const known = new Map<string, CurveResult>();
  if (names.length > 0 && existsSync(file))
    for (const curve of (JSON.parse(readFileSync(file, 'utf8')) as ScaleResults).curves)
      known.set(curve.name, curve);
  const keep = (curve: CurveResult) => {
    known.set(curve.name, curve);
    const measured = all.flatMap(({ name }) => known.get(name) ?? []);
    const results: ScaleResults = { machine, curves: measured };
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  };
  for (const { name, title, unit, sizes, ready } of all) {
    if (names.length > 0 && !names.includes(name)) continue;
    const points: CurveResult['points'][number][] = [];
    for (const size of sizes) {
      const { run, end } = await ready(size);
      const costs: Omit<Cost, 'status'>[] = [];
      while (costs.length < (isQuick ? 1 : ROUNDS) && (costs[0]?.cpu ?? 0) < SLOW_SECONDS) {
        const cost = run();
        if (cost === null) break;
        costs.push(cost);
      }
      end();
      if (costs.length === 0) {
        keep({ name, title, unit, out_of_memory_at: size, points });
        break;
      }
      const of = (key: 'wall' | 'cpu' | 'peak') => median(costs.map((cost) => cost[key]));
      points.push({ size, wall: round(of('wall')), cpu: round(of('cpu')), peak: of('peak') });
      keep({ name, title, unit, out_of_memory_at: null, points });
      console.error(`${title}: ${size} ${unit}: ${of('cpu').toFixed(2)} s of CPU`);
    }
  }
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
