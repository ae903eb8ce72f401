/** The patch records files that nobody records, where the settings ask for them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixRepository } from '../../../src/engine/fix/fix-repository.ts';
import { resolveSettings } from '../../../src/settings/settings.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { memoryPorts } from '../../support/memory-ports.ts';
import { type Content, listOf, sha256 } from '../../support/repository.ts';
import { UTF_16 } from '../../support/utf-16.ts';

const LIST = 'models/SHA256SUMS';
const ASKED = { unrecorded: 'warning' };
const line = (content: string, path: string) => `${sha256(content)}  ${path}\n`;

/** The changed texts, and the unrecorded files that are left. */
async function fixed(
  contents: Readonly<Record<string, Content>>,
  given: RawSettings = ASKED,
  isUnsafe = true,
) {
  const { ports } = memoryPorts(memoryFiles(contents));
  const settings = resolveSettings({ 'combined-inventory': 'none', ...given });
  const { files, report } = await fixRepository(settings, ports, null, isUnsafe);
  const texts = Object.fromEntries(
    files.map(({ path, after }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(after)]),
  );
  const left = [...report.findings].flatMap(({ kind, subject }) =>
    kind === 'file-unrecorded' ? subject : [],
  );
  return { texts, left };
}

const OWN = {
  [LIST]: listOf({ 'a.bin': 'a' }),
  'models/a.bin': 'a',
  'models/b.bin': 'b',
  'models/x/c.bin': 'c',
};

test('a file gets a line in the list of its folder, or of the nearest one above', async () => {
  const { texts, left } = await fixed(OWN);
  assert.deepEqual(texts, { [LIST]: line('a', 'a.bin') + line('b', 'b.bin') + line('c', 'x/c.bin') });
  assert.deepEqual(left, []);
  const inner = { ...OWN, 'models/x/SHA256SUMS': listOf({ 'd.bin': 'd' }), 'models/x/d.bin': 'd' };
  assert.deepEqual(Object.keys((await fixed(inner)).texts), [LIST, 'models/x/SHA256SUMS']);
});

test('a wrong digest is mended in the same patch', async () => {
  const { texts, left } = await fixed({ ...OWN, [LIST]: listOf({ 'a.bin': 'before' }) });
  assert.deepEqual(texts, { [LIST]: line('a', 'a.bin') + line('b', 'b.bin') + line('c', 'x/c.bin') });
  assert.deepEqual(left, []);
});

test('a list keeps its byte order mark, and one in UTF-16 is left alone', async () => {
  const marked = await fixed({ ...OWN, [LIST]: `\uFEFF${listOf({ 'a.bin': 'a' })}` });
  assert.deepEqual(marked.texts, {
    [LIST]: `\uFEFF${line('a', 'a.bin')}${line('b', 'b.bin')}${line('c', 'x/c.bin')}`,
  });
  for (const [, encode] of UTF_16) {
    const { texts, left } = await fixed({ ...OWN, [LIST]: encode(listOf({ 'a.bin': 'a' })) });
    assert.deepEqual(texts, {});
    assert.deepEqual(left, ['models/b.bin', 'models/x/c.bin']);
  }
});

test('nothing is recorded that the settings do not ask for', async () => {
  assert.deepEqual((await fixed(OWN, {})).texts, {});
  assert.deepEqual((await fixed(OWN, ASKED, false)).texts, {});
  const config = { ...OWN, 'models/other.txt': 'o' };
  const some = { ...ASKED, unrecorded: 'off' };
  assert.deepEqual((await fixed(config, some)).texts, {});
});

test('a list that has no place for the file stays as it is', async () => {
  const bsd = `SHA256 (a.bin) = ${sha256('a')}\n`;
  const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${line('a', 'a.bin')}-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n`;
  for (const text of [bsd, signed]) {
    const { texts, left } = await fixed({ ...OWN, [LIST]: text });
    assert.deepEqual([texts, left], [{}, ['models/b.bin', 'models/x/c.bin']]);
  }
  const two = { ...OWN, 'models/more.sha256': line('e', 'e.bin'), 'models/e.bin': 'e' };
  assert.deepEqual((await fixed(two)).texts, {}, 'two lists of one folder');
});
