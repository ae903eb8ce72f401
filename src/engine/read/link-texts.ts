import type { UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import { inventoryUnreadable } from '../../rules/inventory-unreadable.ts';
import { listMalformed } from '../../rules/list-malformed.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { explainLinkText, MAX_TARGET_BYTES } from '../resolve/explain-stat.ts';

/**
 * The findings, where those about the syntax of a list or an inventory that is a link checked out as a text are one
 * that says so. Git is asked only where there are such findings.
 */
export async function explainLinkTexts(
  findings: readonly UngradedFinding[],
  files: Files,
  git: Git | null,
): Promise<readonly UngradedFinding[]> {
  const broken = findings.filter(isAboutSyntax);
  if (git === null || broken.length === 0) return findings;
  const indexed = await git.indexed([...new Set(broken.map(({ subject }) => subject))], MAX_TARGET_BYTES);
  const found = new Map<RootPath, UngradedFinding>();
  for (const { kind, subject } of broken) {
    const file = indexed?.get(subject);
    if (found.has(subject) || file?.isLink !== true || file.bytes === null) continue;
    const read = await files.read(subject, MAX_TARGET_BYTES);
    const target = new TextDecoder().decode(file.bytes);
    if (read.is !== 'bytes' || new TextDecoder().decode(read.bytes) !== target) continue;
    const rule = kind === listMalformed.kind ? listUnreadable : inventoryUnreadable;
    const state = { is: 'unreadable', why: explainLinkText(target) } as const;
    found.set(subject, rule.found({ subject, data: { state }, key: 'link' }));
  }
  if (found.size === 0) return findings;
  return [...findings.filter((one) => !isAboutSyntax(one) || !found.has(one.subject)), ...found.values()];
}

function isAboutSyntax({ kind }: UngradedFinding): boolean {
  return kind === listMalformed.kind || kind === inventoryUnreadable.kind;
}
