/** The pull request that adopts the check: it adds a config, lists and inventories for files that were there. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordLines } from '../../../src/engine/record/record-lines.ts';
import { sha256 } from '../../../test/support/repository.ts';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST } from '../bundle.ts';
import { COMBINED, SOURCES } from '../inventories.ts';
import { type Place, writeModel } from '../model.ts';
import { type Changes, fails, onDisk, passes, type Scene } from './change.ts';
import { writeConfig } from './configs.ts';

const INVENTORIES = [COMBINED, ...Object.values(SOURCES)];
const [FIRST = ''] = Object.keys(BUNDLE_FILES);
/** Names that every registry can hold. */
const isPlain = ({ path, content }: Place) => /^[\w./-]+$/.test(path) && content.length > 0;

const write = ({ root }: Scene, path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** Whether there were files to record. */
type Add = (scene: Scene) => boolean;

const addList: Add = (scene) => {
  const lines = onDisk(scene).map(({ path, content }) => ({ path, sha256: sha256(content) }));
  // A list of no file is a broken one.
  if (lines.length > 0) write(scene, 'ALL.sha256', [...recordLines(lines)].join(''));
  return lines.length > 0;
};

const addRegistry: Add = (scene) => {
  const files = onDisk(scene).filter(isPlain);
  const items = files.map(({ path, content }) => ({ path, sha256: sha256(content), size: content.length }));
  if (items.length > 0) write(scene, 'file_manifest.json', JSON.stringify({ files: items }));
  return items.length > 0;
};

/** Beside files of which no entry records how many its folder has. */
const addSidecars: Add = (scene) => {
  const files = onDisk(scene).filter((place) => isPlain(place) && place.entry.shape === 'none');
  for (const { path, content } of files) write(scene, `${path}.sha256`, `${sha256(content)}\n`);
  return files.length > 0;
};

const ADDED: readonly Add[] = [addList, addRegistry, addSidecars];
const CONFIGS: readonly object[] = [
  {},
  { bases: { [`${BUNDLE}/${BUNDLE_LIST}`]: 'own' } },
  { 'missing-files': 'error', severities: { 'path-not-portable': 'error' } },
];

function addWorkflow(scene: Scene): void {
  write(scene, '.github/workflows/drift.yml', 'on: pull_request\n');
  writeConfig(scene, scene.one(CONFIGS) ?? {});
}

export const ADOPTION_ORDINARY: Changes = {
  'a config, a workflow and manifests for files that were there': (scene) => {
    const some = ADDED.filter((_, index) => scene.pick(2) === 0 || index === 0);
    const added = some.filter((add) => add(scene));
    if (added.length === 0) return null;
    addWorkflow(scene);
    return passes;
  },
  'inventories for files that were there': async (scene) => {
    const { root, model } = scene;
    for (const path of INVENTORIES) rmSync(join(root, path));
    await scene.settle('no inventory');
    writeModel(model, root);
    addWorkflow(scene);
    return passes;
  },
};

export const ADOPTION_PAIRS: Changes = {
  'a first config that leaves a list out, and a file of it changed': (scene) => {
    if (!scene.model.plan.hasBaseline || !addList(scene)) return null;
    writeConfig(scene, { manifests: ['ALL.sha256'] });
    write(scene, `${BUNDLE}/${FIRST}`, 'tampered with');
    return fails(`${BUNDLE}/${BUNDLE_LIST}`);
  },
  'a first registry that records the change of a file': (scene) => {
    const path = `${BUNDLE}/${FIRST}`;
    const item = { path, sha256: sha256('tampered with'), size: 13 };
    write(scene, path, 'tampered with');
    write(scene, 'file_manifest.json', JSON.stringify({ files: [item] }));
    addWorkflow(scene);
    return fails(path);
  },
};
