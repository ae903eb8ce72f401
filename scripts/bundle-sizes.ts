/**
 * What each package weighs in the bundle: `node scripts/bundle-sizes.ts`. The same figures hold
 * docs/dependencies.md to what is true.
 */

import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { programs } from '../rolldown.config.ts';

export interface Weighed {
  /** Bytes of code by package; the sources of this repository have the empty name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What the build would write to dist/THIRD_PARTY_LICENSES.txt. */
  readonly licenses: string;
}

/** Builds the bundle without writing it. */
export async function weighBundle(): Promise<Weighed> {
  const { output, ...input } = programs;
  const bundle = await rolldown(input);
  const { output: files } = await bundle.generate(output);
  await bundle.close();
  const sizes = new Map<string, number>();
  let licenses = '';
  for (const file of files) {
    if (file.type === 'asset') {
      if (file.fileName === 'THIRD_PARTY_LICENSES.txt') licenses = String(file.source);
      continue;
    }
    for (const [id, module] of Object.entries(file.modules)) {
      const name = packageOf(id);
      sizes.set(name, (sizes.get(name) ?? 0) + (module.code?.length ?? 0));
    }
  }
  return { sizes, licenses };
}

const packageOf = (id: string) =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? '';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/** The names of a package and of all that it brings, as the lock file has them. */
export function broughtBy(name: string, lock: Lock = readLock()): ReadonlySet<string> {
  const places = new Set([`node_modules/${name}`]);
  for (const place of places)
    for (const dependency of Object.keys(lock.packages[place]?.dependencies ?? {})) {
      const found = lookUp(place, dependency, lock);
      if (found !== null) places.add(found);
    }
  return new Set([...places].map((place) => packageOf(`/${place}`)));
}

/** As Node looks: in the package's own folder, then in those above it. */
function lookUp(place: string, name: string, lock: Lock): string | null {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const candidate = `${folder}/node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (!folder.includes('/node_modules/')) break;
  }
  return `node_modules/${name}` in lock.packages ? `node_modules/${name}` : null;
}

const readLock = () => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { sizes } = await weighBundle();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  for (const name of Object.keys(dependencies)) {
    const brought = [...broughtBy(name)].reduce((sum, other) => sum + (sizes.get(other) ?? 0), 0);
    console.log(name, kilobytes(sizes.get(name) ?? 0), kilobytes(brought));
  }
  console.log('all', kilobytes([...sizes.values()].reduce((sum, size) => sum + size, 0)));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
