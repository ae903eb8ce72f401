import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const snapshotIncomplete = defineRule({
  kind: 'snapshot-incomplete',
  severity: 'warning',
  title: 'Download into a hub cache is incomplete',
  about: 'file',
  fix: 'Download the snapshot again, or delete the `.incomplete` file.',
  message: ({ blob }: SnapshotIncomplete) => say`${path(blob)} is part of a download that didn't finish`,
});

export interface SnapshotIncomplete {
  /** Below the cache's folder. */
  readonly blob: string;
}
