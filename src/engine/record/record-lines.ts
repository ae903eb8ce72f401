/** Lines of a checksum list, as `sha256sum` writes them. */

export interface ListLine {
  readonly path: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

/**
 * One line a file. GNU coreutils escapes a name with a backslash or a line break, and says so by a
 * backslash in front of the line.
 */
export function* recordLines(files: Iterable<ListLine>): Generator<string> {
  for (const { path, sha256 } of files) {
    // A dash alone means standard input.
    const plain = path === '-' ? './-' : path;
    const name = plain.replace(/[\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
    yield `${name === plain ? '' : '\\'}${sha256}  ${name}\n`;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
