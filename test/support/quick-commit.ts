/**
 * Repositories of git without starting git: what `git init`, `git add -A` and `git commit` would write, where that
 * needs no decision of theirs. Tests make a thousand repositories of a few files, and a start of git costs more than
 * such a file; `quick-commit.test.ts` compares the two ways.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { deflateSync } from 'node:zlib';

type Environment = Readonly<Record<string, string | undefined>>;

interface Entry {
  readonly path: Buffer;
  readonly mode: number;
  readonly id: Buffer;
  readonly stat: Buffer;
}

/** What git itself puts into a new repository, by path; null is a folder. */
let fresh: ReadonlyMap<string, string | null> | undefined;

/** Writes what `git init -q` does, as the first one of this process did. */
export function initQuickly(root: string, environment: Environment): void {
  fresh ??= asked(environment);
  for (const [path, content] of fresh) {
    if (content === null) mkdirSync(join(root, '.git', path), { recursive: true });
    else writeFileSync(join(root, '.git', path), content);
  }
}

function asked(env: Environment): ReadonlyMap<string, string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-fresh-'));
  try {
    execFileSync('git', ['-c', 'init.defaultBranch=main', 'init', '-q'], { cwd: folder, env });
    const made = readdirSync(join(folder, '.git'), { recursive: true, encoding: 'utf8' }).sort();
    const contents = made.map((path): [string, string | null] => {
      const inside = join(folder, '.git', path);
      return [path, lstatSync(inside).isDirectory() ? null : readFileSync(inside, 'utf8')];
    });
    return new Map([['', null], ...contents]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What of a repository decides about a commit, beside the files: nothing but these may be there. */
const PLAIN = new Set([
  'HEAD',
  'config',
  'objects',
  'refs',
  'branches',
  'index',
  'hooks',
  'info',
  'description',
]);
/** The index that was written here last, by repository: one that git wrote since may say more than the files do. */
const written = new Map<string, Buffer>();

const BRANCH = 'refs/heads/main';

/** The index with all files, and their tree; null where only git knows how: filters, ignored files, other branches. */
function stagedFiles(root: string): { readonly tree: Buffer; readonly parent: string | null } | null {
  const own = join(root, '.git');
  if (process.platform !== 'linux' || fresh === undefined) return null;
  if (readdirSync(own).some((name) => !PLAIN.has(name))) return null;
  for (const name of ['config', 'HEAD'])
    if (readFileSync(join(own, name), 'utf8') !== fresh.get(name)) return null;
  const [index, branch] = [join(own, 'index'), join(own, BRANCH)];
  const parent = existsSync(branch) ? readFileSync(branch, 'utf8') : null;
  const isOurs = existsSync(index) ? written.get(root)?.equals(readFileSync(index)) : parent === null;
  if (isOurs !== true) return null;
  const entries: Entry[] = [];
  const tree = treeOf(root, '', entries);
  if (tree === null) return null;
  const bytes = indexOf(entries);
  writeFileSync(index, bytes);
  written.set(root, bytes);
  return { tree, parent };
}

/** Adds all files to the index, as `git add -A` does; false where only git knows how. */
export function stageQuickly(root: string): boolean {
  return stagedFiles(root) !== null;
}

/** Commits all files, and answers the commit; null where only git knows how. */
export function commitQuickly(root: string, message: string, date = new Date()): string | null {
  const staged = stagedFiles(root);
  if (staged === null) return null;
  const { tree, parent } = staged;
  const own = join(root, '.git');
  const now = `A <a@example.org> ${Math.floor(date.getTime() / 1000)} +0000`;
  const text = `tree ${tree.toString('hex')}\n${parent === null ? '' : `parent ${parent}`}author ${now}\ncommitter ${now}\n\n${message}\n`;
  const commit = stored(own, 'commit', Buffer.from(text)).toString('hex');
  writeFileSync(join(own, BRANCH), `${commit}\n`);
  return commit;
}

/** The tree of a folder, whose files are added to `entries` in the index's order; null where git has to decide. */
function treeOf(root: string, folder: string, entries: Entry[]): Buffer | null {
  const names = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    (found) => folder !== '' || found.name !== '.git',
  );
  if (names.some(({ name }) => /^\.git/i.test(name) && name !== '.github' && name !== '.gitkeep'))
    return null;
  // Git orders a folder as if its name ended in a slash.
  const key = new Map(names.map((one) => [one, Buffer.from(one.isDirectory() ? `${one.name}/` : one.name)]));
  const parts: Buffer[] = [];
  for (const [found] of [...key].sort(([, a], [, b]) => a.compare(b))) {
    const path = folder === '' ? found.name : `${folder}/${found.name}`;
    if (found.isDirectory()) {
      const before = entries.length;
      const inner = treeOf(root, path, entries);
      if (inner === null) return null;
      if (entries.length > before) parts.push(Buffer.from(`40000 ${found.name}\0`), inner);
      continue;
    }
    if (!found.isFile() && !found.isSymbolicLink()) return null;
    const entry = entryOf(root, path, found.isSymbolicLink());
    entries.push(entry);
    parts.push(Buffer.from(`${entry.mode.toString(8)} ${found.name}\0`), entry.id);
  }
  return stored(join(root, '.git'), 'tree', Buffer.concat(parts));
}

function entryOf(root: string, path: string, isLink: boolean): Entry {
  const file = join(root, path);
  const stat = lstatSync(file, { bigint: true });
  const content = isLink ? readlinkSync(file, { encoding: 'buffer' }) : readFileSync(file);
  const mode = isLink ? 0o120000 : (stat.mode & 0o100n) === 0n ? 0o100644 : 0o100755;
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = stat;
  const second = 1_000_000_000n;
  const words = [ctimeNs / second, ctimeNs % second, mtimeNs / second, mtimeNs % second, dev, ino];
  const told = Buffer.alloc(40);
  for (const [at, word] of [...words, BigInt(mode), uid, gid, size].entries())
    told.writeUInt32BE(Number(BigInt.asUintN(32, word)), at * 4);
  return { path: Buffer.from(path), mode, stat: told, id: stored(join(root, '.git'), 'blob', content) };
}

/** Writes an object where it is not there yet, and answers its name. */
function stored(own: string, kind: string, content: Buffer): Buffer {
  const object = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(object).digest();
  const name = id.toString('hex');
  const folder = join(own, 'objects', name.slice(0, 2));
  const file = join(folder, name.slice(2));
  if (existsSync(file)) return id;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, deflateSync(object, { level: 1 }), { mode: 0o444 });
  return id;
}

function indexOf(entries: readonly Entry[]): Buffer {
  const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(entries.length, 8);
  const rows = entries.map(({ path, id, stat }) => {
    const length = 62 + path.length;
    const row = Buffer.alloc(length + 8 - (length % 8));
    stat.copy(row);
    id.copy(row, 40);
    row.writeUInt16BE(Math.min(path.length, 0xfff), 60);
    path.copy(row, 62);
    return row;
  });
  const body = Buffer.concat([head, ...rows]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}
