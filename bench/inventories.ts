/** Repositories for the workloads that are about inventories and lists rather than about bytes. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { type Data, newFolder, OUTSIDE } from './data.ts';

/** A combined inventory and its source, that agree, with entries as long as real ones. */
export function makeInventories(entries: number): Data {
  const folder = newFolder('inventories', OUTSIDE);
  const models = Array.from({ length: entries }, (_, index) => entry(index));
  writeJson(folder, 'models/inventory.json', { version: '1', models });
  writeJson(folder, 'inventory/combined_inventory.json', { version: '1', models, datasets: [] });
  return { folder, files: entries, bytes: 0 };
}

/** The same of entries that say as little as an entry can. */
export function makeShortEntries(entries: number): Data {
  const folder = newFolder('short-entries', OUTSIDE);
  const models = Array.from({ length: entries }, (_, index) => ({ name: `model-${index}`, version: '1' }));
  writeJson(folder, 'models/inventory.json', { models }, 0);
  writeJson(folder, 'inventory/combined_inventory.json', { models, datasets: [] }, 0);
  return { folder, files: entries, bytes: 0 };
}

/** A clone of such a repository, whose branch has an upstream branch to compare with. */
export function makeClone(entries: number): Data {
  const source = makeRepository(entries);
  const folder = newFolder('clone');
  const git = (where: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: where });
  git(source.folder, 'init', '-q');
  git(source.folder, 'add', '-A');
  git(source.folder, 'commit', '-q', '-m', 'first');
  git(source.folder, 'clone', '-q', source.folder, folder);
  rmSync(source.folder, { recursive: true });
  return { ...source, folder };
}

/** All that a check reads by default: three inventories, a list, and the files. */
export function makeRepository(entries: number): Data {
  const folder = newFolder('ten-entries');
  const half = Math.ceil(entries / 2);
  const models = Array.from({ length: half }, (_, index) => entry(index));
  const datasets = Array.from({ length: entries - half }, (_, index) => entry(half + index));
  writeJson(folder, 'models/inventory.json', { models });
  writeJson(folder, 'datasets/inventory.json', { datasets });
  writeJson(folder, 'inventory/combined_inventory.json', { models, datasets });
  let list = '';
  for (const { path: name } of [...models, ...datasets]) {
    mkdirSync(path.join(folder, name), { recursive: true });
    const content = `weights of ${name}`;
    writeFileSync(path.join(folder, name, 'weights.bin'), content);
    list += `${createHash('sha256').update(content).digest('hex')}  ${name}/weights.bin\n`;
  }
  writeFileSync(path.join(folder, 'models/checksums.sha256'), list);
  return { folder, files: entries, bytes: 0 };
}

/** A list of which no file is there, spread over folders as shards are. */
export async function makeLongList(lines: number): Promise<Data> {
  const folder = newFolder('long-list', OUTSIDE);
  const list = createWriteStream(path.join(folder, 'sums.sha256'));
  for (let index = 0; index < lines; index++) {
    const digest = createHash('sha256').update(String(index)).digest('hex');
    const name = `models/model-${Math.floor(index / 200)}/model-${index % 200}-of-200.safetensors`;
    if (!list.write(`${digest}  ${name}\n`)) await once(list, 'drain');
  }
  await finished(list.end());
  return { folder, files: lines, bytes: 0 };
}

function entry(index: number) {
  const name = `organisation-${index % 50}/model-${index}-instruct`;
  return {
    name,
    path: `models/model-${index}`,
    size_bytes: 1_000_000_000 + index,
    source_url: `https://hub.example/${name}`,
    version: `1.${index % 7}.0`,
    license: 'apache-2.0',
    notes: `Quantised to 4 bits with a group size of 128; replaces the model of ${2020 + (index % 6)}.`,
  };
}

/** Writes it below the folder, as compact as `indent` says. */
export function writeJson(folder: string, name: string, value: object, indent = 2): void {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(value, null, indent));
}
