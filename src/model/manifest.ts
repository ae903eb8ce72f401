import type { FileSource } from './descriptor.ts';
import type { Descriptors } from './descriptors.ts';
import type { Place, Problem } from './problem.ts';
import type { RootPath } from './root-path.ts';

/** Where something stands, counted from 1. */
export interface ManifestLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the written paths of a manifest are relative to, as far as its format says. */
export type BaseConvention =
  /** The format decides it, or the config: a path from the repository's root, empty for the root itself. */
  | { readonly is: 'folder'; readonly folder: string; readonly by?: 'config' }
  /** The paths decide it, by the rules that hold for lists and registries. */
  | { readonly is: 'open'; readonly onTie: 'own-folder' | 'root' };

/** What a missing file of the manifest means under `missing-files: auto`. A descriptor's grading comes first. */
export type MissingPolicy =
  /** An error with a digest, else a notice. */
  | 'recorded'
  /** As `recorded`, but a notice where the record names a source. */
  | 'sourced'
  | 'notice'
  /** None here is one notice, some missing is an error: the shards of an index. */
  | 'all-or-some'
  /** None here means that the manifest describes something else, which is one notice. */
  | 'elsewhere';

/** A set of files that is described by patterns and has no digest of its own. */
export interface FileSet {
  /** From the root; the patterns are relative to it. */
  readonly folder: string;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  /** `some`: at least one file matches. `recorded`: each file that matches is recorded. `none`: nothing is asked. */
  readonly expects: 'some' | 'recorded' | 'none';
  /** The manifests that record the files together; absent: the set's own. */
  readonly by?: readonly string[];
  /** The path that is named, relative to the folder, where the patterns are of it alone. */
  readonly path?: string;
  readonly name: string | null;
}

/** How many files and bytes a folder holds together, by a manifest's own account. */
export interface FolderTotal {
  /** From the root. */
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
  /** The field that says so. */
  readonly field: string;
  readonly at: Place;
}

/** Which file each tensor is in, by the account of a manifest. */
export interface TensorMap {
  /** Names of tensors by the path of their file from the root. */
  readonly files: ReadonlyMap<RootPath, readonly string[]>;
  /** Bytes of all tensors together; null where it does not say. */
  readonly bytes: number | null;
  placeOf(tensor: string): Place;
  readonly placeOfBytes: Place;
}

/** A model or dataset that the manifest describes. */
export interface ManifestEntry {
  readonly kind: 'model' | 'dataset' | null;
  readonly id: string;
  readonly version: string | null;
  /** Whether its content is meant to change without a new version. */
  readonly isLive: boolean;
  readonly source: FileSource | null;
}

/** What a manifest records that is compared with nothing, and is counted instead. */
export interface NotLookedAt {
  readonly what:
    | 'file-set'
    | 'archive-member'
    | 'remote-file'
    | 'container'
    | 'folder'
    | 'component'
    | 'piece'
    | 'unsupported-digest';
  readonly count: number;
}

/** What a format's reader returns: everything that later code knows of a manifest. */
export interface Manifest {
  /** Path from the root. */
  readonly file: string;
  readonly format: { readonly name: string; readonly version: string | null };
  readonly base: BaseConvention;
  readonly descriptors: Descriptors;
  readonly fileSets: readonly FileSet[];
  readonly total: FolderTotal | null;
  readonly tensors: TensorMap | null;
  readonly entries: readonly ManifestEntry[];
  readonly problems: readonly Problem[];
  readonly notLookedAt: readonly NotLookedAt[];
  readonly missing: MissingPolicy;
  /** How grave a differing file is at most; null: as any other. A descriptor's grading comes first. */
  readonly differs: 'error' | 'warning' | 'notice' | null;
  /** Whether its digests are what the Hub said at a download, and nobody recorded them. */
  readonly isUpstreamWord?: boolean;
  /** Whether a weak digest has to agree also beside a strong one of the same file. */
  readonly holdsWeak?: boolean;
  /**
   * Set where the format says nothing of what paths are relative to, and what is there chose the folder. `other`:
   * another one below which as many of the files are.
   */
  readonly guessed?: { readonly other: string | null };
  /** Set where what its paths can mean besides is relative to what they are. */
  readonly otherwiseIn?: 'base';
  /** Whether it stands in an envelope with a signature. */
  readonly isSigned: boolean;
  /** Why nothing of a recognised manifest is compared; null: its descriptors are. */
  readonly unread: 'no-digests' | 'describes-remote' | 'not-supported' | 'too-large' | null;
  /**
   * The place in the text. May read the text again, once for all places, so it is asked only for what is
   * reported.
   */
  locate(place: Place): ManifestLocation;
  /** Where the size of a descriptor stands, where that is not where its digest does. */
  placeOfSize?(index: number): Place | null;
}

/** Fills in what few manifests have. */
export function manifest(
  parts: Pick<Manifest, 'file' | 'format' | 'base' | 'descriptors' | 'locate'> & Partial<Manifest>,
): Manifest {
  return {
    fileSets: [],
    total: null,
    tensors: null,
    isSigned: false,
    entries: [],
    problems: [],
    notLookedAt: [],
    missing: 'sourced',
    differs: null,
    unread: null,
    ...parts,
  };
}
