/** Places that list files with their digests: releases of GitHub and manifests of OCI registries. */

export interface ReleaseName {
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly tag: string;
}

export interface RegistryName {
  readonly origin: string;
  /** The repository in it: `team/model`. */
  readonly name: string;
}

/** A place that lists files, as the step names it: `gh-release:o/r@v1`, `oci://ghcr.io/team/model:v1`. */
export type ListedPlace = { readonly written: string } & (
  | ({ readonly is: 'release' } & ReleaseName)
  /** `reference` is a tag or `sha256:` and 64 hex digits. */
  | ({ readonly is: 'registry'; readonly reference: string } & RegistryName)
);
