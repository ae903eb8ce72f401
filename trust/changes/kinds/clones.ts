/** Ways in which less of a repository is here: sparse, partial and shallow clones. */

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../../test/support/git.ts';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST, bundleList } from '../bundle.ts';
import { origin } from '../model.ts';
import { type Change, type Changes, fails, passes, type Scene } from './change.ts';

const [FIRST = '', SECOND = ''] = Object.keys(BUNDLE_FILES);

/** A clone in the place of the repository, which stands beside it until the next change. */
export function cloned({ root }: Scene, words: readonly string[]): void {
  const source = origin(root);
  renameSync(root, source);
  git(source, ['config', 'uploadpack.allowFilter', 'true']);
  git(join(root, '..'), ['-c', 'core.autocrlf=false', 'clone', '-q', ...words, `file://${source}`, root]);
}

const CLONES: Readonly<Record<string, (scene: Scene) => void>> = {
  'a shallow clone': (scene) => cloned(scene, ['--depth=1']),
  'a partial clone': (scene) => cloned(scene, ['--filter=blob:none']),
  'a sparse checkout of all but one file that a list records': (scene) => {
    cloned(scene, ['--no-checkout']);
    git(scene.root, ['sparse-checkout', 'set', '--no-cone', '/*', `!/${BUNDLE}/${SECOND}`]);
    git(scene.root, ['checkout', '-q']);
  },
  'a sparse checkout of all but a file that nothing records, in a partial clone': (scene) => {
    const { root } = scene;
    writeFileSync(join(root, 'unlisted.txt'), 'recorded nowhere');
    git(root, ['add', '-A']);
    git(root, ['commit', '-q', '-m', 'second']);
    cloned(scene, ['--filter=blob:none', '--no-checkout']);
    git(root, ['sparse-checkout', 'set', '--no-cone', '/*', '!/unlisted.txt']);
    git(scene.root, ['checkout', '-q']);
  },
};

const tamper = (path: string) => writeFileSync(path, 'tampered with');

function inClone(clone: (scene: Scene) => void, change: Change): Change {
  return (scene) => {
    // A clone needs a commit, and filters of git-lfs a program.
    if (!scene.model.plan.hasBaseline || scene.model.places.some(({ stands }) => stands === 'lfs'))
      return null;
    clone(scene);
    return change(scene);
  };
}

/** What is told of a change in each of them. */
const HARMS: Readonly<Record<string, Change>> = {
  'a file changed': ({ root }) => {
    tamper(join(root, BUNDLE, FIRST));
    return fails(`${BUNDLE}/${FIRST}`);
  },
  'a file removed': ({ root }) => {
    rmSync(join(root, BUNDLE, FIRST));
    return fails(`${BUNDLE}/${FIRST}`);
  },
  'a line taken from a list, and its file changed': ({ root }) => {
    const { [FIRST]: _, ...others } = BUNDLE_FILES;
    writeFileSync(join(root, BUNDLE, BUNDLE_LIST), bundleList(others));
    tamper(join(root, BUNDLE, FIRST));
    return fails(`${BUNDLE}/${FIRST}`);
  },
};

export const CLONE_PAIRS: Changes = Object.fromEntries(
  Object.entries(CLONES).flatMap(([name, clone]) =>
    Object.entries(HARMS).map(([harm, change]) => [`${name}, and ${harm}`, inClone(clone, change)] as const),
  ),
);

export const CLONE_ORDINARY: Changes = Object.fromEntries(
  Object.entries(CLONES).map(([name, clone]) => [name, inClone(clone, () => passes)] as const),
);
