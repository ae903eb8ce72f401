/**
 * Checks that one exported name is one thing: no name is declared in two files of src/, but for generated ones. Prints
 * each that is, and exits with 1.
 */

import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';

const DECLARATION =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:class|const enum|const|enum|function\*?|interface|let|namespace|type) *([\w$]+)/gm;
/** `export { a, b as c };` of what the same file declares. Names from other files are declared there. */
const LIST = /^export (?:type )?\{([^}]*)\}(?! from)/gm;

const filesByName = new Map<string, Set<string>>();
for (const file of globSync('src/**/*.ts', { exclude: ['src/generated/**'] }).sort()) {
  const text = readFileSync(file, 'utf8');
  for (const name of exportedNames(text)) {
    const files = filesByName.get(name) ?? new Set();
    filesByName.set(name, files.add(file.replaceAll('\\', '/')));
  }
}
const doubled = [...filesByName].filter(([, files]) => files.size > 1).sort();
for (const [name, files] of doubled) console.error(`${name} is exported by ${[...files].join(' and ')}`);
if (doubled.length > 0) process.exit(1);

function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(DECLARATION)].map(([, name = '']) => name);
  const listed = [...text.matchAll(LIST)].flatMap(([, names = '']) =>
    names.split(',').map((name) =>
      name
        .replace(/^.*\bas\s/s, '')
        .replace(/^\s*type\s/, '')
        .trim(),
    ),
  );
  return [...declared, ...listed].filter((name) => name !== '');
}
