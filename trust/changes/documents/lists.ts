/** Lists of checksums by other algorithms and of other tools, and sidecars. */

import { crc32 } from 'node:zlib';
import { type Documents, digest, isLine, isPlain, isWord, lines, type Recorded } from './document.ts';

const plainList = (file: string, algorithm: string) => ({
  takes: isLine,
  write: (files: readonly Recorded[]) => ({
    [file]: lines(files.map(({ path, content }) => `${digest(algorithm, content)}  ${path}`)),
  }),
});

export const LISTS: Documents = {
  'a list of SHA-512': plainList('SHA512SUMS', 'sha512'),
  'a list of SHA-384': plainList('all.sha384', 'sha384'),
  'a list of SHA-224': plainList('all.sha224', 'sha224'),
  'a list of SHA-1': plainList('SHA1SUMS', 'sha1'),
  'a list of MD5': plainList('md5sum.txt', 'md5'),
  'a list of BLAKE2b': plainList('all.b2', 'blake2b512'),
  'tags of several algorithms': {
    takes: isLine,
    write: (files) => ({
      'CHECKSUMS.txt': lines(
        files.flatMap(({ path, content }) => [
          `MD5 (${path}) = ${digest('md5', content)}`,
          `SHA512 (${path}) = ${digest('sha512', content)}`,
        ]),
      ),
    }),
  },
  'tags in base64': {
    takes: isLine,
    write: (files) => ({
      'checksums.sha256': lines(
        files.map(({ path, content }) => `SHA256 (${path}) = ${digest('sha256', content, 'base64')}`),
      ),
    }),
  },
  'a list of integrity': {
    takes: isPlain,
    write: (files) => ({
      'checksum.sha512': lines(
        files.map(({ path, content }) => `sha512-${digest('sha512', content, 'base64')}  ${path}`),
      ),
    }),
  },
  'a table of Get-FileHash': {
    takes: isPlain,
    write: (files) => ({
      'hashes.txt': lines([
        '',
        'Algorithm       Hash                                                                   Path',
        '---------       ----                                                                   ----',
        ...files.map(
          ({ path, content }) => `SHA256          ${digest('sha256', content).toUpperCase()}       ${path}`,
        ),
        '',
      ]),
    }),
  },
  'a table of Get-FileHash in CSV': {
    takes: (path) => !/[\n\r]/.test(path),
    write: (files) => ({
      'hashes.csv': lines([
        '"Algorithm","Hash","Path"',
        ...files.map(
          ({ path, content }) =>
            `"SHA256","${digest('sha256', content).toUpperCase()}","${path.replaceAll('"', '""')}"`,
        ),
      ]),
    }),
  },
  'a list in UTF-16': {
    takes: isLine,
    write: (files) => ({
      'utf16.sha256': `\uFEFF${files.map(({ path, content }) => `${digest('sha256', content)}  ${path}\r\n`).join('')}`,
    }),
  },
  'certutil over each file': {
    takes: isPlain,
    write: (files) => ({
      'certutil.sha256': files
        .map(
          ({ path, content }) =>
            `SHA256 hash of ${path}:\r\n${digest('sha256', content)}\r\nCertUtil: -hashfile command completed successfully.\r\n`,
        )
        .join(''),
    }),
  },
  'SFV, which is not computed': {
    differs: 'nothing',
    takes: isPlain,
    write: (files) => ({
      'all.sfv': lines([
        '; by a tool',
        ...files.map(({ path, content }) => `${path} ${crc32(content).toString(16).padStart(8, '0')}`),
      ]),
    }),
  },
  'sidecars of a digest alone': {
    isBeside: true,
    takes: isLine,
    write: (files) =>
      Object.fromEntries(
        files.map(({ path, content }) => [`${path}.sha256`, `${digest('sha256', content)}\n`]),
      ),
  },
  'sidecars with names': {
    isBeside: true,
    takes: isLine,
    write: (files) =>
      Object.fromEntries(
        files.map(({ path, content }) => [
          `${path}.md5`,
          `${digest('md5', content)}  ${path.slice(path.lastIndexOf('/') + 1)}\n`,
        ]),
      ),
  },
  'a registry of pooch': {
    takes: (path) => !/[\\\n\r\t]/.test(path),
    write: (files) => ({
      'registry.txt': lines([
        '# name digest',
        ...files.map(({ path, content }) =>
          isWord(path)
            ? `${path} sha256:${digest('sha256', content)}`
            : `"${path.replaceAll('"', '\\"')}" ${digest('sha512', content)}`,
        ),
      ]),
    }),
  },
};
