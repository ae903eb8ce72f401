/** Two changes at once around a list that is found by itself: it moves, it is trimmed, and files change. */

import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST, bundleList } from '../bundle.ts';
import { type Change, type Changes, fails, type Promised, passes, type Scene } from './change.ts';

const [FIRST = '', SECOND = ''] = Object.keys(BUNDLE_FILES);

/** Names that a list is found by. */
const OTHER_NAMES = ['checksums.sha256', 'sha256sum.txt', 'SHA256SUMS.txt'];

/** Lists whose digests nothing computes. */
const UNCOMPUTED: readonly (readonly [name: string, text: string])[] = [
  ['B3SUMS', linesOf((path) => `${'ab'.repeat(32)}  ${path}`)],
  ['all.sfv', linesOf((path) => `${path} 0a1b2c3d`)],
  [BUNDLE_LIST, linesOf((path) => `BLAKE3 (${path}) = ${'ab'.repeat(32)}`)],
];

function linesOf(line: (path: string) => string): string {
  return Object.keys(BUNDLE_FILES)
    .map((path) => `${line(path)}\n`)
    .join('');
}

/** Folders in which no list is looked for. */
const UNSEARCHED = ['vendor/bundle', 'tests/data', 'x/third_party/bundle', 'node_modules/a/bundle'];

const tamper = (path: string) => writeFileSync(path, 'tampered with');

/** Takes the bundle to another place. */
function moved({ root, one }: Scene): string {
  const place = one(['elsewhere', 'datasets/moved', 'a/b/c/moved', 'bundle-2']) ?? 'elsewhere';
  mkdirSync(join(root, place, '..'), { recursive: true });
  renameSync(join(root, BUNDLE), join(root, place));
  return place;
}

function trimmed(
  harm: (path: string) => void,
  promised: (scene: Scene, path: string) => Promised | null,
): Change {
  return (scene) => {
    const path = `${BUNDLE}/${FIRST}`;
    const { [FIRST]: _, ...others } = BUNDLE_FILES;
    writeFileSync(join(scene.root, BUNDLE, BUNDLE_LIST), bundleList(others));
    harm(join(scene.root, path));
    return promised(scene, path);
  };
}

/** Only an earlier commit tells what was recorded. */
const ifKnown = ({ model }: Scene, promised: Promised) => (model.plan.hasBaseline ? promised : null);

function renamed(harm: (path: string) => void, promised: (path: string) => Promised): Change {
  return ({ root, one }) => {
    const name = one(OTHER_NAMES) ?? '';
    renameSync(join(root, BUNDLE, BUNDLE_LIST), join(root, BUNDLE, name));
    harm(join(root, BUNDLE, FIRST));
    return promised(`${BUNDLE}/${FIRST}`);
  };
}

export const BUNDLE_PAIRS: Changes = {
  'a folder moved with its list, and a file changed': (scene) => {
    const place = moved(scene);
    tamper(join(scene.root, place, FIRST));
    return fails(`${place}/${FIRST}`);
  },
  'a folder moved with its list, and a file removed': (scene) => {
    const place = moved(scene);
    rmSync(join(scene.root, place, FIRST));
    return fails(`${place}/${FIRST}`);
  },
  'a folder moved with its list to where no list is looked for, and every file changed': (scene) => {
    const place = scene.one(UNSEARCHED) ?? '';
    mkdirSync(join(scene.root, place, '..'), { recursive: true });
    renameSync(join(scene.root, BUNDLE), join(scene.root, place));
    for (const path of Object.keys(BUNDLE_FILES)) tamper(join(scene.root, place, path));
    return ifKnown(scene, fails(`${BUNDLE}/${BUNDLE_LIST}`));
  },
  'a list renamed so that it is none, with every file of it, among many new files, and each changed': (
    scene,
  ) => {
    const { root, one } = scene;
    const place = one([...UNSEARCHED, 'new/bundle']) ?? '';
    let list = bundleList();
    mkdirSync(join(root, place), { recursive: true });
    for (const path of Object.keys(BUNDLE_FILES)) {
      const name = `new-${path.replaceAll('/', '-')}`;
      list = list.replace(path, name);
      writeFileSync(join(root, place, name), 'tampered with');
    }
    for (let at = 0; at < 110; at += 1) writeFileSync(join(root, place, `${at}.txt`), 'other');
    writeFileSync(join(root, place, 'z-notes.txt'), list);
    rmSync(join(root, BUNDLE), { recursive: true });
    return ifKnown(scene, fails(`${BUNDLE}/${BUNDLE_LIST}`));
  },
  'a folder moved without its list': (scene) => {
    renameSync(join(scene.root, BUNDLE, 'part'), join(scene.root, 'part-of-it'));
    return fails(`${BUNDLE}/${FIRST}`);
  },
  'a list that nobody names renamed, and a file changed': renamed(tamper, (path) => fails(path)),
  'a list that nobody names renamed, and a file removed': renamed(
    (path) => rmSync(path),
    (path) => fails(path),
  ),
  'a list that nobody names removed, and a file changed': (scene) => {
    rmSync(join(scene.root, BUNDLE, BUNDLE_LIST));
    tamper(join(scene.root, BUNDLE, FIRST));
    return ifKnown(scene, fails(`${BUNDLE}/${FIRST}`));
  },
  'a list that nobody names removed': (scene) => {
    rmSync(join(scene.root, BUNDLE, BUNDLE_LIST));
    return ifKnown(scene, fails(`${BUNDLE}/${FIRST}`));
  },
  'a line taken from a list, and its file changed': trimmed(tamper, (scene, path) =>
    ifKnown(scene, fails(path)),
  ),
  'a line taken from a list, and its file moved': trimmed(
    (path) => renameSync(path, `${path}.moved`),
    // Its content is still there, under a name that no record has.
    (scene, path) => ifKnown(scene, { ...fails(path), isStaged: true }),
  ),
  'a line taken from a list, and its file moved without git': trimmed(
    (path) => renameSync(path, `${path}.moved`),
    (scene, path) => ifKnown(scene, fails(path)),
  ),
  'a list made unreadable as one, and a file changed': (scene) => {
    const path = join(scene.root, BUNDLE, BUNDLE_LIST);
    writeFileSync(
      path,
      bundleList().replaceAll(/^[0-9a-f]{64}/gm, (digest) => digest.slice(1)),
    );
    tamper(join(scene.root, BUNDLE, FIRST));
    return ifKnown(scene, fails(`${BUNDLE}/${FIRST}`));
  },
  'a list renewed by an algorithm that is not computed, and a file changed': (scene) => {
    const { root } = scene;
    const [name = '', text = ''] = scene.one(UNCOMPUTED) ?? [];
    rmSync(join(root, BUNDLE, BUNDLE_LIST));
    writeFileSync(join(root, BUNDLE, name), text);
    tamper(join(root, BUNDLE, FIRST));
    return ifKnown(scene, fails(`${BUNDLE}/${FIRST}`));
  },
  'a second list that records the change of a file': ({ root, one }) => {
    tamper(join(root, BUNDLE, FIRST));
    // Read before the other, or behind it.
    const name = one(['0.sha256', 'new.sha256']) ?? '';
    writeFileSync(join(root, BUNDLE, name), bundleList({ [FIRST]: 'tampered with' }));
    return fails(`${BUNDLE}/${FIRST}`);
  },
  'a copy of a file as it was beside it, and the file changed': ({ root, one }) => {
    const place =
      one([`${BUNDLE}/${FIRST}.orig`, FIRST, `copies/${FIRST}`, `${BUNDLE}/${BUNDLE}/${FIRST}`]) ?? '';
    mkdirSync(join(root, place, '..'), { recursive: true });
    cpSync(join(root, BUNDLE, FIRST), join(root, place));
    tamper(join(root, BUNDLE, FIRST));
    return fails(`${BUNDLE}/${FIRST}`);
  },
  'two files of a list swapped by name': ({ root }) => {
    const [one, other] = [join(root, BUNDLE, FIRST), join(root, BUNDLE, SECOND)];
    renameSync(one, `${one}.x`);
    renameSync(other, one);
    renameSync(`${one}.x`, other);
    return fails(`${BUNDLE}/${FIRST}`, `${BUNDLE}/${SECOND}`);
  },
};

/** What people do every day, and what may not be called drift. */
export const BUNDLE_ORDINARY: Changes = {
  'a folder moved with its list': (scene) => {
    moved(scene);
    return passes;
  },
  'a folder removed with its list': ({ root }) => {
    rmSync(join(root, BUNDLE), { recursive: true });
    return passes;
  },
  'a list trimmed, and its file removed': trimmed(
    (path) => rmSync(path),
    () => passes,
  ),
  'a list that nobody names renamed': renamed(
    () => undefined,
    () => passes,
  ),
  'a README beside one that a list names': ({ root }) => {
    for (const path of ['README.md', 'models/README.md', 'part/README.md']) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), `another one, at ${path}`);
    }
    return passes;
  },
  'a vendored copy of a folder with its list, with other files': ({ root, one }) => {
    const place = one(['third_party/bundle', 'vendor/x/bundle', 'tests/bundle', 'examples/bundle']) ?? '';
    cpSync(join(root, BUNDLE), join(root, place), { recursive: true });
    tamper(join(root, place, FIRST));
    return passes;
  },
  'a copy of a folder with its list': ({ root, one }) => {
    const place = one(['copy', 'models/copy', 'part/copy']) ?? '';
    cpSync(join(root, BUNDLE), join(root, place), { recursive: true });
    // One digest for several files is told as a notice.
    return passes;
  },
  'a list for a file that had none': ({ root, one }) => {
    const file = 'notes/new.txt';
    mkdirSync(join(root, 'notes'));
    writeFileSync(join(root, file), 'new');
    const list = one(['notes/SHA256SUMS', 'NOTES.sha256', 'notes/new.txt.sha256']) ?? '';
    writeFileSync(join(root, list), bundleList({ [list.startsWith('notes/') ? 'new.txt' : file]: 'new' }));
    return passes;
  },
  'a list and its files renewed together': ({ root }) => {
    const files = { ...BUNDLE_FILES, [FIRST]: 'a new edition' };
    writeFileSync(join(root, BUNDLE, FIRST), 'a new edition');
    writeFileSync(join(root, BUNDLE, BUNDLE_LIST), bundleList(files));
    return passes;
  },
};
