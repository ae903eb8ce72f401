import { validate } from '../generated/config.v1.js';
import { didYouMean, quote, SettingsError } from '../model/errors.ts';
import type { Location } from '../model/location.ts';
import type { Suppression } from '../model/suppression.ts';
import type { SchemaError } from '../model/validator.ts';
import { KINDS, ruleOf } from '../rules/index.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { LineIndex } from '../text/line-index.ts';
import { MAX_YAML_DEPTH, nestsTooDeep } from '../text/yaml-depth.ts';
import { MAPPING_KEYS, readMappings } from './read-mappings.ts';
import type { ConfigExtras } from './settings.ts';
import { CONFIG_NAMES, type RawSettings, SETTINGS } from './table.ts';

/** Settings and extras out of `.github/manifest-drift.yml`. Every mistake is a `SettingsError`. */
export async function readConfig(
  file: string,
  bytes: Uint8Array,
): Promise<{ raw: RawSettings; extras: ConfigExtras }> {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded)
    throw new SettingsError(`${file}:${decoded.line} cannot be read: ${decoded.problem}.`, {
      code: 'config',
      place: { file, line: decoded.line },
    });
  const yaml = await import('yaml');
  if (nestsTooDeep(yaml, decoded.text))
    throw new SettingsError(
      `${file}: the config nests more than ${MAX_YAML_DEPTH} levels; it needs no more than three.`,
      { code: 'config', place: { file, line: null } },
    );
  const lines = new LineIndex(file, decoded.text);
  // Aliases could blow a small file up to a huge value; no config needs one.
  const document = yaml.parseDocument(decoded.text, { prettyErrors: false, logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem)
    throw mistakeAt(lines.locate(problem.pos[0]), `the config is not valid YAML: ${problem.message}`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new SettingsError(`${file}: the config uses a YAML alias; write the value out instead.`, {
      code: 'config',
      place: { file, line: null },
    });
  }
  const placeIn = (...path: (string | number)[]): Location => {
    // Only a key that is no text, or has no value, has no node: it is told at the start.
    const node = document.getIn(path, true) as { range: readonly [number] } | undefined;
    return lines.locate(node?.range[0] ?? 0);
  };
  if (!validate(value)) {
    const [error] = validate.errors as readonly [SchemaError];
    const path = error.instancePath.split('/').slice(1);
    const unknown = error.params.additionalProperty;
    const at = typeof unknown === 'string' ? placeIn(...path, unknown) : placeIn(...path);
    throw mistakeAt(at, explain(error, value));
  }
  return settingsOf((value ?? {}) as Record<string, unknown>, placeIn);
}

function mistakeAt({ file, line, column }: Location, what: string): SettingsError {
  return new SettingsError(`${file}:${line}:${column}: ${what}.`, { code: 'config', place: { file, line } });
}

function settingsOf(
  value: Record<string, unknown>,
  placeIn: (...path: (string | number)[]) => Location,
): { raw: RawSettings; extras: ConfigExtras } {
  const raw: RawSettings = {};
  const { manifests } = value;
  const { mappings, mistake, ...named } = readMappings(Array.isArray(manifests) ? manifests : []);
  if (mistake !== null) {
    const { index, key, what } = mistake;
    throw mistakeAt(placeIn('manifests', index, key), `manifests.${index}.${key}: ${what}`);
  }
  // Mappings alone add to the manifests that are found.
  const isMapped = mappings.length > 0 && named.paths.length === 0;
  const paths = isMapped ? undefined : Array.isArray(manifests) ? named.paths : manifests;
  const { unrecorded } = value;
  const byGlob = typeof unrecorded === 'object' ? (unrecorded as ConfigExtras['unrecordedBy']) : null;
  for (const name of CONFIG_NAMES) {
    const given = name === 'manifests' ? paths : value[name];
    if (given === undefined || (name === 'unrecorded' && byGlob !== null)) continue;
    // An empty list says that there is none, where that can be said.
    const isNone = Array.isArray(given) && given.length === 0 && SETTINGS[name].value.includes('none');
    raw[name] = isNone ? 'none' : Array.isArray(given) ? given.join('\n') : String(given);
  }
  const extras: ConfigExtras = {
    severities: (value.severities ?? {}) as ConfigExtras['severities'],
    optional: (value.optional ?? []) as string[],
    ignoreFields: (value['ignore-fields'] ?? []) as string[],
    bases: (value.bases ?? {}) as ConfigExtras['bases'],
    mappings,
    ...(byGlob && { unrecordedBy: byGlob }),
    suppress: ((value.suppress ?? []) as SuppressEntry[]).map((entry, index) => {
      const location = placeIn('suppress', index);
      requireDay(entry.expires, placeIn('suppress', index, 'expires'));
      return { ...entry, actual: entry.actual ?? null, location };
    }),
  };
  return { raw, extras };
}

type SuppressEntry = Omit<Suppression, 'actual' | 'location'> & { readonly actual?: string };

/** 31 February has the form of a day, too. */
function requireDay(day: string, place: Location): void {
  const time = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)) return;
  throw mistakeAt(place, `${quote(day)} is not a day of the calendar`);
}

function explain(error: SchemaError, config: unknown): string {
  const where = error.instancePath.slice(1).replaceAll('/', '.') || 'the config';
  const { additionalProperty, allowedValues, type } = error.params;
  if (typeof additionalProperty === 'string') {
    const renamed = error.instancePath === '' ? RENAMED.get(additionalProperty) : undefined;
    if (renamed !== undefined)
      return `${where} has the key ${quote(additionalProperty)}, which is named ${quote(renamed)}; rename it`;
    const known = knownKeys(error.instancePath);
    return `${where} has the unknown key ${quote(additionalProperty)}${didYouMean(additionalProperty, known)}`;
  }
  if (Array.isArray(allowedValues)) {
    const given = String(valueAt(config, error.instancePath));
    return allowedValues.length <= MAX_LISTED
      ? `${where} must be one of ${allowedValues.join(', ')}`
      : `${where} cannot be ${quote(given)}${ruleOf(given) === null ? didYouMean(given, allowedValues.map(String)) : ''}`;
  }
  if (type !== undefined) return `${where} must be ${[type].flat().join(' or ')}`;
  const form = FORMS[where.slice(where.lastIndexOf('.') + 1)];
  if (form !== undefined) return `${where} must be ${form}`;
  return `${where} ${error.message ?? 'breaks the schema'}`;
}

/** More names than these are not worth a line. */
const MAX_LISTED = 10;

/** What a pattern of the schema means in words. */
const FORMS: Readonly<Record<string, string>> = {
  expires: 'the last day on which it is suppressed, as YYYY-MM-DD',
  reason: 'a sentence of at most 1000 characters',
};

function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[key];
  return at;
}

function knownKeys(pointer: string): readonly string[] {
  return KEYS[pointer] ?? (pointer.startsWith('/manifests/') ? MAPPING_KEYS : SUPPRESS_KEYS);
}

/** The keys of the objects of a config, by where they stand; others are entries of `manifests` or `suppress`. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [...CONFIG_NAMES, 'severities', 'optional', 'ignore-fields', 'suppress', 'bases'],
  '/severities': KINDS,
};
/** Former names of keys. */
const RENAMED: ReadonlyMap<string, string> = new Map([['accept', 'suppress']]);

const SUPPRESS_KEYS = ['kind', 'path', 'actual', 'reason', 'expires'];
