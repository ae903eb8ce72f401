import { validate } from '../../generated/smoke-plan.v1.js';
import { SettingsError } from '../../model/errors.ts';
import type { Location } from '../../model/location.ts';
import type { SchemaError } from '../../model/validator.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { LineIndex } from '../../text/line-index.ts';
import { pushTo } from '../../text/push-to.ts';
import { type JsonDocument, readJson } from '../../text/read-json.ts';
import type { Probe } from '../smoke-run.ts';
import type { Group, Plan, PlannedTest } from './plan.ts';
import { MAX_SECONDS } from './question.ts';

/** Longer ones are no plan that somebody wrote. */
export const MAX_PLAN_BYTES = 4 * 1024 * 1024;
const MAX_REPORTED = 20;

interface RawTest {
  readonly id: string;
  readonly probe?: Probe;
  readonly endpoint?: string;
  readonly entry?: string;
  readonly needs?: readonly string[];
}

interface RawGroup {
  readonly id: string;
  readonly title?: string;
  readonly needs?: readonly string[];
  readonly command?: string;
  readonly endpoint?: string;
  readonly prompt?: string;
  readonly max_seconds?: number;
  readonly tests: readonly RawTest[];
}

/**
 * Reads a plan (schemas/smoke-plan.v1.schema.json). Whatever is wrong with it is a `SettingsError` that
 * names file, line and column of each mistake.
 */
export function readPlan(path: string, bytes: Uint8Array, sha256: string): Plan {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) throw refused([`${path}:${decoded.line}:${decoded.column}: ${decoded.problem}`]);
  const lines = new LineIndex(path, decoded.text);
  const document = readJson(decoded.text);
  if ('fatal' in document)
    throw refused([
      `${where(lines.locate(document.fatal.offset))}: it is not JSON: ${document.fatal.detail}`,
    ]);
  const problems = document.problems.map(
    ({ reason, detail, offset }) => `${where(lines.locate(offset))}: ${reason}: ${JSON.stringify(detail)}`,
  );
  if (!validate(document.value)) problems.push(...broken(validate.errors ?? [], document, lines));
  if (problems.length > 0) throw refused(problems);
  const locate = (value: unknown, member?: string): Location =>
    lines.locate(document.offsetOf(value, member));
  const { groups } = document.value as { readonly groups: readonly RawGroup[] };
  const wrong = wrongIds(groups, locate);
  if (wrong.length > 0) throw refused(wrong);
  return { path, sha256, groups: groups.map((group) => groupOf(group, locate)) };
}

function refused(problems: readonly string[]): SettingsError {
  const more = problems.length - MAX_REPORTED;
  const reported = [...new Set(problems.slice(0, MAX_REPORTED))].join('\n');
  return new SettingsError(`The plan can't be used.\n${reported}${more > 0 ? `\nand ${more} more` : ''}`);
}

const where = ({ file, line, column }: Location) => `${file}:${line}:${column}`;

function broken(errors: readonly SchemaError[], document: JsonDocument, lines: LineIndex): string[] {
  const reported = errors.filter(({ keyword }) => keyword !== 'if');
  return reported.map(({ instancePath, keyword, params, message }) => {
    const steps = instancePath.split('/').slice(1);
    let value: unknown = document.value;
    for (const step of steps.slice(0, -1)) value = (value as Record<string, unknown>)[unescaped(step)];
    const last = steps.at(-1);
    const place = lines.locate(document.offsetOf(value, last === undefined ? undefined : unescaped(last)));
    const name = params.additionalProperty ?? params.missingProperty;
    const what =
      keyword === 'additionalProperties'
        ? `has the unknown key ${JSON.stringify(String(name).slice(0, 100))}`
        : keyword === 'required'
          ? `needs ${JSON.stringify(name)}`
          : keyword === 'false schema'
            ? 'does not belong here'
            : (message ?? 'is wrong');
    return `${where(place)}: ${instancePath || 'the plan'} ${what}`;
  });
}

const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function groupOf(group: RawGroup, locate: (value: unknown, member?: string) => Location): Group {
  return {
    id: group.id,
    title: group.title ?? null,
    needs: group.needs ?? [],
    command: group.command ?? null,
    endpoint: group.endpoint ?? null,
    prompt: group.prompt ?? null,
    maxSeconds: group.max_seconds ?? MAX_SECONDS,
    tests: group.tests.map((test) => testOf(test, group, locate)),
    place: locate(group),
  };
}

function testOf(test: RawTest, group: RawGroup, locate: (value: unknown) => Location): PlannedTest {
  const isOwn = group.command === undefined;
  return {
    id: test.id,
    probe: isOwn ? (test.probe ?? 'load') : 'command',
    endpoint: isOwn ? (test.endpoint ?? group.endpoint ?? null) : null,
    subject: test.entry ?? null,
    needs: test.needs ?? [],
    fields: test as unknown as Readonly<Record<string, unknown>>,
    place: locate(test),
  };
}

/** Ids that stand twice, needs that name nothing, and circles of needs. */
function wrongIds(
  groups: readonly RawGroup[],
  locate: (value: unknown, member?: string) => Location,
): string[] {
  const problems: string[] = [];
  const needs = new Map<string, readonly string[]>();
  for (const item of groups.flatMap((group) => [group, ...group.tests])) {
    if (needs.has(item.id)) problems.push(`${where(locate(item, 'id'))}: the id ${item.id} stands twice`);
    // A group is there when its tests are, and a test waits for what its group needs.
    needs.set(item.id, [...(item.needs ?? []), ...('tests' in item ? item.tests.map(({ id }) => id) : [])]);
  }
  for (const group of groups)
    for (const test of group.tests) needs.set(test.id, [...(test.needs ?? []), ...(group.needs ?? [])]);
  const circular = onCircles(needs);
  for (const item of groups.flatMap((group) => [group, ...group.tests]))
    for (const need of item.needs ?? []) {
      const place = () => where(locate(item, 'needs'));
      if (!needs.has(need)) problems.push(`${place()}: ${item.id} needs ${need}, which no group or test is`);
      else if (problems.length > MAX_REPORTED) continue;
      else if (circular.has(item.id) && circular.has(need) && reaches(need, item.id, needs))
        problems.push(`${place()}: ${item.id} and ${need} need each other`);
    }
  return problems;
}

/** Those that need themselves in the end, and those that need such: what is left when all others are taken away. */
function onCircles(needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const neededBy = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const [id, all] of needs) {
    const known = all.filter((need) => needs.has(need));
    missing.set(id, known.length);
    for (const need of known) pushTo(neededBy, need, id);
  }
  const free = [...missing].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of free)
    for (const user of neededBy.get(id) ?? []) {
      const count = (missing.get(user) ?? 0) - 1;
      missing.set(user, count);
      if (count === 0) free.push(user);
    }
  const isFree = new Set(free);
  return new Set([...needs.keys()].filter((id) => !isFree.has(id)));
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const next of needs.get(id) ?? []) seen.add(next);
  }
  return false;
}
