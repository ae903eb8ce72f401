/**
 * The files of a commit by GitHub's REST API: its tree once, then the blob of each file that is read.
 * Loads Octokit, which is slow: to be imported when it is needed.
 */

import type { FileStat } from '../../../model/file-state.ts';
import type { RootPath } from '../../../model/root-path.ts';
import { findFiles, globOver } from '../../../platform/find-files.ts';
import { CommitTree } from '../../../platform/git/commit-tree.ts';
import type { TreeFiles } from '../../../platform/git/tree-files.ts';
import { TreeLinks } from '../../../platform/git/tree-links.ts';
import type { ReadResult } from '../../../ports/files.ts';
import { countOf } from '../../../text/plural.ts';
import { type Connection, createOctokit } from '../deliver/octokit.ts';
import { httpStatusOf } from '../deliver/refusal.ts';
import { timeouts } from '../deliver/timeouts.ts';

/** GitHub serves no larger file this way. */
const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Opens the commit that `name` stands for, below `folder` of the repository, as the files of `root`. Throws where GitHub refuses.
 */
export async function openCommit(
  connection: Connection,
  name: string,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<{ commit: string; files: TreeFiles } | { why: string }> {
  const { rest } = createOctokit(connection, timeouts(connection));
  const repository = { owner: connection.owner, repo: connection.repo };
  let commit: string;
  try {
    const { data } = await rest.repos.getCommit({ ...repository, ref: name, per_page: 1 });
    commit = data.sha;
  } catch (error) {
    if ([404, 409, 422].includes(httpStatusOf(error) ?? 0)) return { why: 'GitHub does not have it either' };
    throw error;
  }
  const { data: tree } = await rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
  const start = folder === '' ? '' : `${folder}/`;
  const names = new CommitTree<TreeBlob>();
  for (const { path, type, mode, size, sha } of tree.tree) {
    if (type === 'tree' || mode === undefined || sha === undefined || !path?.startsWith(start)) continue;
    names.add({ path: path.slice(start.length), mode, file: { id: sha, size: size ?? 0 } });
  }
  const read = async (id: string): Promise<Uint8Array> => {
    const { data } = await rest.git.getBlob({ ...repository, file_sha: id });
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  };
  return { commit, files: filesOf(root, names, tree.truncated, read) };
}

const CUT: FileStat = { is: 'unreadable', why: "GitHub's list of the commit's files was cut" };

interface TreeBlob {
  readonly id: string;
  readonly size: number;
}

function filesOf(
  root: string,
  tree: CommitTree<TreeBlob>,
  isTruncated: boolean,
  get: (id: string) => Promise<Uint8Array>,
): TreeFiles {
  const blobs = tree.files;
  const links = new TreeLinks(tree, async ({ id }) => {
    try {
      return await get(id);
    } catch (error) {
      if (httpStatusOf(error) === null) throw error;
      return null;
    }
  });
  const stat = async (path: RootPath): Promise<FileStat> => {
    const found = await links.stat(path);
    return found.is === 'missing' && isTruncated ? CUT : found;
  };
  const byGlob = globOver(tree.names);
  const read = async (path: RootPath, limit: number): Promise<ReadResult> => {
    const found = await stat(path);
    if (found.is !== 'file') return found;
    if (found.size > Math.min(limit, MAX_BYTES)) return { is: 'too-large', size: found.size };
    try {
      return {
        is: 'bytes',
        bytes: await get(blobs.get(found.linked ?? (await links.follow(path)))?.id ?? ''),
      };
    } catch (error) {
      return { is: 'unreadable', why: `GitHub did not give it (status ${httpStatusOf(error) ?? 'unknown'})` };
    }
  };
  return {
    root,
    blobs,
    find: (patterns) =>
      findFiles(root, patterns, async (pattern, excluded) => {
        const paths = await byGlob(pattern, excluded);
        // The pattern itself is no file of a list that was cut, so reading it tells that more may be there.
        return isTruncated ? [...paths, pattern] : paths;
      }),
    tree: async () => tree.listing(!isTruncated),
    list: async () => [],
    async *walk() {},
    stat: (paths) => Promise.all(paths.map(stat)),
    read,
    async open(path) {
      const result = await read(path, MAX_BYTES);
      if (result.is === 'too-large')
        return { is: 'unreadable', why: `it is ${countOf(result.size, 'byte')} long` };
      return result.is === 'bytes' ? { is: 'open', chunks: once(result.bytes) } : result;
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
