/** What is measured: which files, which programs, how often. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BILLS, makeBill } from './bills.ts';
import { type Data, type DataFile, makeData } from './data.ts';
import { askHub, makeHub, NO_OTHERS } from './hub.ts';
import { makeClone, makeInventories, makeLongList, makeRepository, makeShortEntries } from './inventories.ts';
import { makeLfs } from './lfs.ts';
import { askLfsServer, makePointers, makeServedPointers } from './pointers.ts';
import {
  BARE_NODE,
  check,
  checkAs,
  checkSums,
  IGNORE_MISSING,
  JSON_PARSE,
  OURS,
  parseInventories,
  parseOne,
  peers,
  sumsOnly,
} from './programs.ts';
import { CURL, emptyStore, fetchers, makeStore } from './restore.ts';
import { smokes } from './smoke.ts';
import type { Workload } from './workload.ts';

const NO_LISTS = ['--dataset-inventory', 'none', '--checksums', 'none'];
const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

export function workloads(cores: number, isQuick: boolean): Workload[] {
  const size = (full: number, quick: number) => (isQuick ? quick : full);
  const rounds = size(3, 1);
  const ours = checkSums(OURS);
  const large = () =>
    makeData(
      'large',
      numbered(8, (index) => ({ name: `data/${index}.bin`, size: size(512, 32) * MIB })),
    );
  const shared = { unit: OURS, rounds, cores };
  return [
    {
      ...shared,
      name: 'large',
      title: `8 files of ${size(512, 32)} MiB`,
      programs: [ours, ...peers(cores, 1)],
      prepare: () => withLfs(large()),
    },
    {
      ...shared,
      name: 'large-one-core',
      title: `8 files of ${size(512, 32)} MiB, one thread`,
      cores: 1,
      programs: [checkSums(OURS, '--concurrency', '1'), ...sumsOnly(peers(1, 1))],
      prepare: large,
    },
    {
      ...shared,
      name: 'cold',
      title: `8 files of ${size(512, 32)} MiB, not in the page cache`,
      programs: [ours, ...sumsOnly(peers(cores, 1))],
      prepare: large,
      before: evict,
    },
    {
      ...shared,
      name: 'one',
      title: `1 file of ${size(4096, 256)} MiB`,
      cores: 1,
      programs: [ours, ...peers(1, 1)],
      prepare: () => withLfs(makeData('one', [{ name: 'data/0.bin', size: size(4096, 256) * MIB }])),
    },
    {
      ...shared,
      name: 'small',
      title: `${size(100_000, 5000)} files of 4 KiB in nested folders, in memory`,
      rounds: size(5, 2),
      programs: [ours, ...peers(cores, 100)],
      prepare: () => withLfs(makeData('small', numbered(size(100_000, 5000), nested), { isInMemory: true })),
    },
    {
      ...shared,
      name: 'mixed',
      title: `${size(10_000, 1000)} files from 64 bytes to 8 MiB`,
      programs: [ours, ...peers(cores, 100)],
      prepare: () => withLfs(makeData('mixed', numbered(size(10_000, 1000), ofManySizes))),
    },
    {
      ...shared,
      name: 'sparse',
      title: `1 file of ${size(20, 1)} GiB, all holes`,
      rounds: 1,
      cores: 1,
      programs: [ours, ...sumsOnly(peers(1, 1)).filter(({ name }) => /openssl|rclone|hasha/.test(name))],
      prepare: () =>
        makeData('sparse', [{ name: 'data/0.bin', size: size(20, 1) * GIB }], { isSparse: true }),
    },
    ...startUps(size(21, 9)),
    ...lists(size(3, 1), isQuick),
    {
      name: 'pointers',
      title: `${size(10_000, 1000)} pointers of git-lfs, each for 1 GB`,
      rounds: size(7, 3),
      unit: OURS,
      cores: 0,
      programs: [
        checkSums(OURS),
        { name: 'git lfs fsck --pointers', command: ['git', 'lfs', 'fsck', '--pointers'] },
        {
          name: 'sha256sum -c (every pointer a mismatch)',
          command: ['sha256sum', '-c', '--quiet', 'sums.sha256'],
          status: 1,
        },
      ],
      prepare: async () => makePointers(size(10_000, 1000)),
    },
    {
      name: 'lfs-server',
      title: `${size(100_000, 5000)} pointers, and a git-lfs server on loopback asked for their objects`,
      rounds: size(3, 1),
      unit: `${OURS}, upstream off`,
      cores: 0,
      programs: [checkSums(`${OURS}, upstream off`), askLfsServer(OURS)],
      prepare: () => makeServedPointers(size(100_000, 5000)),
    },
    ...bills(size(5, 2), size(100_000, 10_000)),
    ...hubs(size(5, 2)),
    {
      name: 'restore',
      title: `1 file of ${size(1024, 64)} MiB fetched from a hub on loopback`,
      rounds: size(5, 1),
      unit: CURL.name,
      cores: 1,
      programs: fetchers,
      prepare: () => makeStore(size(1024, 64) * MIB),
      before: emptyStore,
    },
    ...smokes(isQuick),
  ];
}

function startUps(rounds: number): Workload[] {
  const shared = { rounds, unit: BARE_NODE.name, cores: 0 };
  const [sha256sum] = peers(1, 1);
  const ten = () =>
    makeData(
      'ten',
      numbered(10, (index) => ({ name: `data/${index}.bin`, size: 4096 })),
      { isOutside: true },
    );
  return [
    {
      ...shared,
      name: 'ten-files',
      title: '10 files of 4 KiB outside of git, the whole process',
      programs: [BARE_NODE, checkSums(OURS), ...(sha256sum ? [sha256sum] : [])],
      prepare: ten,
    },
    {
      ...shared,
      name: 'ten-entries',
      title: 'a repository of 10 entries, the whole process',
      programs: [BARE_NODE, check(OURS)],
      prepare: async () => makeRepository(10),
    },
    {
      ...shared,
      name: 'clone',
      title: 'a clone of a repository of 10 entries, with an upstream branch',
      programs: [BARE_NODE, check(OURS)],
      prepare: async () => makeClone(10),
    },
  ];
}

function lists(rounds: number, isQuick: boolean): Workload[] {
  const entries = isQuick ? 10_000 : 100_000;
  const lines = isQuick ? 100_000 : 1_000_000;
  const shared = { rounds, unit: OURS, cores: 0 };
  return [
    {
      ...shared,
      rounds: isQuick ? 2 : 5,
      unit: JSON_PARSE.name,
      name: 'inventories',
      title: `a combined and a source inventory of ${entries} entries`,
      programs: [check(OURS, ...NO_LISTS), ...parseInventories],
      prepare: async () => makeInventories(entries),
    },
    {
      ...shared,
      unit: JSON_PARSE.name,
      name: 'short-entries',
      title: `a combined and a source inventory of ${6 * entries} entries that are short`,
      programs: [check(OURS, ...NO_LISTS), JSON_PARSE],
      prepare: async () => makeShortEntries(6 * entries),
    },
    {
      ...shared,
      rounds: 1,
      unit: JSON_PARSE.name,
      name: 'large-inventory',
      title: `inventories of ${isQuick ? 10 : 100} MB`,
      programs: [
        check(OURS, ...NO_LISTS, '--model-inventory', 'none'),
        check(`${OURS}, with a source as large`, ...NO_LISTS),
        ...parseInventories,
      ],
      prepare: async () => makeInventories(isQuick ? 27_460 : 274_600),
    },
    {
      ...shared,
      rounds: isQuick ? 2 : 5,
      unit: IGNORE_MISSING.name,
      name: 'long-list',
      title: `a list of ${lines} lines whose files are not there`,
      programs: [
        { ...checkSums(OURS), status: 1 },
        checkSums(`${OURS} --missing-files ignore`, '--missing-files', 'ignore'),
        IGNORE_MISSING,
      ],
      prepare: () => makeLongList(lines),
    },
  ];
}

function bills(rounds: number, entries: number): Workload[] {
  const absent = { registry: 1, cyclonedx: 0, spdx: 0 } as const;
  return (['registry', 'cyclonedx', 'spdx'] as const).map((name) => {
    const { label, file } = BILLS[name];
    const parse = parseOne(file);
    const programs = [
      checkAs('text', `${OURS} --missing-files ignore, as text`, '--missing-files', 'ignore'),
      { ...check(OURS), status: absent[name] },
      parse,
    ];
    const title = `${label} of ${entries} files that are not there`;
    const prepare = async () => makeBill(name, entries);
    return { name, title, rounds, unit: parse.name, cores: 0, programs, prepare };
  });
}

function hubs(rounds: number): Workload[] {
  const off = check(`${OURS}, upstream off`, '--missing-files', 'ignore', ...NO_OTHERS);
  const shared = { rounds, unit: off.name, cores: 0, programs: [off, askHub(OURS)] };
  return [
    {
      ...shared,
      name: 'hub',
      title: '1000 recorded files against a loopback hub, all files of their repository',
      prepare: () => makeHub('hub', 1000, 1000),
    },
    {
      ...shared,
      name: 'hub-spread',
      title: '1000 recorded files against a loopback hub, spread over a repository of 50000',
      prepare: () => makeHub('hub-spread', 1000, 50_000),
    },
  ];
}

async function withLfs(making: Promise<Data>): Promise<Data> {
  const data = await making;
  if (spawnSync('git-lfs', ['version']).status === 0) makeLfs(data);
  return data;
}

function* numbered(count: number, make: (index: number) => DataFile): Generator<DataFile> {
  for (let index = 0; index < count; index++) yield make(index);
}

/** A hundred to a folder, ten folders to each above. */
function nested(index: number): DataFile {
  const folder = Math.floor(index / 100);
  return { name: `data/${Math.floor(folder / 10)}/${folder % 10}/${index % 100}.bin`, size: 4096 };
}

/** Every power of two is as likely as every other; the same sizes in each run. */
function ofManySizes(index: number): DataFile {
  const fraction = (index * 0.6180339887498949) % 1;
  return { name: `data/${index % 97}/${index}.bin`, size: Math.floor(64 * 2 ** (17 * fraction)) };
}

/** Asks the kernel to forget these files, and no others. */
function evict({ folder }: Data): void {
  spawnSync('sync', ['-f', folder]);
  for (const name of readFileSync(path.join(folder, 'names.0'), 'utf8').split('\0')) {
    if (name === '') continue;
    spawnSync('dd', [`if=${path.join(folder, name)}`, 'iflag=nocache', 'count=0', 'status=none']);
  }
}
