/** One finding that stands for many, one by one again. */

import type { Finding } from '../model/finding.ts';
import { plainText } from '../text/say.ts';
import { ruleOf } from './index.ts';
import { messageOf } from './rule.ts';
import type { GroupData } from './shared/group.ts';

/** A finding as reporters list it: itself or, of one that stands for many, the first of them one by one. */
export function* ungrouped<T extends Finding>(finding: T): Generator<T> {
  const rule = finding.count === 1 ? null : ruleOf(finding.kind);
  if (rule === null) {
    yield finding;
    return;
  }
  for (const { subject, data, location, related } of (finding.data as GroupData).first) {
    const message = plainText(messageOf(rule, data, { subject, location, related }));
    yield { ...finding, ...rule.values(data), subject, data, location, related, message, count: 1 };
  }
}

/** The first of these, one by one. */
export function* firstOf<T extends Finding>(findings: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const finding of findings) {
    for (const one of ungrouped(finding)) {
      if (left === 0) return;
      left -= 1;
      yield one;
    }
  }
}
