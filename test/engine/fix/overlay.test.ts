/** The repository as it would be with some manifests changed: what is asked of it, and of what lies below. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Overlay } from '../../../src/engine/fix/overlay.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import type { ReadResult } from '../../../src/ports/files.ts';
import type { HashEvents, Hasher } from '../../../src/ports/hasher.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { digestOf } from '../../support/records.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (result: ReadResult) =>
  result.is === 'bytes' ? new TextDecoder().decode(result.bytes) : result;
const hashed = (text: string) => ({ is: 'hashed', sha256: digestOf(text), size: text.length }) as const;

function overlaid(changed: Readonly<Record<string, string>>) {
  const below = memoryFiles({ 'a/kept': 'kept', 'a/changed': 'was', 'a/emptied': 'was' });
  const overlay = new Overlay(digestOf);
  for (const [path, text] of Object.entries(changed)) overlay.set(path, bytesOf(text));
  return { below, overlay, files: overlay.files(below) };
}

test('a changed manifest is read as it would be, and all others as they are', async () => {
  const { files, below } = overlaid({ 'a/changed': 'longer', 'a/emptied': '' });
  for (const [path, expected] of [
    ['a/changed', 'longer'],
    ['a/emptied', ''],
    ['a/kept', 'kept'],
  ] as const) {
    assert.equal(textOf(await files.read(path, 10)), expected);
    const opened = await files.open(path);
    assert.ok(opened.is === 'open');
    for await (const chunk of opened.chunks) assert.equal(new TextDecoder().decode(chunk), expected);
  }
  assert.deepEqual(below.reads, ['a/kept', 'a/kept']);
  assert.deepEqual(await files.read('none', 10), { is: 'missing' });
  assert.deepEqual(await files.open('none'), { is: 'missing' });
  assert.equal(below.text('a/changed'), 'was');
});

test('a manifest that would be longer than what may be read is too large', async () => {
  const { files } = overlaid({ 'a/changed': 'longer' });
  assert.equal(textOf(await files.read('a/changed', 6)), 'longer');
  assert.deepEqual(await files.read('a/changed', 5), { is: 'too-large', size: 6 });
  assert.deepEqual(await files.read('a/kept', 3), { is: 'too-large', size: 4 });
});

test('a changed manifest has its new size, where it stood, and nothing else comes to be', async () => {
  const { files } = overlaid({ 'a/changed': 'longer', 'a/emptied': '', gone: 'x', a: 'x' });
  assert.deepEqual(await files.stat(['a/kept', 'a/changed', 'gone', 'a/emptied', 'a', 'none']), [
    { is: 'file', size: 4 },
    { is: 'file', size: 6 },
    { is: 'missing' },
    { is: 'file', size: 0 },
    { is: 'directory' },
    { is: 'missing' },
  ]);
});

test('what a stat says beside the size stays', async () => {
  const below = memoryFiles({});
  const overlay = new Overlay(digestOf);
  overlay.set('A', bytesOf('xyz'));
  const files = overlay.files({
    ...below,
    stat: async () => [{ is: 'file', size: 1, path: 'a', linked: 'b' }],
  });
  assert.deepEqual(await files.stat(['A']), [{ is: 'file', size: 3, path: 'a', linked: 'b' }]);
});

test('names and folders are those that are there', async () => {
  const { files, below } = overlaid({ 'a/changed': 'x' });
  assert.equal(files.root, below.root);
  assert.deepEqual(await files.list('a'), ['kept', 'changed', 'emptied']);
  assert.deepEqual(await files.find(['a/kept']), [{ pattern: 'a/kept', isGlob: false, paths: ['a/kept'] }]);
});

test('what was changed is told with its last text', () => {
  const { overlay } = overlaid({ 'a/changed': 'x' });
  overlay.set('a/changed', bytesOf('y'));
  assert.deepEqual([...overlay.changed], [['a/changed', bytesOf('y')]]);
});

/** A hasher that answers so of each path, and what it was asked. */
function hasherOf(answers: Readonly<Record<string, HashOutcome>>) {
  const asked: string[] = [];
  const hasher: Hasher = {
    async hash(jobs, events, signal) {
      assert.equal(signal.aborted, false);
      // The last first, as threads may end in any order.
      for (const [index, { path, size }] of [...jobs.entries()].reverse()) {
        asked.push(`${path} ${size}`);
        events.bytes(size);
        events.done(index, answers[path] ?? { is: 'skipped' });
      }
    },
  };
  return { hasher, asked };
}

async function hash(hasher: Hasher, paths: readonly string[]) {
  const outcomes: HashOutcome[] = [];
  let read = 0;
  const events: HashEvents = {
    done(index, outcome) {
      assert.equal(outcomes[index], undefined, 'each job is answered once');
      outcomes[index] = outcome;
    },
    bytes(count) {
      read += count;
    },
  };
  const jobs = paths.map((path) => ({ path, size: path.length }));
  await hasher.hash(jobs, events, new AbortController().signal);
  return { outcomes, read };
}

test('changed manifests and known files are answered at once, and all others asked for, each at its place', async () => {
  const { overlay } = overlaid({ changed: 'new text' });
  const below = hasherOf({ one: hashed('1'), three: hashed('333') });
  const known = new Map<string, HashOutcome>([
    ['known', hashed('known')],
    ['changed', hashed('was')],
  ]);
  const hasher = overlay.hasher(below.hasher, known);
  const { outcomes, read } = await hash(hasher, ['one', 'changed', 'three', 'known']);
  assert.deepEqual(outcomes, [hashed('1'), hashed('new text'), hashed('333'), hashed('known')]);
  assert.deepEqual([below.asked, read], [['three 5', 'one 3'], 8]);
});

test('a file is read once, whatever came of it, but for one that was never looked at', async () => {
  const unreadable = { is: 'unreadable', why: 'it is locked' } as const;
  const below = hasherOf({ one: hashed('1'), two: unreadable });
  const hasher = new Overlay(digestOf).hasher(below.hasher, new Map());
  for (const asked of [['three 5', 'two 3', 'one 3'], ['three 5']]) {
    const { outcomes } = await hash(hasher, ['one', 'two', 'three']);
    assert.deepEqual(outcomes, [hashed('1'), unreadable, { is: 'skipped' }]);
    assert.deepEqual(below.asked.splice(0), asked);
  }
});
