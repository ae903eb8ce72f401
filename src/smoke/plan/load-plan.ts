import { createHash } from 'node:crypto';
import { closeSync, readFileSync } from 'node:fs';
import { quote, SettingsError } from '../../model/errors.ts';
import { openContained } from '../../platform/hashing/open-contained.ts';
import { countOf, grouped } from '../../text/plural.ts';
import type { Plan } from './plan.ts';
import { MAX_PLAN_BYTES, readPlan } from './read-plan.ts';

const DEFAULT_PLAN = 'tests/smoke-test-plan.json';

/** Null where the default plan is not there. */
export function loadPlan(root: string, given: string | null): Plan | null {
  const path = given ?? DEFAULT_PLAN;
  const opened = openContained(root, path);
  if (opened.is === 'missing' && given === null) return null;
  if (opened.is !== 'open') throw new SettingsError(`plan: ${quote(path)} can't be read (${opened.is}).`);
  if (opened.stat.size > MAX_PLAN_BYTES)
    throw new SettingsError(
      `plan: ${quote(path)} has ${countOf(opened.stat.size, 'byte')}; the limit is ${grouped(MAX_PLAN_BYTES)}.`,
    );
  const bytes = readFileSync(opened.fd);
  closeSync(opened.fd);
  return readPlan(path, bytes, createHash('sha256').update(bytes).digest('hex'));
}
