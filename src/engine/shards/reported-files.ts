import type { Finding, GroupedFinding } from '../../model/finding.ts';
import { isObject } from '../../model/json.ts';
import type { Rule } from '../../rules/rule.ts';
import type { GroupData } from '../../rules/shared/group.ts';
import { isGroupable, MAX_LISTED, MAX_SINGLE } from '../../rules/shared/group.ts';

/** Which files a report's findings are about, where groups name only the first of theirs. */
export class ReportedFiles {
  readonly #named = new Set<string>();
  #unnamed = 0;

  constructor(findings: Iterable<Finding>) {
    for (const finding of findings) {
      if (finding.count === 1) this.#named.add(finding.subject);
      else this.#addGroup(finding.count, finding.data);
    }
  }

  #addGroup(count: number, data: object): void {
    const { first } = data as GroupData;
    for (const { subject } of first) this.#named.add(subject);
    this.#unnamed += count - first.length;
  }

  /** Asked once of each file: a group can be about no more files than it counts. */
  takes(path: string): boolean {
    if (this.#named.has(path)) return true;
    this.#unnamed -= 1;
    return this.#unnamed >= 0;
  }
}

/** Whether a finding that counts more than one is one that a check makes. */
export function isWholeGroup(rule: Rule, { count, data }: Finding): boolean {
  const { first } = data as { readonly first?: unknown };
  return (
    isGroupable(rule) &&
    count > MAX_SINGLE &&
    Array.isArray(first) &&
    first.length === MAX_LISTED &&
    first.every((one) => isGrouped(one))
  );
}

function isGrouped(value: unknown): value is GroupedFinding {
  if (!isObject(value)) return false;
  const { subject, data, location, related } = value;
  return typeof subject === 'string' && isObject(data) && isLocation(location) && isLocation(related);
}

function isLocation(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const { file, line, column } = value;
  return typeof file === 'string' && Number.isSafeInteger(line) && Number.isSafeInteger(column);
}
