/** Headers of model files that are not here: the hub gives their first bytes, and no more is asked for. */

import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, test } from 'node:test';
import { startFileServer } from '../../support/file-server.ts';
import { COMMIT, type HubContent, type HubServer, sendRange, startHub } from '../../support/hub-server.ts';
import { ggufFile, safetensorsFile, type Tensors } from '../../support/model-files.ts';
import { type Content, findings, listOf, makeRepository, sha256 } from '../../support/repository.ts';

const A: Tensors = { 'a.weight': ['F32', [8], 32] };
const B: Tensors = { 'b.weight': ['F32', [8], 32] };
const [ONE, TWO] = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'] as const;
const SOUND = { [ONE]: safetensorsFile(A), [TWO]: safetensorsFile(B) };
type Files = Readonly<Record<string, Uint8Array>>;

const held = (files: Files): Record<string, HubContent> =>
  Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, { sha256: sha256(bytes), size: bytes.length }]),
  );
const pointer = (bytes: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`;
const index = (map: Readonly<Record<string, string>>) => ({
  'models/m/model.safetensors.index.json': { metadata: { total_size: 64 }, weight_map: map },
});
const INDEX = index({ 'a.weight': ONE, 'b.weight': TWO });

interface Case {
  readonly hub: Files;
  readonly here?: Readonly<Record<string, Content>>;
  readonly entry?: object;
  readonly upstream?: string;
  readonly setup?: (hub: HubServer) => void;
}

/** What is found, how many headers were read and not, and which ranges were asked for. */
async function check({ hub: files, here = INDEX, entry = {}, upstream = 'huggingface', setup }: Case) {
  const commits = { [COMMIT]: held(files) };
  await using hub = await startHub({ 'models/org/name': { commits, refs: { main: COMMIT } } });
  for (const [path, bytes] of Object.entries(files)) hub.offered.set(path, bytes);
  setup?.(hub);
  const source = { source_url: 'https://huggingface.co/org/name', snapshot: COMMIT };
  const inventory = { 'models/inventory.json': [{ id: 'm', path: 'models/m', ...source, ...entry }] };
  using repository = makeRepository({ ...inventory, ...here });
  const given = { 'combined-inventory': 'none', 'dataset-inventory': 'none', upstream };
  const environment = hub.environment({ HF_TOKEN: 'hf_abc' });
  const report = await repository.check(given, undefined, undefined, environment);
  const { headers_read: read = 0, headers_unread: unread = 0 } =
    report.stages.find(({ name }) => name === 'upstream')?.counts ?? {};
  const told = findings(report, 'header-differs').map(({ severity, subject, data }) => [
    severity,
    subject,
    'what' in data && data.what,
  ]);
  return { report, told, read, unread, ranges: hub.ranges };
}

describe('headers at the hub', () => {
  test('agree with an index whose shards are pointers, or not here at all', async () => {
    const list = { 'models/m/checksums.sha256': listOf({ [ONE]: SOUND[ONE] }) };
    for (const here of [INDEX, { ...INDEX, ...list, [`models/m/${ONE}`]: pointer(SOUND[ONE]) }]) {
      const { report, told, read, ranges } = await check({ hub: SOUND, here });
      assert.deepEqual([report.complete, told, read], [true, [], 2]);
      const end = (name: keyof typeof SOUND) => SOUND[name].length - 1;
      assert.deepEqual(ranges.toSorted(), [`${ONE} bytes=0-${end(ONE)}`, `${TWO} bytes=0-${end(TWO)}`]);
    }
  });

  test('contradict an index that has a tensor in a shard that lacks it', async () => {
    const here = index({ 'a.weight': ONE, 'b.weight': TWO, 'lm_head.weight': TWO });
    const { told } = await check({ hub: SOUND, here });
    assert.deepEqual(told, [['error', 'models/m/model.safetensors.index.json', 'index-tensor']]);
  });

  test('contradict a recorded file that was uploaded cut', async () => {
    const cut = safetensorsFile().subarray(0, -1);
    const split = ggufFile().subarray(0, 300);
    const here = { 'models/m/checksums.sha256': listOf({ 'a.safetensors': cut, 'b.gguf': split }) };
    const { told, report } = await check({ hub: { 'a.safetensors': cut, 'b.gguf': split }, here });
    assert.equal(report.summary.matched_by.upstream, 2);
    assert.deepEqual(told, [
      ['error', 'models/m/a.safetensors', 'data-cut'],
      ['error', 'models/m/b.gguf', 'data-cut'],
    ]);
  });

  test('that are longer take another question, and no more than they need', async () => {
    const many: Tensors = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`layers.${at}.weight`, ['F32', [1], 4]]),
    );
    const file = safetensorsFile(many);
    const here = { 'models/m/checksums.sha256': listOf({ 'a.safetensors': file }) };
    const { told, read, ranges } = await check({ hub: { 'a.safetensors': file }, here });
    assert.deepEqual([told, read, ranges.length], [[], 1, 2]);
  });

  test('are not asked for where the hub may have another file, or the bytes are here', async () => {
    const list = { 'models/m/checksums.sha256': listOf({ [ONE]: SOUND[ONE] }) };
    const other = { [ONE]: safetensorsFile(B) };
    const cases: Case[] = [
      { hub: other, here: list },
      { hub: other, here: { ...list, [`models/m/${ONE}`]: pointer(SOUND[ONE]) } },
      { hub: SOUND, here: { ...list, [`models/m/${ONE}`]: SOUND[ONE] } },
      { hub: SOUND, entry: { snapshot: null } },
      {
        hub: { 'a.onnx': Buffer.from('x') },
        here: { 'models/m/checksums.sha256': listOf({ 'a.onnx': 'x' }) },
      },
    ];
    for (const one of cases) assert.deepEqual((await check(one)).ranges, []);
  });

  test('are left alone where the hub gives other bytes than were asked for, or none', async () => {
    const answers: ((response: ServerResponse) => void)[] = [
      (response) => response.writeHead(404).end(),
      (response) => response.writeHead(200).end('a page'),
      (response) => response.writeHead(200).end(Buffer.alloc(1 << 20)),
      (response) => response.writeHead(206, { 'content-range': 'bytes 1-9/10' }).end('123456789'),
      (response) => response.writeHead(206).end(SOUND[ONE]),
      (response) => response.writeHead(302, { location: 'https://evil.example/x' }).end(),
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end(),
      (response) => response.writeHead(302, { location: 'https://[' }).end(),
    ];
    for (const answer of answers) {
      const setup = (hub: HubServer) => {
        hub.store = (response) => {
          answer(response);
          return true;
        };
      };
      const { report, told, read, unread } = await check({ hub: SOUND, setup });
      assert.deepEqual([report.complete, told, read, unread], [true, [], 0, 2]);
    }
  });

  test('are fetched from a store that the step names, without the token', async () => {
    await using store = await startFileServer();
    store.answer = ({ headers, path }, response) => {
      sendRange(response, SOUND[path.slice(1) as typeof ONE], headers.range);
      return true;
    };
    const setup = (hub: HubServer) => {
      hub.store = (response, path) => {
        response.writeHead(302, { location: `${store.origin}/${path}` }).end();
        return true;
      };
    };
    const { read } = await check({ hub: SOUND, upstream: `huggingface\n${store.origin}`, setup });
    assert.deepEqual(
      [read, store.seen.map(({ headers }) => headers.authorization)],
      [2, [undefined, undefined]],
    );
    const unnamed = await check({ hub: SOUND, setup });
    assert.deepEqual([unnamed.unread, store.seen.length], [2, 2]);
  });
});
