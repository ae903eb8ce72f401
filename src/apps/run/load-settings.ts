import type { EarlierSettings } from '../../engine/protection/comparison.ts';
import { explainStat } from '../../engine/resolve/explain-stat.ts';
import { suggestFile } from '../../engine/resolve/nearest-path.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import { createFiles } from '../../platform/files.ts';
import type { Files } from '../../ports/files.ts';
import { resolveSettings } from '../../settings/settings.ts';
import { type RawSettings, SETTINGS } from '../../settings/table.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { realRoot } from './real-root.ts';

/** A config is written by hand; anything longer than this is another file. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/** `isNamed`: a config that a person names has to be there. */
export async function loadSettings(
  given: RawSettings,
  files: Files,
  isProposal: boolean,
  isNamed = Boolean(given.config),
): Promise<EarlierSettings> {
  const config = await readConfigFile(given, files, isNamed);
  const path = config?.path ?? (given.config || SETTINGS.config.default);
  if (config === null)
    return {
      settings: resolveSettings(given, undefined, undefined, isProposal),
      hasConfig: false,
      config: path,
    };
  const { readConfig } = await import('../../settings/read-config.ts');
  const { raw, extras } = await readConfig(config.path, config.bytes);
  return { settings: resolveSettings(given, raw, extras, isProposal), hasConfig: true, config: path };
}

/** Throws where the config has the name that many other tools read: nothing in it would hold, and nobody would know. */
export async function refuseMisnamed(files: Files): Promise<void> {
  const expected = SETTINGS.config.default;
  const misnamed = expected.replace(/\.yml$/, '.yaml');
  const [stat] = await files.stat([misnamed]);
  if (stat?.is !== 'file') return;
  throw new SettingsError(`config: ${misnamed} is not read; rename it to ${expected}.`, {
    code: 'config',
    place: { file: misnamed, line: null },
  });
}

/** Null where one that is not named is not there. */
async function readConfigFile(
  given: RawSettings,
  files: Files,
  isNamed: boolean,
): Promise<{ readonly path: RootPath; readonly bytes: Uint8Array } | null> {
  const [match] = await files.find([given.config || SETTINGS.config.default]);
  const path = match?.paths[0];
  if (match === undefined || match.isGlob || path === undefined) {
    throw new SettingsError(`config: ${quote(given.config ?? '')} has to name one file.`);
  }
  const result = await files.read(path, MAX_CONFIG_BYTES);
  if (result.is === 'bytes') return { path, bytes: result.bytes };
  if (result.is === 'missing' && !isNamed) return null;
  const why =
    result.is === 'too-large'
      ? `it is ${countOf(result.size, 'byte')} long; the limit is ${grouped(MAX_CONFIG_BYTES)}`
      : explainStat(result);
  const suggestion = result.is === 'missing' ? await suggestFile(files, path) : null;
  const hint = suggestion === null ? '' : ` (did you mean ${suggestion}?)`;
  throw new SettingsError(`config: ${path} cannot be read: ${why}${hint}.`, {
    code: 'config',
    place: { file: path, line: null },
  });
}

/**
 * How long the check may take, in milliseconds; null: no limit. What is given is looked at first,
 * because reading the config is where a disk that does not answer would hold the check up already.
 */
export async function timeBudgetOf(
  given: RawSettings,
  cwd: string,
  isProposal = false,
): Promise<number | null> {
  const own = given['time-budget']?.trim();
  if (own) return resolveSettings({ 'time-budget': own }).timeBudget;
  if (isProposal) return null;
  const files = createFiles(realRoot(given.root || SETTINGS.root.default, cwd));
  const config = await readConfigFile(given, files, Boolean(given.config));
  const isMentioned = config !== null && Buffer.from(config.bytes).includes('time-budget');
  return isMentioned ? (await loadSettings(given, files, false)).settings.timeBudget : null;
}
