/** Makes the pictures of report.html in docs/images, from a real check and with the Chromium of the tests. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/model/report.ts';
import { Chromium, type OpenOptions } from '../test/support/chromium.ts';
import { listOf, makeRepository, sha256 } from '../test/support/repository.ts';

const IMAGES = join(import.meta.dirname, '../docs/images');
const LIMIT = 150_000;

await using browser = await Chromium.start();
const report = await driftedReport();
await picture('report.png', { scheme: 'light', height: 760 }, null);
await picture('report-dark.png', { scheme: 'dark', height: 660 }, '#picture');
await picture('report-findings.png', { scheme: 'light' }, '#findings');

async function picture(name: string, options: OpenOptions, at: string | null): Promise<void> {
  const { page, faults } = await browser.open(report, { width: 1200, ...options });
  if (at !== null) await page.locator(at).evaluate((element) => element.scrollIntoView());
  const path = join(IMAGES, name);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (faults.length > 0 || size > LIMIT) throw new Error(`${name}: ${size} bytes; ${faults.join('; ')}`);
  console.log(`wrote ${path} (${Math.round(size / 1000)} kB)`);
}

/** A repository of a few models and datasets, in which some things are not what they should be. */
async function driftedReport(): Promise<Report> {
  const models = {
    'whisper-small': [48, 46, 44, 3],
    'bert-base': [52, 1],
    'resnet-50': [26],
    'clip-vit': [38, 35, 2],
  };
  const datasets = { 'common-voice': [30, 29, 28, 12], musiccaps: [9], ionosphere: [6, 2] };
  const files: Record<string, Uint8Array | string> = {};
  for (const [folder, all] of Object.entries({ models, datasets }))
    for (const [name, sizes] of Object.entries(all))
      for (const [index, size] of sizes.entries())
        files[`${folder}/${name}/part-${index + 1}.${folder === 'models' ? 'safetensors' : 'parquet'}`] =
          new Uint8Array(size * 20_000).fill(index + size);
  const entries = (folder: string, all: object) =>
    Object.entries(all).map(([name, sizes]: [string, number[]]) => ({
      name,
      version: '1.2.0',
      path: `${folder}/${name}`,
      files_count: sizes.length,
      size_bytes: sizes.reduce((sum, size) => sum + size * 20_000, 0),
    }));
  const list = listOf(files);
  const missing = 'models/clip-vit/part-1.safetensors';
  const pointer = 'datasets/common-voice/part-2.parquet';
  const content = files[pointer] ?? '';
  const { [missing]: _, ...there } = files;
  const combined = [...entries('models', models)].map((entry) =>
    entry.name === 'bert-base' ? { ...entry, version: '1.1.0' } : entry,
  );
  using repository = makeRepository({
    ...there,
    'models/whisper-small/part-2.safetensors': new Uint8Array(46 * 20_000).fill(7),
    [pointer]: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`,
    'models/checksums.sha256': list,
    'models/inventory.json': { models: entries('models', models) },
    'datasets/inventory.json': {
      datasets: [
        ...entries('datasets', datasets),
        { name: 'freesound', version: '2.0.0', path: 'datasets/freesound' },
      ],
    },
    'inventory/combined_inventory.json': {
      models: combined,
      datasets: [
        ...entries('datasets', datasets),
        { name: 'freesound', version: '2.0.0', path: 'datasets/freesound' },
      ],
    },
  });
  const checked = await repository.check();
  const run = {
    id: '4211',
    attempt: 1,
    workflow: 'manifest-drift',
    job: 'check',
    event: 'schedule',
    repository: 'acme/models',
    ref: 'refs/heads/main',
    url: 'https://github.com/acme/models/actions/runs/4211',
  };
  return {
    ...checked,
    root: '.',
    run,
    commit: sha256('the commit').slice(0, 40),
    generated_at: '2026-11-23T05:17:00.000Z',
  };
}
