/** When a finding was first seen. */
export interface Sighting {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The id of the workflow run; empty outside of one. */
  readonly run: string;
}

/** What is needed to speak of a finding that is no longer there. */
export interface FindingName {
  readonly kind: string;
  readonly subject: string;
}
