/** Files and folders that a manifest names without a digest: something of that name has to be there. */

import type { KeyPath } from '../../text/structured.ts';
import { joinPath, readWrittenPath } from '../../text/written-path.ts';
import type { DocumentReader } from './document.ts';
import { hasScheme } from './values.ts';

/** Adds a path relative to the manifest's folder, as a set of it and what is below it. */
export function addNamed(
  written: string,
  name: string | null,
  pointer: KeyPath,
  reader: DocumentReader,
): void {
  const path = joinPath('', written.replaceAll('\\', '/'));
  if (path === '' || written.trim() === '') return;
  if (path === null || hasScheme(written) || readWrittenPath(written).isAbsolute) {
    reader.count('remote-file');
    return;
  }
  const plain = path.replace(/[*?[\]{}\\]/g, '\\$&');
  const includes = [plain, `${plain}/**`];
  const { folder } = reader;
  reader.addFileSet({ folder, includes, excludes: [], expects: 'some', path, name }, pointer);
}
