/** Whether folders that could run code when they are loaded are refused before any loader starts. */

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { guard as guardOf } from '../../../smoke/guard/guard.ts';
import { listFolder } from '../../../smoke/guard/list-folder.ts';
import { benchRepository } from '../repository.ts';
import { expect, type Stage } from '../stage.ts';

const PIPELINE = { _class_name: 'DDPMPipeline', unet: ['diffusers', 'UNet2DModel'] };

/** What makes each folder hostile: files, and the one that has to be refused. */
const HOSTILE = {
  code: [{ 'evil.py': 'print()\n', 'model_index.json': { ...PIPELINE, unet: ['evil', 'Evil'] } }, 'evil.py'],
  pickle: [{ 'pytorch_model.bin': Buffer.from('\u0080\u0004.', 'latin1') }, 'pytorch_model.bin'],
  'auto-map': [{ 'config.json': { auto_map: { AutoModel: 'modeling--evil' } } }, 'config.json'],
  module: [{ 'model_index.json': { ...PIPELINE, _class_name: ['evil', 'Evil'] } }, 'model_index.json'],
  component: [{ 'model_index.json': { ...PIPELINE, unet: ['os', 'system'] } }, 'model_index.json'],
} as const;

export const guardStage: Stage = {
  name: 'guard',
  run(bench) {
    const good = {
      'config.json': { model_type: 'llama' },
      'model_index.json': PIPELINE,
      'w.safetensors': 'w',
    };
    const files = Object.entries(HOSTILE).flatMap(([name, [own]]) =>
      Object.entries({ ...good, ...own }).map(([file, content]) => [`models/${name}/${file}`, content]),
    );
    const root = benchRepository(bench, {
      ...Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(good).map(([file, content]) => [`models/good/${file}`, content])),
      'models/linked/config.json': good['config.json'],
    });
    const refused = (name: string, recorded: ReadonlySet<string> | null = null) => {
      const path = `models/${name}`;
      const options = { loader: 'diffusers', allowed: new Set<never>(), recorded } as const;
      const refusals = guardOf(path, listFolder(root, path), options);
      return [...new Set(refusals.map((refusal) => refusal.path.slice(path.length + 1)))];
    };
    expect('what is refused of a good folder', refused('good'), []);
    for (const [name, [, file]] of Object.entries(HOSTILE))
      expect(`whether ${file} of "${name}" is refused`, refused(name).includes(file), true);
    expect('files that nobody recorded', refused('good', new Set(['models/good/config.json'])), [
      'model_index.json',
      'w.safetensors',
    ]);
    if (process.platform !== 'win32') {
      symlinkSync(bench.environment.HOME ?? '/', join(root, 'models/linked/out.safetensors'));
      expect('a link that leads out', refused('linked'), ['out.safetensors']);
    }
    return 'code, a pickle, and three JSON files that name code refused; a good folder passes';
  },
};
