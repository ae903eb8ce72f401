/** The pages of docs/findings as a module, so that the terminal command can print them wherever it runs. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/model/finding.ts';

/** The module and its declaration, by path. */
export function findingPages(): Map<string, string> {
  const pages = KINDS.map((kind) => {
    const text = readFileSync(join('docs/findings', `${kind}.md`), 'utf8');
    return `  ${JSON.stringify(kind)}:\n    ${JSON.stringify(text)},\n`;
  });
  const note = '// Generated from docs/findings by npm run generate.\n';
  return new Map([
    ['src/generated/finding-pages.js', `${note}export const PAGES = {\n${pages.join('')}};\n`],
    [
      'src/generated/finding-pages.d.ts',
      `${note}import type { FindingKind } from '../model/finding.ts';\n\nexport declare const PAGES: Readonly<Record<FindingKind, string>>;\n`,
    ],
  ]);
}
