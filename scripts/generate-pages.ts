/**
 * The heads of the pages of docs/findings, and the pages as a module, so that the terminal command can print
 * them wherever it runs.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';

/** The pages, the module and its declaration, by path. */
export function findingPages(): Map<string, string> {
  const files = new Map<string, string>();
  const rows = RULES.map((rule) => {
    const path = join('docs/findings', `${rule.kind}.md`);
    const text = withHead(readFileSync(path, 'utf8'), rule);
    files.set(path, text);
    return `  ${JSON.stringify(rule.kind)}:\n    ${JSON.stringify(text)},\n`;
  });
  const note = '// Generated from docs/findings by npm run generate.\n';
  files.set('src/generated/finding-pages.js', `${note}export const PAGES = {\n${rows.join('')}};\n`);
  files.set(
    'src/generated/finding-pages.d.ts',
    `${note}export declare const PAGES: Readonly<Record<string, string>>;\n`,
  );
  return files;
}

/** The page with the rule's title and severity above its first section. */
function withHead(page: string, { kind, title, severity }: Omit<Rule, 'found' | 'message'>): string {
  const body = page.slice(page.indexOf('\n## '));
  return `# \`${kind}\`: ${title}\n\nDefault severity: **${severity}**\n${body}`;
}
