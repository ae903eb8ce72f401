/** Two changes at once: the config says less than before, and what it no longer tells of happens. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordLines } from '../../../src/engine/record/record-lines.ts';
import { sha256 } from '../../../test/support/repository.ts';
import { BUNDLE, BUNDLE_FILES, BUNDLE_LIST } from '../bundle.ts';
import type { Place } from '../model.ts';
import {
  type Change,
  type Changes,
  fails,
  isSaid,
  onDisk,
  type Promised,
  passes,
  type Scene,
} from './change.ts';

const CONFIG = '.github/manifest-drift.yml';
const FAR = '2099-12-31';

const tamper = (path: string) => writeFileSync(path, 'tampered with');
const remove = (path: string) => rmSync(path);

const isProtected = ({ hasDigest }: Place) => hasDigest;

function configured(
  config: (path: string) => object,
  harm: (path: string) => void,
  promised: (path: string) => Promised = () => isSaid(CONFIG),
): Change {
  return (scene) => {
    const place = scene.one(onDisk(scene).filter(isProtected));
    // Only an earlier commit tells that the config said more.
    if (place === null || !scene.model.plan.hasBaseline) return null;
    writeConfig(scene, config(place.path));
    harm(join(scene.root, place.path));
    return promised(place.path);
  };
}

/** The whole config as JSON, which is YAML. */
export function writeConfig({ root }: Scene, config: object): void {
  mkdirSync(join(root, '.github'), { recursive: true });
  writeFileSync(join(root, CONFIG), JSON.stringify(config));
}

const suppress = (path: string, ...kinds: string[]) => ({
  suppress: kinds.map((kind) => ({ kind, path, reason: 'is known', expires: FAR })),
});

const [FIRST = ''] = Object.keys(BUNDLE_FILES);

export const CONFIG_PAIRS: Changes = {
  'a config that lowers what tells of a change, and a file changed': configured(
    () => ({ severities: { 'checksum-mismatch': 'notice', 'size-mismatch': 'notice' } }),
    tamper,
  ),
  'a config that lowers what tells of missing files, and a file removed': configured(
    () => ({ severities: { 'file-missing': 'notice' } }),
    remove,
  ),
  'a config that ignores missing files, and a file removed': configured(
    () => ({ 'missing-files': 'ignore' }),
    remove,
  ),
  'a config that makes all files optional, and a file removed': configured(
    () => ({ optional: ['**'] }),
    remove,
  ),
  'a config that suppresses what tells of a change, and a file changed': configured(
    () => suppress('**', 'checksum-mismatch', 'size-mismatch', 'entry-differs'),
    tamper,
  ),
  'a config that reads no manifests but its own, and a file changed': (scene) => {
    if (!scene.model.plan.hasBaseline) return null;
    writeConfig(scene, { manifests: 'none' });
    tamper(join(scene.root, BUNDLE, FIRST));
    return isSaid(CONFIG);
  },
  'a config that gives a list another base with copies there, and a file changed': (scene) => {
    if (!scene.model.plan.hasBaseline) return null;
    writeConfig(scene, { bases: { [`${BUNDLE}/${BUNDLE_LIST}`]: 'root' } });
    for (const file of Object.keys(BUNDLE_FILES))
      cpSync(join(scene.root, BUNDLE, file), join(scene.root, file));
    tamper(join(scene.root, BUNDLE, FIRST));
    return fails(`${BUNDLE}/${BUNDLE_LIST}`);
  },
  'a config that cannot be harmful, and a file changed': (scene) => {
    const place = scene.one(onDisk(scene).filter(isProtected));
    if (place === null) return null;
    writeConfig(scene, { severities: { 'path-not-portable': 'error' }, optional: [`${BUNDLE}/other.bin`] });
    tamper(join(scene.root, place.path));
    return fails(place.path);
  },
};

/** What the pull request brings that adopts the check: nothing was harmed, and nothing may be called drift. */
export const CONFIG_ORDINARY: Changes = {
  'a file that nothing records, where that is an error': (scene) => {
    writeConfig(scene, { unrecorded: scene.one([{ [`${BUNDLE}/**`]: 'error' }, 'error']) });
    writeFileSync(join(scene.root, BUNDLE, 'part/new.bin'), 'new');
    return fails(`${BUNDLE}/part/new.bin`);
  },
  'a first config that says what is so already': (scene) => {
    writeConfig(scene, {
      bases: { [`${BUNDLE}/${BUNDLE_LIST}`]: 'own' },
      ...{ 'fail-on': 'error', 'missing-files': 'auto', severities: { 'path-not-portable': 'error' } },
    });
    mkdirSync(join(scene.root, '.github/workflows'), { recursive: true });
    writeFileSync(join(scene.root, '.github/workflows/drift.yml'), 'on: pull_request\n');
    return passes;
  },
  'a first config, and a first list of all files': (scene) => {
    const lines = onDisk(scene).map(({ path, content }) => ({ path, sha256: sha256(content) }));
    // A list of no file is a broken one.
    if (lines.length === 0) return null;
    writeFileSync(join(scene.root, 'ALL.sha256'), [...recordLines(lines)].join(''));
    writeConfig(scene, { 'weak-digests': 'accept' });
    return passes;
  },
};
