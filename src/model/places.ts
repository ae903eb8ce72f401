/** Places that list files with their digests: releases of GitHub, manifests of OCI registries, repositories of ModelScope. */

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

export interface ModelScopeName {
  readonly type: 'model' | 'dataset';
  /** `OWNER/NAME`. */
  readonly id: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

/** A place that lists files, as the step names it: `gh-release:o/r@v1`, `oci://ghcr.io/team/model:v1`, `modelscope:o/m@v1`. */
export type ListedPlace = { readonly written: string } & (
  | ({ readonly is: 'release' } & ReleaseName)
  /** `reference` is a tag or `sha256:` and 64 hex digits. */
  | ({ readonly is: 'registry'; readonly reference: string } & RegistryName)
  | ({ readonly is: 'modelscope' } & ModelScopeName)
);

/** Who answers for a place, for people. */
export function hostOfPlace(place: ListedPlace): string {
  if (place.is === 'registry') return new URL(place.origin).host;
  return place.is === 'release' ? 'GitHub' : 'ModelScope';
}
