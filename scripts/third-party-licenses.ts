import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Puts the licence of every bundled package beside the bundle, as those licences ask. */
export function thirdPartyLicenses(fileName: string): Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of file.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== null) folders.add(folder);
        }
      }
      const texts = [...folders].map(licenseOf).sort();
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${[...new Set(texts)].join(`\n${'-'.repeat(78)}\n\n`)}`,
      });
    },
  };
}

function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const start = path.lastIndexOf('/node_modules/');
  if (start === -1) return null;
  const [first = '', second = ''] = path.slice(start + '/node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return `${path.slice(0, start)}/node_modules/${name}`;
}

function licenseOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
  };
  const text = licenseText(folder);
  if (text === null && !license) throw new Error(`${name} says nothing about its licence`);
  const by = typeof author === 'object' ? author.name : author;
  return `${name} ${version} (${license})\n\n${text ?? `License: ${license}\nCopyright: ${by ?? 'the authors'}`}\n`;
}

/** The file that holds the licence, or the README's section about it where that holds more than a name. */
function licenseText(folder: string): string | null {
  const read = (pattern: RegExp) => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined
      ? null
      : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  };
  const section = /^#+ licen[cs]e\n+([\s\S]{200,}?)(?=\n#|$(?![\s\S]))/im.exec(read(/^readme\.md$/i) ?? '');
  return read(/^(licen[cs]e|copying)(\.|$|-mit)/i) ?? section?.[1] ?? null;
}
