/**
 * Real transformers and diffusers of versions that execute code of models, with torch: what the guard is
 * for. They are allowed here as a step would allow them; the control is the runner of the harness outline.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Allowance } from '../../../src/smoke/model.ts';
import { OLD } from '../../support/python.ts';
import { type Model, modelRepository, smoke } from '../../support/smoke.ts';
import { HOSTILE } from '../guard/hostile-folders.ts';

const { skip, environment } = OLD;
const OLD_LOADERS: ReadonlySet<Allowance> = new Set(['old-loaders']);
const LOADERS = ['transformers', 'diffusers'];

let place = '';
before(() => {
  if (skip !== false) return;
  place = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-hostile-')));
  OLD.run('make_transformers.py', join(place, 'language'));
  OLD.run('make_diffusers.py', join(place, 'pipeline'));
  OLD.run(
    'make_hostile.py',
    join(place, 'hostile'),
    join(place, 'pipeline'),
    join(place, 'language'),
    join(place, 'ran'),
  );
});
after(() => rmSync(place, { recursive: true, force: true }));

function filesOf(folder: string): Record<string, Buffer> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    items.map((item) => {
      const path = join(item.parentPath, item.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

const model = (id: string, loader: string, files: Model['files'], expect: object = {}): Model => ({
  id,
  files,
  entrypoint: { loader },
  smokeTest: { max_seconds: 120, max_tokens: 4, expect },
});

const executed = () => readdirSync(place).filter((name) => name.startsWith('ran-'));

test('the control: the runner of the harness outline executes at least three of the folders', {
  skip,
}, () => {
  for (const name of readdirSync(join(place, 'hostile'))) {
    const loader = /weights|auto/.test(name) ? 'transformers' : 'diffusers';
    const script = join(import.meta.dirname, '../../support/python/harness_runner.py');
    spawnSync(OLD.program, [script, loader, join(place, 'hostile', name)], {
      env: { ...environment, HF_HUB_OFFLINE: '1' },
    });
  }
  assert.ok(executed().length >= 3, executed().join());
  for (const name of executed()) rmSync(join(place, name));
});

test('no hostile folder is loaded: nothing is executed', { skip }, async () => {
  const hostile = readdirSync(join(place, 'hostile')).map((name) =>
    model(
      name,
      /weights|auto/.test(name) ? 'transformers' : 'diffusers',
      filesOf(join(place, 'hostile', name)),
    ),
  );
  const more = Object.entries(HOSTILE)
    .filter(([name]) => !/blank/.test(name))
    .map(([, { loader, files }], index) => model(`h${index}`, loader, files));
  using repository = modelRepository([...hostile, ...more]);
  const allowed = new Map([...hostile, ...more].map(({ id }) => [id, OLD_LOADERS]));
  using ran = await smoke(repository.root, LOADERS, { environment, allowed });
  const tests = ran.run.groups.flatMap((group) => group.tests);
  assert.ok(tests.length >= 30);
  assert.deepEqual(
    tests.filter(({ kind, started_at: started }) => kind !== 'smoke-unsafe' || started !== null),
    [],
  );
  assert.deepEqual(executed(), []);
});

test('libraries below the versions that are safe are not used', { skip }, async () => {
  using repository = modelRepository([
    model('language', 'transformers', filesOf(join(place, 'language'))),
    model('pipeline', 'diffusers', filesOf(join(place, 'pipeline'))),
  ]);
  using ran = await smoke(repository.root, LOADERS, { environment });
  for (const id of ['language', 'pipeline']) {
    const { status, kind, phase } = ran.test(`model:${id}`);
    assert.deepEqual([status, kind, phase], ['blocked', 'loader-missing', 'importing']);
  }
});

test('transformers and diffusers: a good, a truncated and a swapped model', { skip }, async () => {
  const language = filesOf(join(place, 'language'));
  const pipeline = filesOf(join(place, 'pipeline'));
  const cut = (files: Record<string, Buffer>, name: string) => ({
    ...files,
    [name]: files[name]?.subarray(0, 900) ?? '',
  });
  const weights = 'unet/diffusion_pytorch_model.safetensors';
  const swapped = { ...pipeline, [weights]: language['model.safetensors'] ?? '' };
  const models = [
    model('language', 'transformers', language, { min_tokens: 4 }),
    model('language-cut', 'transformers', cut(language, 'model.safetensors')),
    model('language-swapped', 'transformers', {
      ...language,
      'model.safetensors': pipeline[weights] ?? '',
      'config.json': '{"model_type":"llama"}',
    }),
    model('pipeline', 'diffusers', pipeline, { width: 8, height: 8 }),
    model('pipeline-cut', 'diffusers', cut(pipeline, weights)),
    model('pipeline-swapped', 'diffusers', swapped),
  ];
  using repository = modelRepository(models);
  using ran = await smoke(repository.root, LOADERS, {
    environment,
    maxSeconds: 120,
    allowed: new Map(models.map(({ id }) => [id, OLD_LOADERS])),
  });
  assert.deepEqual(
    Object.fromEntries(ran.run.entries.map(({ subject, works }) => [subject.slice(6), works])),
    {
      language: 'available',
      'language-cut': 'failed',
      'language-swapped': 'failed',
      pipeline: 'available',
      'pipeline-cut': 'failed',
      'pipeline-swapped': 'failed',
    },
  );
  const picture = ran.test('model:pipeline').artifacts.find(({ path }) => path.endsWith('answer.png'));
  assert.equal(
    ran
      .files()
      .get(picture?.path ?? '')
      ?.subarray(1, 4)
      .toString(),
    'PNG',
  );
});
