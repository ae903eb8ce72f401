import type { RawSettings, SettingName } from '../../settings/table.ts';
import { lines } from '../../settings/values.ts';
import { readEndpoints } from '../../smoke/endpoints/named.ts';
import { readLoaders } from '../../smoke/loaders/named.ts';
import type { SmokeOptions } from '../../smoke/options.ts';
import { readRowsTarget } from '../../smoke/results/deliver-rows.ts';
import { hiddenFolders } from './hidden.ts';
import {
  MAX_ANSWER_TOKENS,
  MAX_REQUESTS,
  readAllowed,
  readIsolation,
  readLimit,
  readMemorySize,
  readProfile,
  readSeconds,
  readWait,
} from './options.ts';
import { isUntrusted } from './untrusted.ts';

/** Settings of the check that say where entries and their files are. */
export const SMOKE_SETTINGS = [
  'config',
  'combined-inventory',
  'model-inventory',
  'dataset-inventory',
  'checksums',
  'checksum-base',
  'path-prefix',
] as const satisfies readonly SettingName[];

type Environment = Readonly<Record<string, string | undefined>>;

/** What flags or inputs say, by their names; absent or empty ones say nothing. */
export type Given = (name: string) => string | undefined;

/** The settings of the check among them. */
export function readSettings(given: Given, root: string): RawSettings {
  const settings: RawSettings = { root };
  for (const name of SMOKE_SETTINGS) {
    const value = given(name);
    if (value !== undefined) settings[name] = value;
  }
  return settings;
}

/** Everything of a run that is not of the repository or the face. A mistake is a `SettingsError`. */
export function readSmokeOptions(
  given: Given,
  environment: Environment,
): Omit<SmokeOptions, 'repository' | 'shownRoot' | 'output' | 'signal' | 'progress'> {
  const untrusted = isUntrusted(environment);
  return {
    plan: given('plan') ?? null,
    loaders: readLoaders(lines(given('loader') ?? '')),
    endpoints: {
      named: readEndpoints(lines(given('endpoint') ?? '')),
      waitMs: readWait(given('wait')),
      maxRequests: readLimit('max-requests', given('max-requests'), MAX_REQUESTS, 0),
      maxTokens: readLimit('max-tokens', given('max-tokens'), MAX_ANSWER_TOKENS, 1),
    },
    allowed: readAllowed(lines(given('allow') ?? '')),
    profile: readProfile(given('profile')),
    maxSeconds: readSeconds(given('max-seconds')),
    maxMemory: readMemorySize(given('max-memory')),
    isolation: readIsolation(given('isolation'), untrusted),
    isUntrusted: untrusted,
    rowsTo: readRowsTarget(given('rows-to'), environment),
    hidden: hiddenFolders(environment),
    environment,
  };
}
