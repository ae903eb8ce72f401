import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest } from '../../model/manifest.ts';
import { fileNameOf, folderOf } from '../../text/written-path.ts';
import { type BaseSettings, fixedBase } from '../resolve/fixed-base.ts';
import type { DecidedBy, PathContext, PathOrigin } from '../resolve/path-context.ts';
import { type ResolvedPaths, resolvePaths } from '../resolve/resolve-paths.ts';
import { guessedBefore } from './guessed-base.ts';
import { recordsOf, withoutItself } from './manifest-records.ts';
import { problemsOf } from './problems-of.ts';

/** What a manifest records, with its paths resolved. */
export interface ResolvedManifest {
  /** Without its record of itself. */
  readonly own: FileRecord[];
  /** A folder from the root. */
  readonly base: string;
  readonly by: DecidedBy;
  readonly findings: readonly UngradedFinding[];
  readonly origin: PathOrigin<FileRecord>;
  readonly result: ResolvedPaths<FileRecord>;
}

/** `isLineList`: each line is to name another file. */
export async function resolveManifest(
  manifest: Manifest,
  isLineList: boolean,
  settings: BaseSettings,
  context: PathContext,
): Promise<ResolvedManifest> {
  const { file } = manifest;
  const all = recordsOf(manifest, isLineList);
  const before = await guessedBefore(manifest, settings, context);
  const convention = before === null ? manifest.base : ({ is: 'folder', folder: before } as const);
  const isFixed = convention.is === 'folder';
  const folder = convention.is === 'folder' ? convention.folder : folderOf(file);
  const by = convention.is === 'folder' ? (convention.by ?? 'format') : 'format';
  const isRoot = convention.is === 'folder' && folder === '';
  const origin: PathOrigin<FileRecord> = {
    file: folder === folderOf(file) ? file : `${folder}/${fileNameOf(file)}`,
    fixed:
      isRoot || by === 'config'
        ? { base: isRoot ? 'root' : 'list', by }
        : fixedBase(settings, file, 'list', isFixed),
    fallback: convention.is === 'open' && convention.onTie === 'root' ? 'root' : 'list',
    locate: (record: FileRecord) => record.location,
  };
  const result = await resolvePaths(all, origin, context);
  const { base } = result.choice;
  return {
    own: withoutItself(all, file),
    base: base === 'root' ? '' : folder,
    by: before === null ? result.choice.by : 'baseline',
    findings: [...(await problemsOf(manifest)), ...result.findings],
    origin,
    result,
  };
}
