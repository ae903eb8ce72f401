/** What became of the report on its way out. */

export interface DeliveredArtifact {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** SHA-256 of the zip as it was uploaded, in hex. */
  readonly digest: string;
}

export interface DeliveredIssue {
  readonly number: number;
  readonly url: string;
  readonly action: 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged';
}

export interface Delivered {
  /** Where `report.json` lies; null when even that could not be written. */
  readonly reportPath: string | null;
  readonly artifact: DeliveredArtifact | null;
  readonly issue: DeliveredIssue | null;
}
