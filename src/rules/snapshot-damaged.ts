import { digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const snapshotDamaged = defineRule({
  kind: 'snapshot-damaged',
  severity: 'error',
  title: "Blob of a hub cache doesn't match its name",
  about: 'file',
  fix: 'Delete the blob, and download the snapshot again.',
  message: ({ expected, actual }: SnapshotDamaged, { subject }) =>
    subject.endsWith(`/blobs/${expected}`)
      ? say`is a blob named by its digest, but the bytes are those of ${digest(actual)}`
      : say`links to the blob ${digest(expected)}, but the bytes are those of ${digest(actual)}`,
});

export interface SnapshotDamaged {
  /** The blob's name: SHA-256, or git's id. */
  readonly expected: string;
  /** The same over its bytes. */
  readonly actual: string;
}
