/** What tools write beside their files, or over them: DVC, the hub, ONNX, MLflow, KitOps, images, shards. */

import { basename, dirname } from 'node:path';
import { type Documents, digest, isLine, isPlain, json, quoted } from './document.ts';

const md5 = ({ content }: { content: Uint8Array }) => digest('md5', content);
const blobId = (content: Uint8Array) =>
  digest('sha1', Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));

export const TOOLS: Documents = {
  "files of DVC's": {
    isBeside: true,
    missing: 'said',
    write: (files) =>
      Object.fromEntries(
        files.map((file) => [
          `${file.path}.dvc`,
          `outs:\n- md5: ${md5(file)}\n  size: ${file.content.length}\n  hash: md5\n  path: ${quoted(basename(file.path))}\n`,
        ]),
      ),
  },
  'outs of a pipeline of DVC': {
    missing: 'said',
    write: (files) => ({
      'dvc.yaml': 'stages:\n  make:\n    cmd: make\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    outs:\n${files
        .map(
          (file) =>
            `    - path: ${quoted(file.path)}\n      hash: md5\n      md5: ${md5(file)}\n      size: ${file.content.length}\n`,
        )
        .join('')}`,
    }),
  },
  'deps of a pipeline of DVC': {
    differs: 'said',
    missing: 'said',
    removed: 'said',
    write: (files) => ({
      'dvc.yaml': 'stages:\n  make:\n    cmd: make\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    deps:\n${files
        .map(
          (file) =>
            `    - path: ${quoted(file.path)}\n      hash: md5\n      md5: ${md5(file)}\n      size: ${file.content.length}\n`,
        )
        .join('')}`,
    }),
  },
  'metadata of downloads from the hub': {
    takes: isLine,
    missing: 'said',
    removed: 'said',
    write: (files) =>
      Object.fromEntries(
        files.map(({ path, content }, index) => [
          `.cache/huggingface/download/${path}.metadata`,
          `${'ab'.repeat(20)}\n${index % 2 === 0 ? digest('sha256', content) : blobId(content)}\n1700000000.5\n`,
        ]),
      ),
  },
  'a manifest of the ONNX hub': {
    write: (files) => ({
      'ONNX_HUB_MANIFEST.json': json(
        files.map(({ path, content }) => ({
          model: 'Net',
          model_path: path,
          onnx_version: '1.9.0',
          opset_version: 12,
          metadata: { model_sha: digest('sha256', content), model_bytes: content.length, tags: [] },
        })),
      ),
    }),
  },
  'a model of MLflow': {
    isWithoutDigests: true,
    differs: 'nothing',
    missing: 'said',
    takes: isPlain,
    write: (files) => ({
      MLmodel: `artifact_path: model\nmlflow_version: 2.9.2\nflavors:\n${files
        .map(({ path }, index) => `  flavor${index}:\n    data: ${quoted(path)}\n`)
        .join('')}`,
    }),
  },
  'a Kitfile': {
    isWithoutDigests: true,
    differs: 'nothing',
    missing: 'said',
    takes: isPlain,
    write: (files) => ({
      Kitfile: `manifestVersion: "1.0"\npackage:\n  name: a\ndatasets:\n${files
        .map(({ path }) => `  - name: d\n    path: ${quoted(path)}\n`)
        .join('')}`,
    }),
  },
  'an index of shards': {
    isWithoutDigests: true,
    differs: 'nothing',
    write: (files) => ({
      'model.safetensors.index.json': json({
        metadata: { total_size: 1 },
        weight_map: Object.fromEntries(files.map(({ path }, index) => [`layer.${index}`, path])),
      }),
    }),
  },
  'a manifest of OCI': {
    removed: 'said',
    write: (files) => ({
      'manifest.json': json({
        schemaVersion: 2,
        layers: files.map(({ path, content }) => ({
          mediaType: 'application/vnd.cncf.model.weight.v1.raw',
          digest: `sha256:${digest('sha256', content)}`,
          size: content.length,
          annotations: { 'org.cncf.model.filepath': path },
        })),
      }),
    }),
  },
  'checksums of TensorFlow Datasets, which are of remote files': {
    isWithoutDigests: true,
    differs: 'nothing',
    missing: 'nothing',
    write: (files) => ({
      'checksums.tsv': files
        .map(
          ({ path, content }) =>
            `https://example.org/${encodeURIComponent(path)}\t${content.length}\t${digest('sha256', content)}\t${encodeURIComponent(path)}\n`,
        )
        .join(''),
    }),
  },
  'bags of one folder each': {
    isBeside: true,
    takes: (path) => !/^[ *\t]/.test(basename(path)) && !path.includes('\\'),
    write: (files) => {
      const folders = new Map<string, string[]>();
      for (const { path, content } of files) {
        const folder = dirname(path);
        const name = basename(path).replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
        const line = `${digest('sha512', content)}  ${name}\n`;
        folders.set(folder, [...(folders.get(folder) ?? []), line]);
      }
      const declared = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
      return Object.fromEntries(
        [...folders].flatMap(([folder, all]) => [
          [`${folder}/bagit.txt`, declared],
          [`${folder}/manifest-sha512.txt`, all.join('')],
        ]),
      );
    },
  },
};
