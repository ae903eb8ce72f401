import { SEVERITIES, type Severity, type UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Suppression } from '../../model/suppression.ts';
import { type ConfigWeakened, configWeakened } from '../../rules/config-weakened.ts';
import { RULES } from '../../rules/index.ts';
import type { Settings } from '../../settings/settings.ts';
import { weakenedUnrecorded } from './weakened-unrecorded.ts';

export interface ConfigComparison {
  readonly before: Settings;
  readonly now: Settings;
  /** Whether the earlier commit has a config at all; without one, its first one is an adoption. */
  readonly hadConfig: boolean;
  /** The config's path. */
  readonly config: RootPath;
  /** The earlier commit, as people call it. */
  readonly name: string;
  /** Manifests that were read there, that are here, and that are not read. */
  readonly unnamed: Iterable<RootPath>;
  /** ISO 8601 in UTC. */
  readonly today: string;
}

interface Weakening {
  readonly data: ConfigWeakened;
  /** One path, or one finding for some weeks, is a decision that people make every day. */
  readonly isSmall?: boolean;
}

/**
 * What the config says less strictly than that of the earlier commit, under the same inputs. An error in a
 * proposed change, since who proposes a change of a file could turn off what would tell of it.
 */
export function weakenedConfig(compared: ConfigComparison): UngradedFinding[] {
  const { now, hadConfig, config } = compared;
  const found = [...scalars(compared), ...severities(compared), ...added(compared), ...manifests(compared)];
  return found.map(({ data, isSmall = false }) => {
    const isError = now.isProposal && hadConfig && !isSmall;
    return configWeakened.found({
      subject: config,
      location: { file: config, line: 1, column: 1 },
      data,
      key: `${data.what} ${'name' in data ? data.name : ''} ${'actual' in data ? data.actual : ''}`,
      severity: isError ? 'error' : 'warning',
    });
  });
}

/** From strict to lenient. */
const ORDERS = {
  'missing-files': {
    of: (settings: Settings) => settings.missingFiles,
    order: ['error', 'auto', 'warning', 'ignore'],
  },
  'weak-digests': {
    of: (settings: Settings) => settings.weakDigests,
    order: ['error', 'warning', 'accept'],
  },
  'name-digests': {
    of: (settings: Settings) => String(settings.nameDigests),
    order: ['true', 'false'],
  },
  'fail-on': { of: (settings: Settings) => settings.failOn, order: ['notice', 'warning', 'error'] },
  pointers: { of: (settings: Settings) => settings.pointers, order: ['ignore', 'accept'] },
} as const;

function* scalars({ before, now, name }: ConfigComparison): Generator<Weakening> {
  for (const [setting, { of, order }] of Object.entries(ORDERS)) {
    const [expected, actual] = [of(before), of(now)];
    const ranks: readonly string[] = order;
    if (ranks.indexOf(actual) > ranks.indexOf(expected))
      yield { data: { what: 'setting', name: setting, baseline: name, expected, actual } };
  }
  for (const data of weakenedUnrecorded(before, now, name)) yield { data };
  const schemas = new Set(now.schemas.map(schemaText));
  for (const one of before.schemas)
    if (!schemas.has(schemaText(one)))
      yield {
        data: {
          what: 'setting',
          name: 'manifest-schema',
          baseline: name,
          expected: schemaText(one),
          actual: [...schemas].join(', ') || 'none',
        },
      };
  // With no earlier commit to compare with, nothing of this would be told.
  if (before.baseline !== now.baseline)
    yield {
      data: {
        what: 'setting',
        name: 'baseline',
        baseline: name,
        expected: before.baseline,
        actual: now.baseline,
      },
    };
}

function schemaText({ schema, manifests }: Settings['schemas'][number]): string {
  return manifests === null ? schema : `${manifests}=${schema}`;
}

function* severities({ before, now, name }: ConfigComparison): Generator<Weakening> {
  for (const { kind, severity } of RULES) {
    const [expected, actual] = [before.severities[kind] ?? severity, now.severities[kind] ?? severity];
    // What a finding says of itself may be graver than its kind's own severity, so any mention may lower it.
    if (
      rankOf(actual) > rankOf(expected) ||
      (now.severities[kind] !== undefined && lowersSome(kind, before, now))
    )
      yield { data: { what: 'severity', name: kind, baseline: name, expected, actual } };
  }
}

/** From the gravest, 0. */
const rankOf = (severity: Severity) => SEVERITIES.indexOf(severity);

/** A kind that is an error in some places is lowered there by a mention that leaves its default as it is. */
function lowersSome(kind: string, before: Settings, now: Settings): boolean {
  return before.severities[kind] === undefined && now.severities[kind] !== 'error' && MIXED.has(kind);
}

/** Kinds whose findings choose a graver severity than the kind's own in some places. */
const MIXED: ReadonlySet<string> = new Set(['path-unknown']);

function* added({ before, now, name, today }: ConfigComparison): Generator<Weakening> {
  const known = new Set(before.optional);
  for (const pattern of now.optional)
    if (!known.has(pattern))
      yield {
        data: { what: 'added', name: 'optional', baseline: name, actual: pattern },
        isSmall: isOnePath(pattern),
      };
  const fields = new Set(before.ignoreFields);
  for (const field of now.ignoreFields)
    if (!fields.has(field))
      yield { data: { what: 'added', name: 'ignore-fields', baseline: name, actual: field } };
  const suppressed = new Set(before.suppress.map(identity));
  for (const one of now.suppress)
    if (!suppressed.has(identity(one)))
      yield {
        data: { what: 'added', name: 'suppress', baseline: name, actual: `${one.kind} ${one.path}` },
        isSmall: isOnePath(one.path) && isSoon(one.expires, today),
      };
}

const identity = ({ kind, path, actual, expires }: Suppression) =>
  JSON.stringify([kind, path, actual, expires]);

const isOnePath = (pattern: string) => !/[*?[]/.test(pattern);

const MAX_DAYS = 90;
const DAY_MS = 86_400_000;

function isSoon(day: string, today: string): boolean {
  return Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today.slice(0, 10)}T00:00:00Z`) <= MAX_DAYS * DAY_MS;
}

function* manifests({ unnamed, name }: ConfigComparison): Generator<Weakening> {
  for (const manifest of unnamed) yield { data: { what: 'manifest', name: manifest, baseline: name } };
}
