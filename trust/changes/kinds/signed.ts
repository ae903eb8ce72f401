/** Changes around a list that somebody who is trusted signed. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST, bundleList } from '../bundle.ts';
import { SIGNATURES } from '../signer.ts';
import { type Change, type Changes, fails, passes, type Scene } from './change.ts';

const [FIRST = ''] = Object.keys(BUNDLE_FILES);
const LIST = `${BUNDLE}/${BUNDLE_LIST}`;
const SIGNATURE = `${LIST}.sigstore.json`;

type Sign = (text: string) => void;

/** `isKnown`: whether only an earlier commit tells that the list was signed. */
function signed(isKnown: boolean, change: (scene: Scene, sign: Sign) => ReturnType<Change>): Change {
  return async (scene) => {
    const { model, root, one } = scene;
    const signature = isKnown && !model.plan.hasBaseline ? null : one(SIGNATURES);
    if (signature === null) return null;
    const sign: Sign = (text) => writeFileSync(join(root, SIGNATURE), signature(BUNDLE_LIST, text));
    sign(bundleList());
    await scene.settle('a signed list');
    return change(scene, sign);
  };
}

/** A new edition of a file, and of the list with it, which nobody signed. */
function renew({ root }: Scene): string {
  const text = bundleList({ ...BUNDLE_FILES, [FIRST]: 'a new edition' });
  writeFileSync(join(root, BUNDLE, FIRST), 'a new edition');
  writeFileSync(join(root, LIST), text);
  return text;
}

function moveAway({ root }: Scene, folder: string): void {
  mkdirSync(join(root, folder, '..'), { recursive: true });
  renameSync(join(root, BUNDLE), join(root, folder));
}

export const SIGNED_PAIRS: Changes = {
  'a signed list changed with a file of it': signed(false, (scene) => {
    renew(scene);
    return fails(SIGNATURE);
  }),
  'a signed list changed with a file of it, and its signature removed': signed(true, (scene) => {
    renew(scene);
    rmSync(join(scene.root, SIGNATURE));
    return fails(LIST);
  }),
  'a signed list changed with a file of it, and its signature moved': signed(true, (scene) => {
    renew(scene);
    mkdirSync(join(scene.root, 'old'));
    renameSync(join(scene.root, SIGNATURE), join(scene.root, 'old/list.sigstore.json'));
    return fails(LIST);
  }),
  'a signed list changed with a file of it, and its signature emptied': signed(true, (scene) => {
    renew(scene);
    writeFileSync(join(scene.root, SIGNATURE), '');
    return fails(LIST);
  }),
  'a signed list renamed, and changed with a file of it': signed(true, (scene) => {
    renew(scene);
    renameSync(join(scene.root, LIST), join(scene.root, BUNDLE, 'all.sha256'));
    return fails(LIST);
  }),
  'a folder moved with its signed list, and the signature removed': signed(true, (scene) => {
    rmSync(join(scene.root, SIGNATURE));
    moveAway(scene, 'elsewhere');
    return fails(LIST);
  }),
};

export const SIGNED_ORDINARY: Changes = {
  'a list signed for the first time': ({ root, one }) => {
    writeFileSync(join(root, SIGNATURE), one(SIGNATURES)?.(BUNDLE_LIST, bundleList()) ?? '');
    return passes;
  },
  'a signed list and a file of it renewed, and signed again': signed(false, (scene, sign) => {
    sign(renew(scene));
    return passes;
  }),
  'a folder moved with its signed list and the signature': signed(false, (scene) => {
    moveAway(scene, 'a/b/moved');
    return passes;
  }),
  'a folder removed with its signed list and the signature': signed(false, ({ root }) => {
    rmSync(join(root, BUNDLE), { recursive: true });
    return passes;
  }),
};
