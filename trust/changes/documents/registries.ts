/** Registries as people write them, and the lists of downloads of some projects. */

import { type Documents, digest, encoded, json, lines, quoted, type Recorded } from './document.ts';

const sha256 = (content: Uint8Array) => digest('sha256', content);
const sized = ({ path, content }: Recorded) => ({ path, sha256: sha256(content), size: content.length });
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const url = (path: string) => `https://example.org/${encodeURIComponent(path)}`;
/** A key is a path where it has an extension that begins with a letter, or a folder and no white space. */
const isKey = (path: string) => /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/.test(path) || !/\s/.test(path);
/** Control characters, which only some syntaxes can write. */
const isText = (path: string) => !/[\n\r]/.test(path);

export const REGISTRIES: Documents = {
  'objects in JSON': {
    write: (files) => ({ 'registry.json': json({ files: files.map(sized) }) }),
  },
  'nested objects in JSON': {
    write: (files) => ({
      'models-manifest.json': json({
        version: 1,
        groups: files.map(({ path, content }) => ({
          name: 'a group',
          assets: [{ filename: path, hash_type: 'sha512', hash: digest('sha512', content) }],
        })),
      }),
    }),
  },
  'entries with folders in JSON': {
    write: (files) => ({
      'entry-inventory.json': json(
        files.map((one, index) => {
          const folder = one.path.slice(0, Math.max(0, one.path.lastIndexOf('/')));
          const below = { ...one, path: folder === '' ? one.path : one.path.slice(folder.length + 1) };
          return { id: `${index}`, ...(folder !== '' && { path: folder }), files: [sized(below)] };
        }),
      ),
    }),
  },
  'a map in JSON': {
    takes: isKey,
    write: (files) => ({
      'checksums.json': json(Object.fromEntries(files.map((one) => [one.path, sha256(one.content)]))),
    }),
  },
  'a map to objects in JSON': {
    takes: isKey,
    write: (files) => ({
      'all_hashes.json': json({
        files: Object.fromEntries(
          files.map(({ path, content }) => [path, { md5: digest('md5', content), bytes: content.length }]),
        ),
      }),
    }),
  },
  'addresses of the repository itself in JSON': {
    write: (files) => ({
      'url-manifest.json': json(
        files.map(({ path, content }) => ({
          url: `https://raw.githubusercontent.com/owner/repository/main/${encoded(path)}`,
          sha256: sha256(content),
        })),
      ),
    }),
  },
  'digests with prefixes in JSON': {
    write: (files) => ({
      'my-checksums.json': json(
        files.map(({ path, content }) => ({ file: path, checksum: `sha1:${digest('sha1', content)}` })),
      ),
    }),
  },
  'integrity in JSON': {
    write: (files) => ({
      'file-manifest.json': json(
        files.map(({ path, content }) => ({
          path,
          integrity: `sha384-${digest('sha384', content, 'base64')}`,
        })),
      ),
    }),
  },
  'digests with other members in JSON': {
    write: (files) => ({
      'model-inventory.json': json({
        items: files.map(({ path, content }) => ({
          local_path: path,
          hashes: { sha256: sha256(content), sha1: digest('sha1', content) },
          url: url(path),
        })),
      }),
    }),
    missing: 'said',
  },
  'lines of JSON': {
    write: (files) => ({ 'data-manifest.jsonl': lines(files.map((one) => JSON.stringify(sized(one)))) }),
  },
  'objects in YAML': {
    write: (files) => ({
      'models.yaml': `models:\n${files
        .map(
          ({ path, content }) =>
            `  - path: ${quoted(path)}\n    sha256: ${sha256(content)}\n    size_bytes: ${content.length}\n`,
        )
        .join('')}`,
    }),
  },
  'a map in YAML': {
    takes: isKey,
    write: (files) => ({
      'file-hashes.yml': lines(files.map(({ path, content }) => `${quoted(path)}: ${sha256(content)}`)),
    }),
  },
  'tables in TOML': {
    write: (files) => ({
      'manifest.toml': files
        .map(
          ({ path, content }) =>
            `[[files]]\nfile = ${quoted(path)}\nsha256 = "${sha256(content)}"\nbytes = ${content.length}\n`,
        )
        .join('\n'),
    }),
  },
  CSV: {
    takes: isText,
    write: (files) => ({
      'checksums.csv': lines([
        'path,sha256,size',
        ...files.map(({ path, content }) => `${cell(path)},${sha256(content)},${content.length}`),
      ]),
    }),
  },
  'CSV by semicolons': {
    takes: isText,
    write: (files) => ({
      'registry.csv': lines([
        'file;md5',
        ...files.map(({ path, content }) => `${cell(path)};${digest('md5', content)}`),
      ]),
    }),
  },
  TSV: {
    takes: (path) => !/[\n\r\t"]/.test(path),
    write: (files) => ({
      'manifest.tsv': lines([
        'sha256\tfilename',
        ...files.map(({ path, content }) => `${sha256(content)}\t${path}`),
      ]),
    }),
  },
  'model.yml of Open Model Zoo': {
    missing: 'said',
    write: (files) => ({
      'model.yml': `description: a model\ntask_type: detection\nfiles:\n${files
        .map(
          ({ path, content }) =>
            `  - name: ${quoted(path)}\n    size: ${content.length}\n    checksum: ${digest('sha384', content)}\n    source: ${url(path)}\n`,
        )
        .join('')}framework: dldt\n`,
    }),
    takes: (path) => /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/.test(path),
  },
  'large_files.yml of MONAI': {
    missing: 'said',
    write: (files) => ({
      'large_files.yml': `large_files:\n${files
        .map(
          ({ path, content }) =>
            `- path: ${quoted(path)}\n  url: ${quoted(url(path))}\n  hash_val: ${digest('md5', content)}\n  hash_type: md5\n`,
        )
        .join('')}`,
    }),
  },
  'voices.json of Piper': {
    takes: isKey,
    write: (files) => ({
      'voices.json': json({
        'en_GB-a-low': {
          key: 'en_GB-a-low',
          files: Object.fromEntries(
            files.map(({ path, content }) => [
              path,
              { size_bytes: content.length, md5_digest: digest('md5', content) },
            ]),
          ),
        },
      }),
    }),
  },
  'models3.json of GPT4All': {
    missing: 'said',
    write: (files) => ({
      'models3.json': json(
        files.map(({ path, content }) => ({
          order: 'a',
          md5sum: digest('md5', content),
          name: 'A',
          filename: path,
          filesize: `${content.length}`,
          ramrequired: '8',
          url: url(path),
        })),
      ),
    }),
  },
  'rdf.yaml of bioimage.io': {
    write: (files) => ({
      'rdf.yaml': `format_version: 0.5.3\ntype: model\nattachments:\n${files
        .map(({ path, content }) => `- source: ${quoted(path)}\n  sha256: ${sha256(content)}\n`)
        .join('')}`,
    }),
    takes: (path) => /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/.test(path),
  },
};
