import { isLineList } from '../formats/index.ts';
import type { Finding } from '../model/finding.ts';
import type { ManifestRow } from '../model/report.ts';
import { ruleOf } from '../rules/index.ts';
import { isPlain } from './shell-words.ts';

/** Enough to see the pattern, and to copy. */
const MAX_LINES = 20;

/** Lines to be copied, and what they are for; the heading may hold code between backticks. */
export interface FixLines {
  readonly heading: string;
  readonly language: string;
  readonly lines: readonly string[];
}

/** The very lines to change, folded away below a table; none where they cannot be known. */
export function fixHint(findings: readonly Finding[], manifests: readonly ManifestRow[]): string[] {
  const fix = fixLines(findings, manifests);
  return fix === null ? [] : block(fix);
}

/**
 * The very lines to change, where they can be known. Only names that mean the same in a checksum list,
 * in YAML, as a glob and in a shell are offered. `manifests` are those of the report.
 */
export function fixLines(findings: readonly Finding[], manifests: readonly ManifestRow[]): FixLines | null {
  const { heading, language, lines } = linesFor(findings, manifests);
  return lines.length === 0 ? null : { heading, language, lines };
}

function linesFor(findings: readonly Finding[], manifests: readonly ManifestRow[]): FixLines {
  switch (ruleOf(findings[0]?.kind ?? '')?.offers) {
    case 'record':
      return {
        heading: 'If the new content is wanted, record it in the list:',
        language: '',
        lines: unique(findings, (finding) => recordLine(finding, manifests)),
      };
    case 'optional':
      return {
        heading: 'If a file is left out on purpose, say so in `.github/manifest-drift.yml`:',
        language: 'yaml',
        lines: under('optional:', unique(findings, optionalLine)),
      };
    case 'path-prefix':
      return {
        heading: 'If the paths belong to another machine, map them in `.github/manifest-drift.yml`:',
        language: 'yaml',
        lines: under('path-prefix:', unique(findings, prefixLine)),
      };
    default:
      return { heading: '', language: '', lines: [] };
  }
}

function recordLine(finding: Finding, manifests: readonly ManifestRow[]): string | null {
  const { actual } = finding;
  const name = nameInList(finding, manifests);
  return isPlain(name) && /^[0-9a-f]{64}$/.test(actual ?? '') ? `${actual}  ${name}` : null;
}

/** The file as the list that records it names it; empty where no list does, but an inventory. */
function nameInList({ subject, location }: Finding, manifests: readonly ManifestRow[]): string {
  const list = manifests.find(({ path, format }) => path === location?.file && isLineList(format));
  if (list === undefined) return '';
  const { base } = list;
  if (base === '') return subject;
  return subject.startsWith(`${base}/`) ? subject.slice(base.length + 1) : '';
}

/** A missing file is named by its path; an entry, `model:ID`, is no path to leave out. */
function optionalLine({ subject, expected }: Finding): string | null {
  return isPlain(subject) && expected !== null ? `  - '${subject}'` : null;
}

function prefixLine(finding: Finding): string | null {
  const prefix = prefixOf(finding);
  return prefix === null ? null : `  - '${prefix}'`;
}

/** Of a `path-not-portable`: what stands in front of the part that is used, where that is plain. */
export function prefixOf({ expected, actual }: Finding): string | null {
  const written = actual?.replaceAll('\\', '/') ?? '';
  if (expected === null || expected === '' || !written.endsWith(`/${expected}`)) return null;
  const prefix = written.slice(0, -expected.length - 1);
  return /^([A-Za-z]:|\/)/.test(prefix) && isPlain(prefix.replace(/^[A-Za-z]:/, '')) ? prefix : null;
}

function unique(findings: readonly Finding[], line: (finding: Finding) => string | null): string[] {
  const lines = new Set<string>();
  for (const finding of findings) {
    if (lines.size === MAX_LINES) break;
    const text = line(finding);
    if (text !== null) lines.add(text);
  }
  return [...lines];
}

function under(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [key, ...items];
}

function block({ heading, language, lines }: FixLines): string[] {
  const summary = heading.replace(/`([^`]*)`/g, '<code>$1</code>');
  return [
    `<details><summary>${summary}</summary>`,
    '',
    `\`\`\`${language}`,
    ...lines,
    '```',
    '',
    '</details>',
    '',
  ];
}
