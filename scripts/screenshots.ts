/** Makes the pictures of report.html in docs/images, from a real check and with the Chromium of the tests. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Report } from '../src/model/report.ts';
import { Chromium, type OpenOptions } from '../test/support/chromium.ts';
import { listOf, makeRepository, sha256 } from '../test/support/repository.ts';
import { runWords } from '../test/support/terminal.ts';

const IMAGES = join(import.meta.dirname, '../docs/images');
const LIMIT = 150_000;

/** Colours of a terminal, by their codes. */
const COLOURS: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.65',
  31: 'color:#f0717a',
  32: 'color:#7fc98b',
  33: 'color:#e5c07b',
  36: 'color:#66c2cd',
};

await using browser = await Chromium.start();
const report = await driftedReport();
await picture('report.png', { scheme: 'light', height: 640 }, null);
await picture('report-dark.png', { scheme: 'dark', height: 600 }, '#picture');
await picture('report-findings.png', { scheme: 'light' }, '#findings');
await picture('report-phone.png', { scheme: 'light', width: 390, height: 780 }, null);
await terminalPicture('terminal.png');

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

/** What the check of examples/drifted prints at a terminal of 90 columns. */
async function terminalPicture(name: string): Promise<void> {
  const { out } = await runWords(['check', 'examples/drifted'], join(IMAGES, '../..'), {
    columns: 90,
    environment: { PATH: process.env.PATH, CI: 'true' },
  });
  const first = out.split('\n\n').slice(0, 4).join('\n\n');
  const last = out.trimEnd().split('\n').slice(-3).join('\n');
  const text = `$ manifest-drift check examples/drifted\n${coloured(first)}\n\n…\n\n${coloured(last)}`;
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#16181d;color:#d7dae0"><pre style="margin:0;padding:16px;font:13px/1.4 monospace">${text}</pre>`;
  const { page } = await browser.openText(html, { width: 780, height: 560 });
  const path = join(IMAGES, name);
  await page.locator('pre').screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (size > LIMIT) throw new Error(`${name}: ${size} bytes`);
  console.log(`wrote ${path} (${Math.round(size / 1000)} kB)`);
}

function coloured(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\u001B[')
    .map((part, index) => {
      const [, code = '', rest = part] = index === 0 ? [] : (/^(\d+)m([\s\S]*)$/.exec(part) ?? []);
      return code === ''
        ? rest
        : code === '0'
          ? `</span>${rest}`
          : `<span style="${COLOURS[code] ?? ''}">${rest}`;
    })
    .join('');
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
