/** Sparse checkouts that leave out files of git-lfs, whose pointers are then in git's index alone. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../../test/support/git.ts';
import { listOf } from '../../../test/support/repository.ts';
import { lfsPointer } from '../model.ts';
import { type Change, type Changes, fails, passes, type Scene } from './change.ts';
import { cloned } from './clones.ts';

const FOLDER = 'heavy';
const FILE = `${FOLDER}/big.weights`;
const OTHER = `${FOLDER}/other.weights`;
const LIST = 'WEIGHTS.sha256';
const CONTENT = { [FILE]: 'the first of the weights', [OTHER]: 'the other weights' };

const bytes = (text: string) => new TextEncoder().encode(text);

function leftOut(change: Change): Change {
  return async (scene) => {
    const { model, root } = scene;
    // A clone needs a commit, and the attributes are those of this file.
    if (!model.plan.hasBaseline || model.places.some(({ stands }) => stands === 'lfs')) return null;
    mkdirSync(join(root, FOLDER));
    for (const [path, text] of Object.entries(CONTENT))
      writeFileSync(join(root, path), lfsPointer(bytes(text)));
    writeFileSync(join(root, '.gitattributes'), '*.weights filter=lfs diff=lfs merge=lfs -text\n');
    writeFileSync(join(root, LIST), listOf(CONTENT));
    await scene.settle('pointers of git-lfs');
    cloned(scene, ['--no-checkout']);
    git(root, ['sparse-checkout', 'set', '--no-cone', '/*', `!/${FOLDER}/`]);
    git(root, ['checkout', '-q']);
    return change(scene);
  };
}

/** Puts a text in the place of a file in the index. */
function stage({ root, outside }: Scene, path: string, text: string): void {
  const file = join(outside, 'staged');
  writeFileSync(file, text);
  const id = git(root, ['hash-object', '-w', '--no-filters', file]);
  git(root, ['update-index', '--cacheinfo', `100644,${id},${path}`]);
  git(root, ['update-index', '--skip-worktree', path]);
}

const { [FILE]: _file, ...WITHOUT_FILE } = CONTENT;
const OTHER_POINTER = lfsPointer(bytes('weights that nobody recorded'));

export const LEFT_OUT_PAIRS: Changes = {
  'a sparse checkout without files of git-lfs, and a pointer changed': leftOut((scene) => {
    stage(scene, FILE, OTHER_POINTER);
    return fails(FILE);
  }),
  'a sparse checkout without files of git-lfs, and a file in place of a pointer': leftOut((scene) => {
    stage(scene, FILE, 'some bytes');
    return fails(FILE);
  }),
  'a sparse checkout without files of git-lfs, and a pointer removed': leftOut(({ root }) => {
    git(root, ['update-index', '--force-remove', FILE]);
    return fails(FILE);
  }),
  'a sparse checkout without files of git-lfs, and a digest edited': leftOut(({ root }) => {
    writeFileSync(join(root, LIST), listOf({ ...CONTENT, [FILE]: 'weights that nobody has' }));
    return fails(FILE);
  }),
  'a sparse checkout without files of git-lfs, a record removed, and its pointer changed': leftOut(
    (scene) => {
      writeFileSync(join(scene.root, LIST), listOf(WITHOUT_FILE));
      stage(scene, FILE, OTHER_POINTER);
      return fails(FILE);
    },
  ),
  'a sparse checkout without files of git-lfs, and another file where one was left out': leftOut(
    ({ root }) => {
      mkdirSync(join(root, FOLDER), { recursive: true });
      writeFileSync(join(root, FILE), 'tampered with');
      return fails(FILE);
    },
  ),
};

export const LEFT_OUT_ORDINARY: Changes = {
  'a sparse checkout without files of git-lfs': leftOut(() => passes),
  'a sparse checkout without files of git-lfs, and a file and its record renewed': leftOut((scene) => {
    stage(scene, FILE, OTHER_POINTER);
    const renewed = { ...CONTENT, [FILE]: 'weights that nobody recorded' };
    writeFileSync(join(scene.root, LIST), listOf(renewed));
    return passes;
  }),
};
