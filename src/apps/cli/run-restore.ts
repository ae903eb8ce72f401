import { resolve } from 'node:path';
import { SettingsError } from '../../model/errors.ts';
import { elapsed } from '../../platform/elapsed.ts';
import { sizeOf } from '../../reporters/quantities.ts';
import { type OptionName, type RawOptions, RESTORE_FORMATS, readOptions } from '../../restore/options.ts';
import { renderResult } from '../../restore/render.ts';
import { EXIT, type RestoreResult } from '../../restore/result.ts';
import { PreflightError, restore } from '../../restore/run.ts';
import { WorkFolder, workFolders } from '../../restore/work-folder.ts';
import type { RawSettings, SettingName } from '../../settings/table.ts';
import { readRecordedFiles } from '../run/recorded-files.ts';
import { COMMANDS } from './commands.ts';
import { terminalProgress } from './progress.ts';
import { RESTORE } from './restore-command.ts';
import { split } from './split-line.ts';
import { print, STATUS, type Terminal } from './terminal.ts';

/** Restores missing files, or tidies the cache. */
export async function runRestore(words: readonly string[], terminal: Terminal): Promise<number> {
  const { flags, operands } = split(words, { ...COMMANDS, restore: RESTORE });
  if (flags.has('version') || flags.has('help')) {
    const { helpText } = await import('./help.ts');
    await print(terminal.stdout, [helpText('restore')]);
    return STATUS.pass;
  }
  const [root, surplus] = operands;
  if (surplus !== undefined)
    throw new SettingsError(`restore takes one folder; ${JSON.stringify(surplus)} is one more.`);
  if (root !== undefined && flags.has('root'))
    throw new SettingsError('the folder is given twice, with --root and without.');
  const format = flags.get('format') ?? 'text';
  if (!RESTORE_FORMATS.some((known) => known === format))
    throw new SettingsError(
      `--format: ${JSON.stringify(format)} is not one of ${RESTORE_FORMATS.join(', ')}.`,
    );
  const raw: RawOptions = {};
  for (const name of Object.keys(RESTORE.flags)) {
    const value = flags.get(name);
    if (value !== undefined) raw[name as OptionName] = value;
  }
  const options = readOptions(raw);
  if (flags.has('prune')) return prune(options.cache, options.cacheMax, terminal);
  const given: RawSettings = root === undefined ? {} : { root };
  for (const name of RESTORE.settings as readonly SettingName[]) {
    const value = flags.get(name);
    if (value !== undefined) given[name] = value;
  }
  return run(given, options, flags.has('dry-run'), format === 'json', terminal);
}

async function run(
  given: RawSettings,
  options: ReturnType<typeof readOptions>,
  isDryRun: boolean,
  isJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const { cwd, environment, signal, stdout, stderr } = terminal;
  const progress = terminalProgress(stderr, { now: elapsed, environment });
  let result: RestoreResult;
  try {
    const machine = { cwd, environment, signal, progress: progress.hashed.bind(progress) };
    result = await restore(await readRecordedFiles(given, machine), options, isDryRun, machine);
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    progress.end();
    const { terminalText } = await import('../../reporters/escape.ts');
    for (const problem of error.problems) stderr.write(`${terminalText(problem)}\n`);
    stderr.write(
      `manifest-drift restored nothing: ${error.problems.length} problems were found before any request.\n`,
    );
    if (isJson)
      await print(stdout, [
        `${JSON.stringify({ error: { code: 'preflight', message: error.message, file: null, line: null } }, null, 2)}\n`,
      ]);
    return STATUS.error;
  } finally {
    progress.end();
  }
  await print(stdout, isJson ? [`${JSON.stringify(result, null, 2)}\n`] : renderResult(result));
  return isDryRun ? STATUS.pass : EXIT[result.outcome];
}

async function prune(
  cache: string | null | undefined,
  max: number | null,
  terminal: Terminal,
): Promise<number> {
  const { cwd, environment, stdout } = terminal;
  const { work } = workFolders(cache ? resolve(cwd, cache) : cache, environment);
  const { files, bytes } = await new WorkFolder(work, true).prune(max, new Set());
  await print(stdout, [
    `${files} ${files === 1 ? 'file' : 'files'} removed from ${work}, ${sizeOf(bytes)}\n`,
  ]);
  return STATUS.pass;
}
