import type { FileRecord } from '../../model/file-record.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestRow } from '../../model/report.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Git } from '../../ports/git.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Alternative } from '../resolve/alternatives.ts';

/** What is recorded at one commit. */
export interface RecordedCommit {
  readonly plan: readonly FileRecord[];
  readonly resolved: readonly ResolvedEntry[];
  readonly manifests: readonly Pick<ManifestRow, 'path'>[];
  /** Manifests that say which files a folder has. */
  readonly ofFolders?: readonly Pick<Manifest, 'file' | 'fileSets'>[];
  /** Other files that recorded paths could mean, which are compared too. */
  readonly alternatives?: readonly Alternative[];
}

export interface ComparedCommits {
  readonly before: RecordedCommit;
  readonly now: RecordedCommit;
  /** The earlier commit, as people call it. */
  readonly name: string;
  /** Git's ids of the earlier commit's files. */
  readonly blobs: ReadonlyMap<RootPath, { readonly id: string }>;
  /** The files of the earlier commit. */
  readonly earlierFiles: Files;
  readonly files: Files;
  readonly git: Git | null;
  readonly hasher: Hasher;
  /** SHA-256 in hex. */
  readonly digest: (content: Uint8Array) => string;
  readonly signal: AbortSignal;
  /** Manifests that are there and that the config no longer names, where the config's own rule speaks of them. */
  readonly unnamed: ReadonlySet<RootPath>;
}

/** The settings of the earlier commit: the same inputs over its own config. */
export interface EarlierSettings {
  readonly settings: Settings;
  /** Whether there is a config. */
  readonly hasConfig: boolean;
  /** Its path, there or not. */
  readonly config: RootPath;
}
