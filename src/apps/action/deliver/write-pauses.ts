/**
 * The pauses that GitHub asks for between writes (docs.github.com: best practices for using the REST API),
 * as long as the throttling plugin makes them. Its own cannot be told what a second takes.
 */

import Bottleneck from 'bottleneck/light.js';

/** Seconds from one write to the next. */
const BETWEEN_WRITES = 1;
/** The same where people get a notification, as for an issue or a comment. */
const BETWEEN_NOTIFICATIONS = 3;

export interface WritePauses {
  readonly write: Bottleneck.Group;
  readonly notifications: Bottleneck.Group;
}

/** `secondMs`: what a second of waiting takes. */
export function writePauses(secondMs: number): WritePauses {
  const every = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * secondMs });
  return { write: every(BETWEEN_WRITES), notifications: every(BETWEEN_NOTIFICATIONS) };
}
