import { REPOSITORY } from '../generated/repository.js';
import { VERSION } from '../model/version.ts';
import { ruleOf } from '../rules/index.ts';

/** The page of this version's documentation about a kind of finding; null for a kind of another version. */
export function findingPage(kind: string): string | null {
  if (ruleOf(kind) === null) return null;
  return `https://github.com/${REPOSITORY}/blob/v${VERSION}/docs/findings/${kind}.md`;
}
