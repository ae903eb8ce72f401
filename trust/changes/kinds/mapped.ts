/** Changes around a registry whose shape no format knows, and that the config maps. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../test/support/repository.ts';
import { type Change, type Changes, fails, passes, type Scene } from './change.ts';
import { writeConfig } from './configs.ts';

const FOLDER = 'pinned';
const REGISTRY = `${FOLDER}/pins.json`;
const [FIRST, SECOND] = [`${FOLDER}/one.bin`, `${FOLDER}/two.bin`];
type Files = Readonly<Record<string, string>>;
const FILES: Files = { [FIRST]: 'the first pinned file', [SECOND]: 'the second pinned file' };

const MAPPING = {
  file: REGISTRY,
  items: '$.pins[*]',
  path: '@.where',
  sha256: '@.fingerprint',
  size: '@.length',
  base: 'root',
};
const { sha256: _digest, ...WITHOUT_DIGESTS } = MAPPING;
const { [FIRST]: _first, ...WITHOUT_FIRST } = FILES;

function writeRegistry({ root }: Scene, files: Files): void {
  const pins = Object.entries(files).map(([where, content]) => ({
    where,
    fingerprint: sha256(content),
    length: content.length,
  }));
  writeFileSync(join(root, REGISTRY), JSON.stringify({ pins }));
}

function writeFiles({ root }: Scene): void {
  mkdirSync(join(root, FOLDER));
  for (const [path, content] of Object.entries(FILES)) writeFileSync(join(root, path), content);
}

function mapped(change: Change): Change {
  return async (scene) => {
    writeFiles(scene);
    writeRegistry(scene, FILES);
    writeConfig(scene, { manifests: [MAPPING] });
    await scene.settle('a mapped registry');
    return change(scene);
  };
}

/** Only an earlier commit tells what was recorded. */
function since(change: Change): Change {
  const made = mapped(change);
  return (scene) => (scene.model.plan.hasBaseline ? made(scene) : null);
}

const write = ({ root }: Scene, path: string, content: string) => writeFileSync(join(root, path), content);
/** As long as it was, so that its digest alone tells. */
const tamper = (scene: Scene, path: string) => write(scene, path, (FILES[path] ?? '').toUpperCase());

export const MAPPED_CHANGES: Changes = {
  'a file changed that a mapped registry records': mapped((scene) => {
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
  'a file removed that a mapped registry records': mapped(({ root }) => {
    rmSync(join(root, FIRST));
    return fails(FIRST);
  }),
  'a digest edited in a mapped registry': mapped((scene) => {
    writeRegistry(scene, { ...FILES, [FIRST]: (FILES[FIRST] ?? '').toUpperCase() });
    return fails(FIRST);
  }),
};

export const MAPPED_PAIRS: Changes = {
  'a record taken from a mapped registry, and another file of it changed': mapped((scene) => {
    writeRegistry(scene, WITHOUT_FIRST);
    tamper(scene, SECOND);
    return fails(SECOND);
  }),
  'a record taken from a mapped registry, and its file changed': since((scene) => {
    writeRegistry(scene, WITHOUT_FIRST);
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
  'a mapping that names no digests any more, and a file changed': since((scene) => {
    writeConfig(scene, { manifests: [WITHOUT_DIGESTS] });
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
  'a mapping that names other items, and a file changed': since((scene) => {
    writeConfig(scene, { manifests: [{ ...MAPPING, items: '$.pins[1]' }] });
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
  'a mapping removed, and a file changed': since((scene) => {
    writeConfig(scene, {});
    tamper(scene, FIRST);
    return fails(REGISTRY);
  }),
  'a path of a mapped registry led to a copy, and its file changed': since((scene) => {
    const copy = `${FOLDER}/copy.bin`;
    write(scene, copy, FILES[FIRST] ?? '');
    writeRegistry(scene, { ...WITHOUT_FIRST, [copy]: FILES[FIRST] ?? '' });
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
  'copies where the paths of a mapped registry could lead, and a file changed': mapped((scene) => {
    mkdirSync(join(scene.root, FOLDER, FOLDER));
    for (const [path, content] of Object.entries(FILES)) write(scene, `${FOLDER}/${path}`, content);
    tamper(scene, FIRST);
    return fails(FIRST);
  }),
};

export const MAPPED_ORDINARY: Changes = {
  'a registry mapped for the first time': async (scene) => {
    writeFiles(scene);
    writeRegistry(scene, FILES);
    await scene.settle('a registry that nobody reads');
    writeConfig(scene, { manifests: [MAPPING] });
    return passes;
  },
  'a mapped registry and a file of it renewed together': mapped((scene) => {
    write(scene, FIRST, 'a new edition');
    writeRegistry(scene, { ...FILES, [FIRST]: 'a new edition' });
    return passes;
  }),
  'a file moved with its record in a mapped registry': mapped((scene) => {
    const path = `${FOLDER}/moved.bin`;
    renameSync(join(scene.root, FIRST), join(scene.root, path));
    writeRegistry(scene, { ...WITHOUT_FIRST, [path]: FILES[FIRST] ?? '' });
    return passes;
  }),
};
