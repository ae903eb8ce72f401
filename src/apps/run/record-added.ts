import { relative, sep } from 'node:path';
import { Earlier, pathContext } from '../../engine/read/earlier.ts';
import { loadLists } from '../../engine/read/load-lists.ts';
import { addToList, type PresentList } from '../../engine/record/add-to-list.ts';
import { chooseFiles } from '../../engine/record/choose-files.ts';
import { literalPattern } from '../../engine/setup/find-manifests.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { RootPath } from '../../model/root-path.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RawSettings } from '../../settings/table.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { markOf } from '../../text/encoding.ts';
import { type CheckOptions, openRepository } from './check-repository.ts';
import { hashed, namedFiles } from './record-files.ts';
import { refuseEmptied } from './record-output.ts';

/**
 * The text of a checksum list with the files that `globs` name added to it. `list`: its true path; null: the one
 * that the settings name.
 */
export async function recordAdded(
  given: RawSettings,
  globs: readonly string[],
  list: string | null,
  options: CheckOptions,
): Promise<{ readonly text: string; readonly file: RootPath; readonly added: number }> {
  const { settings, ports } = await openRepository(given, options);
  const { files } = ports;
  await refuseEmptied(settings, ports);
  const file = list === null ? await onlyList(settings, files) : below(files.root, list);
  const present = await presentList(file, settings, ports);
  const isOutput = (path: RootPath) => path === file;
  const paths = await namedFiles(globs, settings, ports, isOutput);
  const { candidates } = await chooseFiles(paths, null, files);
  const recorded = await hashed(candidates, ports);
  const text = present.mark + addToList(present, recorded);
  const added = recorded.filter(({ path }) => !present.recorded.has(path)).length;
  return { text, file, added };
}

/** The list that the settings name, where that is one. */
async function onlyList(settings: Settings, files: Files): Promise<RootPath> {
  const paths = (await files.find(settings.checksums.patterns)).flatMap(({ paths }) => paths);
  const [file, other] = [...new Set(paths)];
  if (file !== undefined && other === undefined) return file;
  const count = file === undefined ? 'no checksum list' : 'several checksum lists';
  throw new SettingsError(`record: the settings name ${count}; name the one to add to by --write FILE.`);
}

function below(root: string, list: string): RootPath {
  if (isInside(root, list)) return relative(root, list).split(sep).join('/');
  throw new SettingsError(
    `record: ${quote(list)} is outside the repository; a file is added to a list inside it.`,
  );
}

/** `mark`: the byte order mark before its text. */
async function presentList(
  file: RootPath,
  settings: Settings,
  ports: Ports,
): Promise<PresentList & { readonly mark: string }> {
  const result = await ports.files.read(file, MAX_LIST_BYTES);
  if (result.is === 'missing') return { file, text: '', mark: '', base: '', recorded: new Map() };
  if (result.is !== 'bytes')
    throw new SettingsError(`record: ${quote(file)} cannot be read as a checksum list.`);
  const decoded = decodeUtf8(result.bytes);
  if ('problem' in decoded)
    throw new SettingsError(`record: no line can be added to ${quote(file)}: ${decoded.problem}.`);
  const named = { patterns: [literalPattern(file)], explicit: true };
  using baseline = new Earlier(settings, ports);
  const context = pathContext(settings, ports, baseline);
  const { records, rows } = (await loadLists({ ...settings, checksums: named }, context)).value;
  const recorded = new Map(records.map(({ path, sha256 }) => [path, sha256]));
  const base = rows[0]?.base ?? '';
  return { file, text: decoded.text, mark: markOf(result.bytes), base, recorded };
}

/** Longer lists are made by programs. */
const MAX_LIST_BYTES = 64 * 1024 * 1024;
