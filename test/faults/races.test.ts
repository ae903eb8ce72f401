/** Others swap files and folders while they are opened, as fast as the kernel can: no byte from outside is read. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashOne, WAYS } from '../platform/hashing/hashing.ts';
import { compiled } from '../support/faulty-disk.ts';
import { needs } from '../support/programs.ts';
import { findings, listOf, makeRepository, sha256, type TestRepository } from '../support/repository.ts';

const IS_LINUX = process.platform === 'linux';
const needsSwapper = IS_LINUX ? needs('cc', 'mkfifo') : { skip: 'renameat2 is for Linux alone' };
const SECRET = 'secret, and as long as inside';
const INSIDE = 'inside, and as long as secret';
/**
 * More of them: `RACE_TRIES=100000 npm test -- races`. By handle nothing is left to chance; a mistake in
 * comparing shows about twice in 3,000 tries.
 */
const triesOf = (byHandle: boolean) => Number(process.env.RACE_TRIES ?? (byHandle ? 1000 : 3000));
/** Where this process and the swapper have to share a core, either may have its turn late. */
const MOST_TRIES = 300_000;

async function startSwapping(a: string, b: string): Promise<AsyncDisposable> {
  const child = spawn(compiled(join(import.meta.dirname, 'swapper.c'), []), [a, b], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** What is swapped with what, and whether a plain reader meets the secret by it. */
const RACES: Record<string, { name: string; prepare(r: TestRepository, out: string): [string, string] }> = {
  'a file with a link to outside': {
    name: 'a.bin',
    prepare(r, out) {
      symlinkSync(join(out, 'a.bin'), r.path('aside'));
      return ['a.bin', 'aside'];
    },
  },
  'a folder with a link to outside': {
    name: 'folder/a.bin',
    prepare(r, out) {
      symlinkSync(out, r.path('aside'));
      return ['folder', 'aside'];
    },
  },
  'a folder further up with a link to outside': {
    name: 'up/folder/a.bin',
    prepare(r, out) {
      mkdirSync(join(out, 'folder'));
      execFileSync('cp', [join(out, 'a.bin'), join(out, 'folder')]);
      symlinkSync(out, r.path('aside'));
      return ['up', 'aside'];
    },
  },
  'a link to inside with a link to outside': {
    name: 'link.bin',
    prepare(r, out) {
      symlinkSync('a.bin', r.path('link.bin'));
      symlinkSync(join(out, 'a.bin'), r.path('aside'));
      return ['link.bin', 'aside'];
    },
  },
};

const FILES = { 'a.bin': INSIDE, 'folder/a.bin': INSIDE, 'up/folder/a.bin': INSIDE };

/** A small file is opened in its folder and read at once; one that is longer than the buffer goes the longer way. */
const LONGER = { bufferBytes: 16 };
const MANNERS = WAYS.flatMap((byHandle) => [
  { byHandle, how: byHandle ? 'by handle' : 'by comparison' },
  ...(byHandle ? [{ byHandle, ...LONGER, how: 'by handle in several reads' }] : []),
]);

for (const [what, { name, prepare }] of Object.entries(RACES)) {
  for (const { how, byHandle, ...more } of MANNERS) {
    test(`${what}, ${how}`, needsSwapper, async () => {
      using outside = makeRepository({ 'a.bin': SECRET });
      using repository = makeRepository(FILES);
      const [a, b] = prepare(repository, outside.root);
      await using _ = await startSwapping(repository.path(a), repository.path(b));
      const seen: Record<string, number> = {};
      let nakedSecrets = 0;
      // By comparison a folder in which something is renamed all the time is never certain.
      const isSeen = () => nakedSecrets > 0 && (!byHandle || seen[sha256(INSIDE)] !== undefined);
      for (let round = 0; round < triesOf(byHandle) || (!isSeen() && round < MOST_TRIES); round++) {
        if (round % 500 === 0) await sleep(1);
        const outcome = hashOne(repository.root, name, { byHandle, ...more });
        const key = outcome.is === 'hashed' ? outcome.sha256 : outcome.is;
        seen[key] = (seen[key] ?? 0) + 1;
        if (readNaked(repository.path(name)) === SECRET) nakedSecrets++;
      }
      assert.ok(nakedSecrets > 0, 'a plain reader meets the secret, so the race is on');
      assert.equal(seen[sha256(SECRET)], undefined);
      if (byHandle) assert.ok((seen[sha256(INSIDE)] ?? 0) > 0, JSON.stringify(seen));
    });
  }
}

function readNaked(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

for (const { how, byHandle, ...more } of MANNERS) {
  test(`a file with a pipe, which is never waited for, ${how}`, needsSwapper, async () => {
    using repository = makeRepository(FILES);
    execFileSync('mkfifo', [repository.path('aside')]);
    await using _ = await startSwapping(repository.path('a.bin'), repository.path('aside'));
    const seen = new Set<string>();
    const isSeen = () => seen.has('special') && seen.has(sha256(INSIDE));
    for (let round = 0; round < triesOf(byHandle) || (!isSeen() && round < MOST_TRIES); round++) {
      if (round % 500 === 0) await sleep(1);
      const outcome = hashOne(repository.root, 'a.bin', { byHandle, ...more });
      seen.add(outcome.is === 'hashed' ? outcome.sha256 : outcome.is);
    }
    assert.ok(isSeen(), [...seen].join());
  });
}

for (const byHandle of WAYS) {
  const how = byHandle ? 'by handle' : 'by comparison';
  test(
    `a file with another, which is never mixed with it, ${how} in several reads`,
    needsSwapper,
    async () => {
      const [a, b] = [Buffer.alloc(3 << 20, 'a'), Buffer.alloc(3 << 20, 'b')];
      const whole = [sha256(a), sha256(b)];
      using repository = makeRepository({ 'a.bin': a, aside: b });
      await using _ = await startSwapping(repository.path('a.bin'), repository.path('aside'));
      for (let round = 0; round < 60; round++) {
        const outcome = hashOne(repository.root, 'a.bin', { byHandle });
        if (outcome.is === 'hashed') assert.ok(whole.includes(outcome.sha256));
        else assert.ok(['changed', 'unreadable'].includes(outcome.is), outcome.is);
      }
    },
  );
}

test(
  'a whole check beside a folder that is swapped never tells a digest from outside',
  needsSwapper,
  async () => {
    const names = Array.from({ length: 300 }, (_, index) => `folder/${index}.bin`);
    const inside = Object.fromEntries(names.map((name) => [name, `inside ${name}`]));
    const secrets = names.map((name) => [name.slice(7), `secret ${name}`] as const);
    using outside = makeRepository(Object.fromEntries(secrets));
    using repository = makeRepository({ ...inside, 'models/checksums.sha256': listOf(inside) });
    symlinkSync(outside.root, repository.path('aside'));
    const known = new Set(secrets.map(([, content]) => sha256(content)));
    await using _ = await startSwapping(repository.path('folder'), repository.path('aside'));
    let told = 0;
    for (let round = 0; round < 10 || (told === 0 && round < 1000); round++) {
      const report = await repository.check({ 'combined-inventory': 'none' });
      for (const { actual } of report.files) {
        if (actual.sha256 !== null) told++;
        assert.ok(!known.has(actual.sha256 ?? ''));
      }
      assert.ok(findings(report).every(({ actual }) => !known.has(actual ?? '')));
    }
    assert.ok(told > 0, 'some files are hashed');
  },
);
