/**
 * The style and the script of report.html (src/apps/page) as a module of strings, with their digests for the
 * page's content-security policy, so that the core can write a report without reading a file.
 */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** The module and its declaration, by path. */
export async function pageAssets(): Promise<Map<string, string>> {
  const assets = { SCRIPT: await script(), STYLE: style() };
  const note = '// Generated from src/apps/page by npm run generate.\n';
  let code = note;
  let types = note;
  for (const [name, text] of Object.entries(assets)) {
    // In the page the text ends at its end tag, and a comment's start would change what that is.
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${name} holds what would end it in a page`);
    const digest = createHash('sha256').update(text).digest('base64');
    code += `export const ${name} =\n  ${JSON.stringify(text)};\nexport const ${name}_SHA256 = '${digest}';\n`;
    types += `export declare const ${name}: string;\nexport declare const ${name}_SHA256: string;\n`;
  }
  const path = 'src/generated/page-assets';
  return new Map([
    [`${path}.js`, code],
    [`${path}.d.ts`, types],
  ]);
}

async function script(): Promise<string> {
  const bundle = await rolldown({ input: 'src/apps/page/main.ts', platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, sourcemap: false });
  await bundle.close();
  return asciiOnly(output[0].code.trim());
}

/** The minifier writes signs that nobody can see as they are; beyond ASCII there is nothing but text. */
function asciiOnly(code: string): string {
  return code.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** All style sheets in the order of their names, without comments and indentation. */
function style(): string {
  const sheets = globSync('src/apps/page/style/*.css').sort();
  return sheets
    .map((sheet) => readFileSync(sheet, 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/\s*([{;,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;?\s*\}\s*/g, '}')
    .trim();
}
