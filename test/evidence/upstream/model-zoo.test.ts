/**
 * A zoo of models, shaped like the large public ones: a manifest in the shape of the ONNX Hub's, a pointer of git-lfs
 * for each model and each archive, folders by domain, some pointers that no manifest has, and a server that no longer
 * has everything.
 */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import type { LfsObjectMissing } from '../../../src/rules/lfs-object-missing.ts';
import type { UpstreamUnreachable } from '../../../src/rules/upstream-unreachable.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { type LfsServer, startLfs } from '../../support/lfs-server.ts';
import { fileRow, findings, kinds, sha256, type TestRepository } from '../../support/repository.ts';

const MODELS = 150;
const MANIFEST = 'ONNX_HUB_MANIFEST.json';
const DOMAINS = ['vision/detection', 'vision/segmentation', 'text/translation', 'audio/tagging'];

interface Held {
  readonly oid: string;
  readonly size: number;
}

/** The object of a path. Sizes are what a server says; nothing here has so many bytes. */
const object = (path: string): Held => ({ oid: sha256(path), size: 20_000_000 + path.length * 1000 });
const pointerTo = ({ oid, size }: Held) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;

const entries = Array.from({ length: MODELS }, (_, index) => {
  const version = 7 + (index % 6);
  const stem = `${DOMAINS[index % DOMAINS.length]}/net${index}/model/net${index}-${version}`;
  return { name: `Net ${index}`, version, model: `${stem}.onnx`, archive: `${stem}.tar.gz` };
});
/** Files that were added and never listed. */
const UNLISTED = ['vision/detection/net0/model/net0-7-int8.onnx', 'text/translation/vocabulary.onnx'];
const PATHS = [...entries.flatMap(({ model, archive }) => [model, archive]), ...UNLISTED];

const manifest = entries.map(({ name, version, model, archive }) => ({
  model: name,
  model_path: model,
  onnx_version: '1.9',
  opset_version: version,
  metadata: {
    model_sha: object(model).oid,
    model_bytes: object(model).size,
    model_with_data_path: archive,
    model_with_data_sha: object(archive).oid,
    model_with_data_bytes: object(archive).size,
    tags: ['test'],
  },
}));

function makeZoo(lfs: LfsServer): TestRepository & Disposable {
  for (const path of PATHS) {
    const { oid, size } = object(path);
    lfs.objects.set(oid, { length: size } as Uint8Array);
  }
  const pointers = Object.fromEntries(PATHS.map((path) => [path, pointerTo(object(path))]));
  const attributes = ['onnx', 'tar.gz'].map((end) => `*.${end} filter=lfs diff=lfs merge=lfs -text\n`);
  const files = { ...pointers, [MANIFEST]: manifest, '.gitattributes': attributes.join('') };
  return makeGitRepository(files, (root) => {
    // They are pointers already; a command would be run for each.
    git(root, ['config', 'filter.lfs.clean', '']);
    git(root, ['config', 'lfs.url', lfs.url]);
  });
}

const check = (zoo: TestRepository, upstream = 'git-lfs') =>
  zoo.check({ upstream }, undefined, undefined, {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  });

test('a zoo of which the server has everything passes in a question for each hundred objects', async () => {
  await using lfs = await startLfs();
  using zoo = makeZoo(lfs);
  const report = await check(zoo);
  assert.deepEqual([report.outcome, report.complete, kinds(report)], ['pass', true, []]);
  const { total_files, matched_by } = report.summary;
  assert.deepEqual(
    [total_files, matched_by],
    [PATHS.length, { bytes: 0, pointer: 2 * MODELS, upstream: 0, lfs_server: 2 * MODELS }],
  );
  assert.equal(lfs.asked.length, Math.ceil(PATHS.length / 100));
  assert.deepEqual(lfs.asked.flat().sort(), PATHS.map((path) => object(path).oid).sort());
  const [unlisted = ''] = UNLISTED;
  const { status, presence } = fileRow(report, unlisted) ?? {};
  assert.deepEqual([status, presence], ['unverified', 'lfs-server'], 'there, and nothing says what it is');
});

test('objects that were removed, cut and forbidden are told apart, each by its name', async () => {
  await using lfs = await startLfs();
  using zoo = makeZoo(lfs);
  const removed = [PATHS[3], PATHS[101], PATHS[250], UNLISTED[1]].map(String);
  const cut = [PATHS[8], PATHS[299]].map(String);
  const forbidden = [PATHS[10], PATHS[11], PATHS[150]].map(String);
  for (const path of removed) lfs.objects.delete(object(path).oid);
  for (const path of cut) lfs.sizes.set(object(path).oid, object(path).size - 4096);
  for (const path of forbidden) lfs.refused.set(object(path).oid, 403);

  const report = await check(zoo);
  assert.deepEqual([report.outcome, report.complete], ['fail', false]);
  const gone = findings(report, 'lfs-object-missing');
  assert.deepEqual(gone.map(({ subject }) => subject).sort(), removed.toSorted());
  for (const { subject, severity, data, location } of gone) {
    const { oid, size } = data as LfsObjectMissing;
    assert.deepEqual([severity, { oid, size }], ['error', object(`${subject}`)]);
    if (subject !== UNLISTED[1]) assert.equal(location?.file, MANIFEST);
  }
  const differing = findings(report, 'upstream-differs');
  assert.deepEqual(differing.map(({ subject }) => subject).sort(), cut.toSorted());
  for (const { subject, severity, data } of differing) {
    const { size } = object(`${subject}`);
    const { expected, actual } = data as { expected: string; actual: string };
    assert.deepEqual([severity, expected, actual], ['error', `${size}`, `${size - 4096}`]);
  }
  const [refused, ...others] = findings(report, 'upstream-unreachable');
  assert.deepEqual([refused?.severity, others], ['warning', []], 'forbidden is not gone');
  const data = refused?.data as UpstreamUnreachable | undefined;
  assert.deepEqual([data?.asked.toSorted(), data?.count], [forbidden.toSorted(), forbidden.length]);
  assert.match(data?.why ?? '', /refuses the object \(403\)/);

  const away = new Set([...removed, ...cut, ...forbidden]);
  for (const path of PATHS) {
    const presence = away.has(path) ? undefined : 'lfs-server';
    assert.equal(fileRow(report, path)?.presence, presence, path);
  }
});

test('without the server the same zoo passes by its pointers alone, and tells a record that differs', async () => {
  await using lfs = await startLfs();
  using zoo = makeZoo(lfs);
  lfs.objects.clear();
  const report = await check(zoo, 'none');
  assert.deepEqual([report.outcome, kinds(report), lfs.asked], ['pass', [], []]);
  const [first] = entries;
  const path = first?.model ?? '';
  zoo.write({ [path]: pointerTo(object('another model')) });
  const differs = await check(zoo, 'none');
  assert.deepEqual(
    findings(differs).map(({ kind, subject }) => [kind, subject]),
    [['pointer-mismatch', path]],
  );
});
