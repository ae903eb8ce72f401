/** Checksum lists in each format that is read, as the programs that make them write them. */

import { sha256 } from '../../test/support/repository.ts';

export interface Listed {
  /** As it is to stand in the list. */
  readonly name: string;
  readonly content: Uint8Array;
}

export interface ListFormat {
  readonly file: string;
  /** Whether the names are relative to the list's own folder. */
  readonly isOwn: boolean;
  readonly hasSizes?: true;
  /** The whole list; what this format has no way to write is left out. */
  write(files: readonly Listed[]): string;
  /** Whether the format can name this file. */
  takes(name: string): boolean;
}

const join = (lines: readonly string[], end = '\n') => lines.map((line) => line + end).join('');

/** GNU's escapes: a backslash in front of the line, and `\\`, `\n`, `\r` in the name. */
function escaped(name: string, rest: (name: string) => string): string {
  if (!/[\\\n\r]/.test(name)) return rest(name);
  const written = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${rest(written)}`;
}

const anyName = () => true;
const plainName = (name: string) => !/[\\\n\r]/.test(name);

export const LIST_FORMATS: readonly ListFormat[] = [
  {
    file: 'models/checksums.sha256',
    isOwn: false,
    takes: anyName,
    write: (files) =>
      join(files.map((one) => escaped(one.name, (name) => `${sha256(one.content)}  ${name}`))),
  },
  {
    file: 'models/own.sha256',
    isOwn: true,
    takes: anyName,
    write: (files) =>
      `# made by sha256sum -b\n${join(files.map((one) => escaped(one.name, (name) => `${sha256(one.content)} *${name}`)))}`,
  },
  {
    file: 'SHA256SUMS',
    isOwn: false,
    takes: plainName,
    write: (files) =>
      join(
        files.map((one) => `${sha256(one.content).toUpperCase()}  ${one.name}`),
        '\r\n',
      ),
  },
  {
    file: 'datasets/tagged.sha256',
    isOwn: false,
    takes: anyName,
    write: (files) =>
      join(files.map((one) => escaped(one.name, (name) => `SHA256 (${name}) = ${sha256(one.content)}`))),
  },
  {
    file: 'datasets/openssl.txt',
    isOwn: true,
    takes: plainName,
    write: (files) => join(files.map((one) => `SHA2-256(${one.name})= ${sha256(one.content)}`)),
  },
  {
    file: 'models/one-blank.sha256',
    isOwn: false,
    takes: (name) => plainName(name) && !/^[ *]/.test(name),
    write: (files) => join(files.map((one) => `${sha256(one.content)} ${one.name}`)),
  },
  {
    file: 'models/known.hashdeep',
    isOwn: false,
    hasSizes: true,
    takes: plainName,
    write: (files) =>
      `%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n${join(files.map((one) => `${one.content.length},${sha256(one.content)},${one.name}`))}`,
  },
  {
    file: 'datasets/manifest-sha256.txt',
    isOwn: true,
    takes: (name) => !/^[ *\t]/.test(name),
    write: (files) =>
      join(
        files.map((one) => {
          const name = one.name.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
          return `${sha256(one.content)}  ${name}`;
        }),
      ),
  },
];
