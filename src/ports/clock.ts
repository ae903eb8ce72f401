export interface Clock {
  /** Now, as an ISO 8601 date-time in UTC. */
  now(): string;
  /** Milliseconds on a clock that never goes back. */
  elapsed(): number;
}
