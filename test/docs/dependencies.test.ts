/** docs/dependencies.md is what package.json, the lock file, the packages themselves and the bundle say. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { broughtBy, weighBundle } from '../../scripts/bundle-sizes.ts';
import { ROOT } from '../support/markdown.ts';

interface Manifest {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly integrity?: string }>
  >;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = (path: string) => JSON.parse(read(path)) as Manifest;

const OURS = manifest('package.json');
const LOCK = JSON.parse(read('package-lock.json')) as Lock;
const BUNDLE = await weighBundle();
const REUSABLE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0'];

/** The rows of the table below a heading, as cells. */
function rows(heading: string): string[][] {
  const [, text = ''] = read('docs/dependencies.md').split(`\n## ${heading}\n`);
  const [section = ''] = text.split('\n## ', 1);
  return [...section.matchAll(/^\| `(.*) \|$/gm)].map(([, row = '']) => row.replace('`', '').split(' | '));
}

for (const [heading, packages] of [
  ['In the bundle', OURS.dependencies],
  ['For development', OURS.devDependencies],
] as const)
  test(`the table "${heading}" has each package once, its own licence and a date`, () => {
    const table = rows(heading);
    assert.deepEqual(
      table.map(([name]) => name),
      Object.keys(packages),
    );
    for (const [name = '', licence, date = ''] of table) {
      assert.equal(licence, manifest(`node_modules/${name}/package.json`).license, name);
      assert.match(date, /^20\d\d-\d\d-\d\d$/, name);
    }
  });

test('the sizes are those of the bundle', () => {
  const { sizes } = BUNDLE;
  for (const [name = '', , , own, all] of rows('In the bundle')) {
    const sum = [...broughtBy(name)].reduce((bytes, other) => bytes + (sizes.get(other) ?? 0), 0);
    near(Number(own), (sizes.get(name) ?? 0) / 1000, `${name}, its own`);
    near(Number(all), sum / 1000, `${name}, with what it brings`);
  }
});

function near(shown: number, measured: number, what: string): void {
  const limit = Math.max(1, measured / 10);
  assert.ok(Math.abs(shown - measured) <= limit, `${what}: ${measured.toFixed(1)} kB, not ${shown}`);
}

test('all that is in the bundle may be used again, and its licence stands beside it', () => {
  const texts = BUNDLE.licenses.split(`\n${'-'.repeat(78)}\n\n`);
  const shown = texts.map((text) => {
    const [, name = '', licence = ''] = /^(\S+) \S+ \((.*)\)\n/.exec(text) ?? [];
    for (const part of licence.replace(/[()]/g, '').split(' AND ')) assert.ok(REUSABLE.includes(part), text);
    assert.match(text, /copyright|blue oak/i, name);
    return name;
  });
  const bundled = [...BUNDLE.sizes.keys()].filter((name) => name !== '');
  assert.deepEqual([...new Set(shown)].sort(), bundled.sort());
});

test('install scripts run by name only, and the lock file holds a hash of each package', () => {
  const packages = Object.entries(LOCK.packages).filter(([place]) => place !== '');
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
  assert.deepEqual(
    scripts,
    Object.keys(OURS.allowScripts).map((name) => `node_modules/${name}`),
  );
  assert.match(read('.npmrc'), /^strict-allow-scripts=true$/m);
  for (const [place, { integrity }] of packages) assert.match(integrity ?? '', /^sha512-/, place);
});

test('Dependabot watches both kinds of packages', () => {
  const config = read('.github/dependabot.yml');
  for (const kind of ['npm', 'github-actions'])
    assert.match(config, new RegExp(`package-ecosystem: ${kind}$`, 'm'));
});
