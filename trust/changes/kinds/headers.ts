/** Model files in a folder of their own, recorded as they are after the change: their headers contradict them. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ggufFile, onnxFile, safetensorsFile, type Tensors } from '../../../test/support/model-files.ts';
import { listOf } from '../../../test/support/repository.ts';
import { type Change, type Changes, fails, isSaid, type Promised, passes, type Scene } from './change.ts';

const FOLDER = 'checkpoint';
const SHARDS = ['part-00001-of-00002.safetensors', 'part-00002-of-00002.safetensors'] as const;
const DATA = 'net.onnx.data';

type Files = Record<string, Buffer>;

/** Models of each format, with shapes that the scene picks. */
function models({ pick }: Scene): Files {
  const length = 1 + pick(200);
  const tensors = (name: string): Tensors => ({
    [`${name}.weight`]: ['F32', [length, 4], length * 16],
    [`${name}.bias`]: ['BF16', [length], length * 2],
  });
  const external = { location: DATA, length: `${length * 4}` };
  return {
    'model.safetensors': safetensorsFile(tensors('whole')),
    [SHARDS[0]]: safetensorsFile(tensors('a')),
    [SHARDS[1]]: safetensorsFile(tensors('b')),
    'part.safetensors.index.json': Buffer.from(
      JSON.stringify({
        weight_map: Object.fromEntries(
          SHARDS.flatMap((shard, index) =>
            Object.keys(tensors(['a', 'b'][index] ?? '')).map((name) => [name, shard]),
          ),
        ),
      }),
    ),
    'net.gguf': ggufFile([{ name: 't', shape: [length, 3], type: 0, bytes: length * 12 }]),
    'net.onnx': onnxFile([
      { name: 'w', dims: [length], raw: length * 4 },
      { name: 'e', dims: [length], external },
    ]),
    [DATA]: Buffer.alloc(length * 4, 5),
  };
}

function written(scene: Scene, files: Files): void {
  const folder = join(scene.root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), listOf(files));
}

function harming(harm: (files: Files, scene: Scene) => Promised | null): Change {
  return (scene) => {
    const files = models(scene);
    const promised = harm(files, scene);
    if (promised !== null) written(scene, files);
    return promised;
  };
}

const LOADED = ['model.safetensors', SHARDS[0], 'net.gguf', 'net.onnx', DATA] as const;

export const HEADER_CHANGES: Changes = {
  'models of each format': harming(() => passes),
  'a model cut before it was recorded': harming((files, { one, pick }) => {
    const name = one(LOADED) ?? LOADED[0];
    const bytes = files[name] as Buffer;
    // Padding may be left out at the end of a GGUF file, and an ONNX file may end behind its graph.
    const least = name.endsWith('.gguf') ? 33 : name.endsWith('.onnx') ? 9 : 1;
    files[name] = bytes.subarray(0, Math.max(name === DATA ? 0 : 16, bytes.length - least - pick(40)));
    return name === DATA ? fails(`${FOLDER}/net.onnx`) : fails(`${FOLDER}/${name}`);
  }),
  'a model with more bytes behind it': harming((files, { one, pick }) => {
    const name = one([LOADED[0], LOADED[2]] as const) ?? LOADED[0];
    files[name] = Buffer.concat([files[name] as Buffer, Buffer.alloc(33 + pick(5000), 1)]);
    return name.endsWith('.gguf') ? isSaid(`${FOLDER}/${name}`) : fails(`${FOLDER}/${name}`);
  }),
  'a model that became zeros': harming((files, { one }) => {
    const name = one(['model.safetensors', 'net.gguf', 'net.onnx']) ?? '';
    files[name] = Buffer.alloc(4096);
    return fails(`${FOLDER}/${name}`);
  }),
  "shards in each other's place": harming((files) => {
    [files[SHARDS[0]], files[SHARDS[1]]] = [files[SHARDS[1]] as Buffer, files[SHARDS[0]] as Buffer];
    return fails(`${FOLDER}/part.safetensors.index.json`);
  }),
  'a model without the file of its data': harming((files) => {
    delete files[DATA];
    return isSaid(`${FOLDER}/${DATA}`);
  }),
};
