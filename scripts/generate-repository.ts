/**
 * The repository's own name, of which package.json's `repository` is the only source: as a module, and in place of
 * the name that was there before in every page, workflow and example.
 */

import { globSync, readFileSync } from 'node:fs';

const MODULE = 'src/generated/repository.js';
const HEAD = '// Generated from package.json by npm run generate.\n';

/** `OWNER/REPO`. */
export function repositoryName(): string {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: string };
  const [, name] = /^github:([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  if (name === undefined) throw new Error('package.json: repository must be github:OWNER/REPO');
  return name;
}

/** `files`: what is generated otherwise, in which the name is replaced too. */
export function withRepository(files: ReadonlyMap<string, string>): Map<string, string> {
  const name = repositoryName();
  const before = /'([^']+)'/.exec(readFileSync(MODULE, 'utf8'))?.[1] ?? name;
  const pages = globSync([
    'README.md',
    'docs/**/*.md',
    'examples/**/*.{yml,yaml}',
    '.github/workflows/*.yml',
    '.pre-commit-hooks.yaml',
  ]);
  const texts = new Map(pages.map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
  for (const [path, text] of files) texts.set(path, text);
  const changed = [...texts].map(([path, text]): [string, string] => [path, text.replaceAll(before, name)]);
  return new Map([
    ...changed.filter(([path, text]) => files.has(path) || text !== texts.get(path)),
    [MODULE, `${HEAD}export const REPOSITORY = '${name}';\n`],
    [
      MODULE.replace(/js$/, 'd.ts'),
      `${HEAD}/** \`OWNER/REPO\`. */\nexport declare const REPOSITORY: string;\n`,
    ],
  ]);
}
