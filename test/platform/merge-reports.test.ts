import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { mergeReportFiles } from '../../src/apps/run/merge-reports.ts';
import { writeReport } from '../../src/apps/run/write-report.ts';
import { listOf, makeRepository } from '../support/repository.ts';

const contents = { 'models/a.bin': 'a', 'models/b.bin': 'b' };

/** A folder as the download of two artifacts leaves it. */
async function downloaded(): Promise<Disposable & { folder: string }> {
  using repository = makeRepository({
    'inventory/combined_inventory.json': { models: [], datasets: [] },
    ...contents,
    'models/checksums.sha256': listOf(contents),
  });
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  for (const index of [1, 2]) {
    await writeReport(await repository.check({ shard: `${index}/2` }), {
      folder: join(folder, `shard-${index}`),
    });
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const merge = (cwd: string, ...paths: string[]) => mergeReportFiles(paths, { cwd, run: null });

test('every report in a folder is merged, and only reports', async () => {
  using place = await downloaded();
  const { folder } = place;
  writeFileSync(join(folder, 'notes.json'), 'x');
  assert.equal(merge(folder, '.').summary.matched, 2);
  assert.equal(merge(folder, 'shard-1/report.json', 'shard-2').summary.matched, 2);
  assert.equal(merge('/', folder).shard, null);
});

test('what cannot be read is named', async () => {
  using place = await downloaded();
  const { folder } = place;
  assert.throws(() => merge(folder, 'gone'), { message: /^merge: "gone" cannot be read: / });
  writeFileSync(join(folder, 'other'), '');
  assert.throws(() => merge(folder, 'other'), { message: /^other is not valid JSON/ });
  assert.throws(() => merge(join(folder, 'shard-1'), '.'), { message: /^1 of 2 shards is missing: 2/ });
  truncateSync(join(folder, 'shard-2/report.json'), 100);
  assert.throws(() => merge(folder, '.'), { message: /^shard-2.report\.json is not valid JSON/ });
  rmSync(join(folder, 'shard-2/report.json'));
  assert.throws(() => merge(folder, 'shard-2'), { message: /^merge: there is no report\.json in "shard-2"/ });
});

test('a report of any length is not read into memory', async () => {
  using place = await downloaded();
  truncateSync(join(place.folder, 'shard-2/report.json'), 2 ** 33); // A hole, which takes no room.
  const before = process.memoryUsage().rss;
  assert.throws(() => merge(place.folder, '.'), {
    message: /report\.json" is 8,589,934,592 bytes long; the limit is /,
  });
  assert.ok(process.memoryUsage().rss - before < 100e6);
});

test('links in what was downloaded are not followed', { skip: process.platform === 'win32' }, async () => {
  using place = await downloaded();
  const { folder } = place;
  for (const name of ['a', 'b', 'c']) symlinkSync(folder, join(folder, name));
  assert.equal(merge(folder, '.').summary.matched, 2);
  rmSync(join(folder, 'shard-1/report.json'));
  symlinkSync('/dev/zero', join(folder, 'shard-1/report.json'));
  assert.throws(() => merge(folder, '.'), { message: /^1 of 2 shards is missing: 1/ });
  assert.throws(() => merge(folder, '/dev/zero'), { message: /^merge: "\/dev\/zero" is not a plain file/ });
});
