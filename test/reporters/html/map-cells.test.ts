/** The picture shows all files, each once, and whatever is not matched so that it can be seen. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EntryRow } from '../../../src/model/entry-row.ts';
import type { FileRow } from '../../../src/model/file-row.ts';
import type { Report } from '../../../src/model/report.ts';
import { cellGroups, drawnGroups, measureOf } from '../../../src/reporters/html/map-cells.ts';
import { htmlText } from '../../../src/reporters/html/markup.ts';
import { survey } from '../../../src/reporters/html/survey.ts';
import { treemap } from '../../../src/reporters/html/treemap.ts';
import { fileReport, fileRowOf, shardReport } from '../file-report.ts';

const entry = (more: Partial<EntryRow>): EntryRow => ({
  kind: 'model',
  id: 'a',
  version: null,
  path: 'models/a',
  status: 'matched',
  files: 1,
  ...more,
});

const file = (path: string, size: number | null, more: Partial<FileRow> = {}): FileRow => ({
  ...fileRowOf(0),
  path,
  recorded: { sha256: null, size_bytes: size },
  actual: { sha256: null, size_bytes: size },
  ...more,
});

const WIDE = { mostGroups: 24, isByStyle: false, leastShare: 0.0018 };
const NARROW = { mostGroups: 12, isByStyle: true, leastShare: 0.01 };

function groupsOf(entries: readonly EntryRow[], files: readonly FileRow[], shard: Report['shard'] = null) {
  const found = survey({ entries, files, shard });
  return drawnGroups(cellGroups(found, measureOf(found, files.length)), WIDE);
}

const total = (groups: ReturnType<typeof cellGroups>) =>
  groups.flatMap(({ cells }) => cells).reduce((sum, { files }) => sum + files, 0);

for (const count of [1, 39, 400, 5000]) {
  test(`all of ${count} files are in it`, () => {
    const report = fileReport(count);
    const found = survey(report);
    for (const measure of ['bytes', 'files'] as const)
      for (const drawn of [WIDE, NARROW]) {
        const groups = drawnGroups(cellGroups(found, measure), drawn);
        assert.equal(total(groups), count);
        assert.ok(groups.length <= drawn.mostGroups);
        for (const { cells } of groups) assert.ok(cells.every(({ weight }) => weight > 0));
      }
  });
}

test('a file belongs to the nearest folder that an entry names', () => {
  const entries = [entry({}), entry({ id: 'inner', path: 'models/a/inner' }), entry({ id: 'all', path: '' })];
  const files = [file('models/a/x', 10), file('models/a/inner/y', 10), file('models/ab/z', 10)];
  const groups = groupsOf(entries, files);
  const find = (name: string) => groups.find((group) => group.name === name)?.cells.map(({ label }) => label);
  assert.deepEqual(find('model a'), ['x']);
  assert.deepEqual(find('model inner'), ['y']);
  assert.deepEqual(find('model all'), ['models/ab/z']);
});

test('a small file that differs is seen beside a terabyte', () => {
  const small = file('models/a/small', 10, { status: 'mismatched' });
  const groups = groupsOf([entry({})], [file('models/a/large', 2 ** 40), small]);
  const cells = groups[0]?.cells ?? [];
  const bad = cells.find(({ style }) => style.status === 'mismatched')?.weight ?? 0;
  assert.ok(bad / cells.reduce((sum, { weight }) => sum + weight, 0) > 0.001);
});

test('an entry of which no file is recorded is there, as not looked at', () => {
  const groups = groupsOf([entry({ files: 0, status: 'unverified' })], []);
  assert.deepEqual(
    groups.map(({ cells }) => cells.map(({ label, style }) => [label, style.status, style.evidence])),
    [[['no file recorded', 'unverified', 'none']]],
  );
});

test('what a shard has no file of is not said to have none', () => {
  const { shard } = shardReport();
  const label = groupsOf([entry({ files: 0, status: 'unverified' })], [], shard)[0]?.cells[0]?.label;
  assert.equal(label, 'no file in this shard');
});

test('an entry whose files are drawn in another one is not said to have none', () => {
  const groups = groupsOf([entry({}), entry({ kind: 'dataset' })], [file('models/a/x', 10)]);
  assert.deepEqual(
    groups.map(({ name }) => name),
    ['model a'],
  );
});

test('files of unknown size are drawn as of usual size, and all alike where most are', () => {
  const sizes = [1000, 1000, null].map((size, index) => file(`models/a/${index}`, size));
  const [group] = groupsOf([entry({})], sizes);
  assert.deepEqual(
    group?.cells.map(({ weight }) => Math.round(weight)),
    [1000, 1000, 1000],
  );
  const unknown = [2 ** 30, null, null].map((size, index) => file(`models/a/${index}`, size));
  assert.deepEqual(
    groupsOf([entry({})], unknown)[0]?.cells.map(({ weight }) => weight),
    [1, 1, 1],
  );
});

test('a narrow picture has one cell for each status of a model, and a file alone keeps its name', () => {
  const files = Array.from({ length: 30 }, (_, at) => file(`models/a/${at}`, 10));
  const bad = file('models/a/bad', 10, { status: 'mismatched' });
  const found = survey({ entries: [entry({})], files: [...files, bad], shard: null });
  const [group] = drawnGroups(cellGroups(found, 'files'), NARROW);
  assert.deepEqual(
    group?.cells.map(({ label, find }) => [label, find]),
    [
      ['30 files', 'models/a'],
      ['bad', 'models/a/bad'],
    ],
  );
});

test('too many models to be told apart have a field for each folder of them', () => {
  const entries = Array.from({ length: 40 }, (_, at) =>
    entry({ id: `m${at}`, path: at < 30 ? `models/m${at}` : `data/m${at}` }),
  );
  const files = entries.flatMap(({ path }) => [file(`${path}/x`, 10), file(`${path}/y`, 10)]);
  const groups = groupsOf(entries, files);
  assert.deepEqual(
    groups.map(({ name, find, cells }) => [name, find, cells.length]),
    [
      ['models', 'models', 30],
      ['data', 'data', 10],
    ],
  );
  const [cell] = groups[1]?.cells ?? [];
  assert.deepEqual([cell?.label, cell?.shortLabel, cell?.find], ['m30: 2 files', 'm30', 'data/m30']);
});

test('labels in the picture are whole names, and it is small for a few files', () => {
  const heights = [3, 10, 30, 400].map((count) => {
    const report = fileReport(count);
    const text = htmlText(treemap(report, survey(report)));
    const names = [...report.files].flatMap(({ path }) => [path, path.replace(/^.*\//, '')]);
    const titles = [...text.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title);
    for (const [, label = ''] of text.matchAll(/<text [^>]*>([^<]*)<\/text>/g)) {
      const words = label.replace(/^[^\p{L}\d]* /u, '');
      assert.ok(
        /^\d+ files$/.test(words) || names.includes(words) || titles.some((title) => title.includes(words)),
        label,
      );
      assert.ok(!words.includes('…'), label);
    }
    return Number(/ height="(\d+)"/.exec(text)?.[1]);
  });
  assert.deepEqual(
    heights,
    heights.toSorted((a, b) => a - b),
  );
  assert.ok((heights[0] ?? 0) < 100 && (heights[3] ?? 0) > 400);
});

describe('files that no entry names', () => {
  const names = (paths: readonly string[], entries: readonly EntryRow[] = []) =>
    groupsOf(
      entries,
      paths.map((path) => file(path, 10)),
    ).map(({ name, cells }) => [name, cells.reduce((sum, { files }) => sum + files, 0)]);

  test('have a field for each folder, as deep as there are few', () => {
    assert.deepEqual(names(['a/x', 'a/y', 'b/c/d/e/f/z', 'r']), [
      ['a', 2],
      ['b/c/d', 1],
      ['in the root', 1],
    ]);
    assert.deepEqual(names(['models/a/x', 'data/y', 'data/z'], [entry({})]), [
      ['data', 2],
      ['model a', 1],
    ]);
    const many = Array.from({ length: 90 }, (_, at) => `${at % 3}/${at % 30}/${at}/x`);
    assert.deepEqual(names(many), [
      ['0', 30],
      ['1', 30],
      ['2', 30],
    ]);
  });

  test('are all counted where folders are countless', () => {
    const paths = Array.from({ length: 5000 }, (_, at) => `${at % 7}/${at}/${at}/${at}.bin`);
    const found = names(paths);
    assert.deepEqual([found.length, found.reduce((sum, [, count]) => sum + Number(count), 0)], [7, 5000]);
  });

  test('are found by their folder', () => {
    const cells = groupsOf([], [file('a/b/x', 10)]);
    assert.deepEqual([cells[0]?.find, cells[0]?.cells[0]?.label], ['a/b', 'x']);
  });
});
