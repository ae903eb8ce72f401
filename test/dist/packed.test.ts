/** The packed command as npm installs it, with neither a network nor a cache, by somebody who has nothing else. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const MAX_INSTALLED_BYTES = 8_000_000;

const folder = mkdtempSync(join(tmpdir(), 'drift-packed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** No cache, config or token of this machine is met. */
const home = join(folder, 'home');
mkdirSync(home);
const kept = Object.entries(process.env).filter(([name]) => !/^npm_|token/i.test(name));
const environment = { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home };

function npm(words: readonly string[], cwd: string) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { cwd, env: environment, encoding: 'utf8', shell });
}

test('it installs offline as one package of at most 8 MB, and checks an example', () => {
  const packed = execFileSync(process.execPath, [join(ROOT, 'scripts/pack.ts'), folder], {
    env: environment,
    encoding: 'utf8',
  }).trim();
  const project = join(folder, 'project');
  mkdirSync(project);
  // Without one, npm takes the nearest above for the project's.
  writeFileSync(join(project, 'package.json'), '{}');
  const installed = npm(['install', '--offline', '--no-audit', '--no-fund', packed], project);
  assert.equal(installed.status, 0, installed.stderr);
  assert.deepEqual(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['manifest-drift'],
  );
  const own = join(project, 'node_modules/manifest-drift');
  const files = globSync('**/*', { cwd: own }).filter((name) => statSync(join(own, name)).isFile());
  const bytes = files.reduce((sum, name) => sum + statSync(join(own, name)).size, 0);
  assert.ok(bytes <= MAX_INSTALLED_BYTES, `${bytes} bytes`);
  assert.deepEqual(
    [
      'action.yml',
      'restore/action.yml',
      'smoke/action.yml',
      'schemas/config.v1.schema.json',
      'LICENSE',
    ].filter((name) => !files.includes(name)),
    [],
  );
  assert.deepEqual(
    files.filter((name) => /^(src|test|node_modules)[\\/]/.test(name)),
    [],
  );
  const words = (name: string) => ['check', join(ROOT, 'examples', name)];
  const consistent = npm(['exec', '--offline', '--', 'manifest-drift', ...words('consistent')], project);
  assert.equal(consistent.status, 0, consistent.stderr);
  assert.match(consistent.stdout, /^PASS /m);
  const linked = join(project, 'node_modules/.bin/manifest-drift');
  const shell = process.platform === 'win32';
  assert.equal(spawnSync(linked, words('drifted'), { env: environment, shell }).status, 1);
});

test('the command can be started by its path', {
  skip: process.platform === 'win32' ? 'files have no mode on Windows' : false,
}, () => {
  const { status, stdout } = spawnSync(join(ROOT, 'dist/cli.js'), ['version'], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  assert.deepEqual([status, stdout], [0, `${version}\n`]);
});

test("npm ci says nothing of packages that want a later Node, by this repository's settings alone", () => {
  const later = { name: 'later', version: '1.0.0', engines: { node: '>=999' } };
  const devDependencies = { later: 'file:./later' };
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { devDependencies },
      later: { version: '1.0.0', dev: true, engines: later.engines },
      'node_modules/later': { resolved: 'later', link: true },
    },
  };
  const install = (name: string, settings: string) => {
    const place = join(folder, name);
    mkdirSync(join(place, 'later'), { recursive: true });
    writeFileSync(join(place, 'later/package.json'), JSON.stringify(later));
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'a', devDependencies }));
    writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ name: 'a', ...lock }));
    writeFileSync(join(place, '.npmrc'), settings);
    const { status, stderr } = npm(['ci', '--offline'], place);
    assert.equal(status, 0, stderr);
    return stderr;
  };
  assert.doesNotMatch(install('ours', readFileSync(join(ROOT, '.npmrc'), 'utf8')), /EBADENGINE/);
  assert.match(install('control', 'audit=false\nfund=false\n'), /EBADENGINE/);
});
