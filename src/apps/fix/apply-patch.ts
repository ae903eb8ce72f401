/** A patch applied by git itself, to a copy: the checkout is left as it is. */

import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SettingsError } from '../../model/errors.ts';
import { GitError, type GitPlace, gitOutput, gitText } from '../../platform/git/run-git.ts';

export interface TrackedFile {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly content: Buffer;
}

/** A longer manifest is not changed by a program. */
const MAX_BYTES = 64 * 1024 * 1024;

/** These files as HEAD has them. One that HEAD does not have as an ordinary file is left out. `place`: the top. */
export async function filesAtHead(place: GitPlace, paths: readonly string[]): Promise<TrackedFile[]> {
  const wanted = new Set(paths);
  const files: TrackedFile[] = [];
  const listing = await gitText(place, ['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD']);
  for (const line of listing.split('\0')) {
    const [, mode, blob = '', size, path = ''] =
      /^(\d{6}) blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(line) ?? [];
    if (!wanted.has(path) || (mode !== '100644' && mode !== '100755') || Number(size) > MAX_BYTES) continue;
    files.push({ path, mode, content: await bytesOf(place, ['cat-file', 'blob', blob]) });
  }
  return files;
}

/** The files that the patch changes, as they are with it. Throws a `SettingsError` where git does not take it. */
export async function applyPatch(
  { environment, signal }: GitPlace,
  files: readonly TrackedFile[],
  patch: string,
): Promise<TrackedFile[]> {
  const root = mkdtempSync(join(tmpdir(), 'manifest-drift-fix-'));
  const place = { root, environment, signal };
  try {
    await gitText(place, ['-c', 'init.templateDir=', 'init', '-q', '.']);
    for (const { path, content } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const settings = ['-c', 'core.autocrlf=false', '-c', 'apply.whitespace=nowarn'];
    await bytesOf(place, [...settings, 'apply', '-'], [patch]);
    requireSameNames(root, files);
    return files.flatMap((file) => {
      const path = join(root, file.path);
      if (!lstatSync(path).isFile())
        throw new SettingsError('The patch is refused: it makes a link of a file.');
      const content = readFileSync(path);
      return content.equals(file.content) ? [] : [{ ...file, content }];
    });
  } catch (error) {
    if (error instanceof GitError) throw new SettingsError(`The patch does not apply: ${error.message}`);
    throw error;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function requireSameNames(root: string, files: readonly TrackedFile[]): void {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => !entry.isDirectory() && !join(entry.parentPath, entry.name).startsWith(join(root, '.git/')),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  const expected = new Set(files.map(({ path }) => join(root, path)));
  if (names.length !== expected.size || names.some((name) => !expected.has(name)))
    throw new SettingsError('The patch is refused: it adds or removes files.');
}

async function bytesOf(
  place: GitPlace,
  words: readonly string[],
  input: string[] | null = null,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of gitOutput(place, words, input)) pieces.push(piece);
  return Buffer.concat(pieces);
}
