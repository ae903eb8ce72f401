/**
 * No false green: whatever single thing changes in a consistent repository, the report says so. Runs
 * of any length: `CHANGES=100000 node --test test/core/single-change.test.ts`.
 */

import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { listOf, makeRepository, sha256, type TestRepository } from '../support/repository.ts';

const RUNS = Number(process.env.CHANGES ?? 250);
const COMBINED = 'inventory/combined_inventory.json';
const SOURCE = 'models/inventory.json';
const LIST = 'models/checksums.sha256';

/** How a file is recorded: by which of the list, an entry of its own and an entry's `files`. */
const file = fc.record({
  name: fc.constantFrom(
    'a.bin',
    'deep/er/b.safetensors',
    'ünïcode ☃.bin',
    'with  blanks.txt',
    '-dash',
    'q\'u"ote',
    'c.json',
  ),
  content: fc.uint8Array({ minLength: 1, maxLength: 200 }),
  isListed: fc.boolean(),
  dialect: fc.constantFrom('own', 'files', 'none'),
});
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 5, selector: ({ name }) => name });
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;
interface Change {
  readonly what: string;
  readonly pick: number;
  readonly at: number;
}

const WHATS = [
  'flip',
  'truncate',
  'grow',
  'remove',
  'rename',
  'swap',
  'link',
  'folder',
  'line',
  'digest',
  'size',
  'entry',
  'value',
];
const change = fc.record({ what: fc.constantFrom(...WHATS), pick: fc.nat(), at: fc.nat() });

const place = ({ name }: File) => `models/m/${name}`;
const isRecorded = ({ isListed, dialect }: File) => isListed || dialect !== 'none';

function inventoryOf(all: readonly File[]) {
  const own = all.filter(({ dialect }) => dialect === 'own');
  const listed = all.filter(({ dialect }) => dialect === 'files');
  return {
    models: [
      {
        name: 'm',
        path: 'models/m',
        version: '1.0.0',
        files: listed.map((one) => ({
          path: one.name,
          sha256: sha256(one.content),
          size_bytes: one.content.length,
        })),
      },
      ...own.map((one) => ({
        name: one.name,
        path: place(one),
        sha256: sha256(one.content),
        size_bytes: one.content.length,
        version: '1.0.0',
        notes: 'n',
      })),
    ],
  };
}

function repositoryOf(all: readonly File[]): TestRepository {
  const inventory = inventoryOf(all);
  const repository = makeRepository({
    [COMBINED]: inventory,
    [SOURCE]: inventory,
    [LIST]: `# a list\n${listOf(Object.fromEntries(all.filter(({ isListed }) => isListed).map((one) => [place(one), one.content])))}`,
    ...Object.fromEntries(all.map((one) => [place(one), one.content])),
  });
  if (!all.some(({ isListed }) => isListed)) rmSync(repository.path(LIST));
  return repository;
}

/** Everything in the report but times and the folder that it was made in. */
function essence(report: Report): string {
  const { generated_at: _, root: __, summary, stages, ...rest } = report;
  const lasting = { ...summary, duration_ms: 0 };
  return JSON.stringify({
    ...rest,
    files: [...rest.files],
    findings: [...rest.findings],
    entries: [...rest.entries],
    lasting,
    stages: stages.map(({ duration_ms, ...row }) => row),
  });
}

/** Makes the change; answers the files whose content it touched, or null where it changes nothing. */
function apply(
  { what, pick, at }: Change,
  all: readonly File[],
  repository: TestRepository,
): readonly File[] | null {
  const one = all[pick % all.length] as File;
  const other = all[(pick + 1) % all.length] as File;
  const path = repository.path(place(one));
  const write = (content: Uint8Array) => writeFileSync(path, content);
  const edit = (name: string, value: unknown) => writeFileSync(repository.path(name), JSON.stringify(value));
  const inventory = structuredClone(inventoryOf(all)) as { models: Record<string, unknown>[] };
  const entry = inventory.models[at % inventory.models.length] as Record<string, unknown>;
  switch (what) {
    case 'flip': {
      const bytes = Uint8Array.from(one.content);
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8));
      write(bytes);
      return [one];
    }
    case 'truncate':
      write(one.content.subarray(0, at % one.content.length));
      return [one];
    case 'grow':
      write(Uint8Array.from([...one.content, at % 256]));
      return [one];
    case 'remove':
      rmSync(path);
      return [one];
    case 'rename':
      renameSync(path, `${path}.moved`);
      return [one];
    case 'folder':
      rmSync(path);
      mkdirSync(path);
      return [one];
    case 'link':
      if (one === other || sha256(one.content) === sha256(other.content)) return null;
      rmSync(path);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(repository.path(place(other)), path);
      return [one];
    case 'swap':
      if (sha256(one.content) === sha256(other.content)) return null;
      write(other.content);
      writeFileSync(repository.path(place(other)), one.content);
      return [one, other];
    case 'line':
    case 'digest': {
      const listed = all.filter(({ isListed }) => isListed);
      const lines = listOf(Object.fromEntries(listed.map((item) => [place(item), item.content])))
        .split('\n')
        .slice(0, -1);
      if (lines.length === 0) return null;
      const index = at % lines.length;
      if (what === 'line') lines.splice(index, 1);
      else lines[index] = `${lines[index]?.startsWith('0') ? '1' : '0'}${lines[index]?.slice(1)}`;
      writeFileSync(repository.path(LIST), lines.map((line) => `${line}\n`).join(''));
      return [];
    }
    case 'entry':
      inventory.models.splice(at % inventory.models.length, 1);
      break;
    case 'size':
      entry.size_bytes = ((entry.size_bytes as number | undefined) ?? 0) + 1;
      break;
    default:
      entry[at % 2 === 0 ? 'version' : 'notes'] = '9.9.9';
  }
  edit(pick % 2 === 0 ? COMBINED : SOURCE, inventory);
  return [];
}

test('whatever single thing changes, the report says so', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(files, change, async (all, one) => {
      using repository = repositoryOf(all);
      const before = await repository.check();
      assert.equal(before.outcome, 'pass', 'a consistent repository is green');
      assert.equal(essence(before), essence(await repository.check()), 'and stays so');
      const touched = apply(one, all, repository);
      if (touched === null) return;
      tried += 1;
      const after = await repository.check();
      const recorded = touched.filter(isRecorded);
      if (recorded.length > 0) {
        assert.equal(after.outcome, 'fail');
        const said = [...after.findings].map(({ message, subject }) => message + subject).join('\n');
        for (const item of recorded) assert.ok(said.includes(item.name), `${item.name} is named`);
      } else if (touched.length === 0) assert.notEqual(essence(after), essence(before));
    }),
    { numRuns: RUNS },
  );
  assert.ok(tried > RUNS / 2);
});

test('the property is no formality: a check that lowers what it finds would break it', async () => {
  const [one] = fc.sample(file, { numRuns: 1, seed: 1 }) as [File];
  using repository = repositoryOf([{ ...one, isListed: true }]);
  rmSync(repository.path(place(one)));
  assert.equal((await repository.check()).outcome, 'fail');
  assert.equal((await repository.check({ 'missing-files': 'ignore' })).outcome, 'pass');
});
