/** `upstream.json`: what `upstream.patch` records by the word of a server, so that whoever applies it can tell. */

export interface UpstreamBumps {
  /** The server whose word it is. */
  readonly server: string;
  readonly bumps: readonly UpstreamBump[];
}

/** A repository whose default branch is at another commit than its entries were pinned to. */
export interface UpstreamBump {
  readonly repository: string;
  /** Full commits. */
  readonly from: string;
  readonly to: string;
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly size_bytes: number;
  }[];
}
