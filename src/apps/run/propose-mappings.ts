import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProposedMapping, proposeMapping } from '../../formats/registry/propose.ts';
import type { Report } from '../../model/report.ts';
import { digestUnread } from '../../rules/digest-unread.ts';
import { pathUnknown } from '../../rules/path-unknown.ts';
import { readStructured } from '../../text/read-structured.ts';
import { syntaxOf } from '../../text/structured.ts';

/** Longer registries are mapped by hand. */
const MAX_LENGTH = 4 * 1024 * 1024;
const MAX_MAPPED = 20;
const KINDS: ReadonlySet<string> = new Set([pathUnknown.kind, digestUnread.kind]);

/** The config's `manifests` for registries with digests that are not read. What a person has to fill in is a comment. */
export async function proposeMappings(root: string, { findings, manifests }: Report): Promise<string> {
  const registries = new Set(manifests.filter(({ format }) => format === 'registry').map(({ path }) => path));
  const subjects = new Set([...findings].filter(({ kind }) => KINDS.has(kind)).map(({ subject }) => subject));
  const texts: { text: string; isWhole: boolean }[] = [];
  for (const file of [...subjects].filter((path) => registries.has(path)).slice(0, MAX_MAPPED)) {
    const syntax = syntaxOf(file);
    const text = readFileSync(join(root, file), 'utf8');
    if (syntax === null || text.length > MAX_LENGTH) continue;
    const document = await readStructured(text, syntax);
    const proposed = document.is === 'value' ? proposeMapping(document.value) : null;
    if (proposed !== null)
      texts.push({ text: entryText(file, proposed), isWhole: proposed.ids.length === 0 });
  }
  if (texts.length === 0) return '';
  const hasWhole = texts.some(({ isWhole }) => isWhole);
  const lines = texts.map(({ text, isWhole }) => (isWhole ? text : text.replace(/^/gm, '# ')));
  return `${hasWhole ? '' : '# '}manifests:\n${lines.join('\n')}\n`;
}

function entryText(file: string, { keys, ids }: ProposedMapping): string {
  const lines = Object.entries(keys).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`);
  const files = ids.map((id) => `      ${JSON.stringify(id)}: PATH # of its file`);
  return [
    `  - file: ${JSON.stringify(file)}`,
    ...lines,
    ...(ids.length === 0 ? [] : ['    files:', ...files]),
  ].join('\n');
}
