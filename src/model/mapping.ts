/** What a config says of the shape of a manifest: which values of it are files, paths and digests. */

/** A path to a value as it is written, such as `@.sha256`, or several that are joined by slashes. */
export type Expression = string | { readonly join: readonly string[] };

/** Names are those of the config. */
export interface Mapping {
  /** A path or glob below the root. */
  readonly file: string;
  /** The syntax; null: as the file's name says. */
  readonly format: 'json' | 'jsonl' | 'yaml' | 'toml' | 'csv' | 'tsv' | null;
  /** Which values are files. Null: they are found as in any registry. */
  readonly items: string | null;
  readonly path: Expression | null;
  readonly sha256: string | null;
  readonly digest: string | null;
  /** A name, or a path to one. */
  readonly algorithm: string | null;
  readonly size: string | null;
  readonly source: Expression | null;
  readonly revision: string | null;
  readonly version: string | null;
  /** `list`: the manifest's own folder; `root`; or a folder below the root. Null: as of any registry. */
  readonly base: string | null;
  /** Files by what `path` leads to, where that is an id. */
  readonly files: Readonly<Record<string, string>> | null;
}
