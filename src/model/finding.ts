/**
 * The finding and the catalogue of its kinds. A finding is data: what disagrees with what, and
 * where. How it is shown is the renderers' business; that it is there decides the verdict.
 */

import type { Location } from './location.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** From the gravest to the mildest, which is also the order of every listing. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

interface KindInfo {
  /** A short heading: what is wrong. */
  readonly title: string;
  readonly severity: Severity;
  /** What a person does about it, in one sentence. */
  readonly fix: string;
}

/** Every kind of finding. The order is the order of reports: causes before their consequences. */
export const CATALOGUE = {
  'inventory-unreadable': {
    title: 'Inventory cannot be read',
    severity: 'error',
    fix: 'Make the file valid JSON in UTF-8, and a plain file inside the repository.',
  },
  'inventory-invalid': {
    title: 'Inventory breaks its schema',
    severity: 'error',
    fix: 'Correct the value at the line named; schemas/inventory.v1.schema.json says what is allowed.',
  },
  'inventory-missing': {
    title: 'Inventory is missing',
    severity: 'error',
    fix: 'Commit the inventory, or set its input to the path where it is (`none` where there is none by design); `manifest-drift init` prints a config for what it finds.',
  },
  'entry-missing': {
    title: 'Entry is missing from the combined inventory',
    severity: 'error',
    fix: 'Add the entry to the combined inventory, or remove it from its source.',
  },
  'entry-unknown': {
    title: 'Entry of the combined inventory is in no source',
    severity: 'error',
    fix: 'Add the entry to its source inventory, or remove it from the combined one.',
  },
  'entry-duplicate': {
    title: 'Entry is listed twice',
    severity: 'error',
    fix: 'Keep one of the two, or give them different `id`s.',
  },
  'entry-differs': {
    title: 'Combined inventory and its source disagree',
    severity: 'error',
    fix: 'Make both say the same; when the source is right, write the combined inventory anew.',
  },
  'totals-differ': {
    title: 'Totals do not add up',
    severity: 'error',
    fix: "Set the total to the sum of the entries' sizes or file counts.",
  },
  'combined-stale': {
    title: 'Combined inventory is older than a source',
    severity: 'warning',
    fix: 'Write the combined inventory anew from its sources.',
  },
  'list-missing': {
    title: 'Checksum list is missing',
    severity: 'error',
    fix: 'Commit the list, or set `checksums` to the path where it is (`none` where there is none by design).',
  },
  'list-unreadable': {
    title: 'Checksum list cannot be read',
    severity: 'error',
    fix: 'Make the list a plain text file in UTF-8 inside the repository.',
  },
  'list-malformed': {
    title: 'Line protects nothing',
    severity: 'error',
    fix: 'Write the line as `sha256sum` prints it: 64 hex digits, two spaces, the path.',
  },
  'digest-placeholder': {
    title: 'Digest is a placeholder',
    severity: 'error',
    fix: 'Record the real SHA-256 (64 hex digits), or leave the field out.',
  },
  'checksum-conflict': {
    title: 'Records disagree about one file',
    severity: 'error',
    fix: 'Find out which record is right and make the others say the same.',
  },
  'digest-shared': {
    title: 'One digest recorded for several files',
    severity: 'notice',
    fix: 'Make sure the files really are copies; otherwise a digest was pasted twice.',
  },
  'nothing-recorded': {
    title: 'No checksum is recorded',
    severity: 'notice',
    fix: 'Record the largest files: `manifest-drift record > models/checksums.sha256`.',
  },
  'path-escapes': {
    title: 'Path leaves the repository',
    severity: 'error',
    fix: 'Record a path inside the repository; for a path of another machine set `path-prefix`.',
  },
  'path-not-portable': {
    title: 'Path is not portable',
    severity: 'warning',
    fix: "Record paths relative to the repository root with '/', or set `path-prefix`.",
  },
  'not-a-file': {
    title: 'Recorded path is not a file',
    severity: 'error',
    fix: 'Record files; put a plain file where the directory, device, pipe or socket stands.',
  },
  'checksum-mismatch': {
    title: 'Content differs from its recorded checksum',
    severity: 'error',
    fix: 'Restore the recorded content, or, if the change is wanted, record the new digest and version.',
  },
  'size-mismatch': {
    title: 'Size differs from the recorded one',
    severity: 'error',
    fix: 'Restore the recorded content, or, if the change is wanted, record the new size and digest.',
  },
  'pointer-malformed': {
    title: 'Pointer is broken',
    severity: 'error',
    fix: 'Write the pointer anew: resolve the merge conflict in it, or add the file again with its tool.',
  },
  'pointer-mismatch': {
    title: 'Pointer stands for another file than the recorded one',
    severity: 'error',
    fix: 'Commit the pointer of the recorded file, or, if the change is wanted, record the new digest and version.',
  },
  'pointer-unexpected': {
    title: 'Pointer where git does not expect one',
    severity: 'error',
    fix: 'Track the path (`git lfs track`) and commit .gitattributes, or commit the file itself in its place.',
  },
  'pointer-missing': {
    title: 'Bytes committed where a pointer belongs',
    severity: 'warning',
    fix: 'Run `git add --renormalize .` with git-lfs installed, and commit.',
  },
  'pointer-unverified': {
    title: 'Pointer carries no SHA-256',
    severity: 'notice',
    fix: 'Bring the file before the check, or keep it with a tool that records SHA-256 (git-lfs, git-annex with SHA256E).',
  },
  'snapshot-damaged': {
    title: 'Blob of a hub cache is not what its name says',
    severity: 'error',
    fix: 'Delete the blob and download the snapshot again.',
  },
  'snapshot-incomplete': {
    title: 'Download into a hub cache broke off',
    severity: 'warning',
    fix: 'Download the snapshot again, or delete the .incomplete file.',
  },
  'file-missing': {
    title: 'Recorded file is missing',
    severity: 'error',
    fix: 'Restore the file, remove its record, or name it under `optional` in the config.',
  },
  'upstream-differs': {
    title: 'Upstream holds another file than the recorded one',
    severity: 'error',
    fix: 'Find out which is right: record the digest that upstream has, or the commit that has the recorded one.',
  },
  'upstream-missing': {
    title: 'Recorded file or repository is gone upstream',
    severity: 'error',
    fix: 'Record where it is now, keep a copy of your own, or remove the record.',
  },
  'upstream-newer': {
    title: 'Upstream has a newer revision',
    severity: 'warning',
    fix: 'Look at what changed; then record the new commit, version and digests, or stay and lower the severity.',
  },
  'upstream-moved': {
    title: 'Repository was renamed upstream',
    severity: 'warning',
    fix: 'Record the new name: the old one can be taken by somebody else.',
  },
  'upstream-unreachable': {
    title: 'Upstream gave no answer',
    severity: 'warning',
    fix: 'Run the check again later; for private and gated repositories set HF_TOKEN.',
  },
  'file-unreadable': {
    title: 'Recorded file cannot be read',
    severity: 'error',
    fix: 'Give the check permission to read the file, or repair the disk it is on.',
  },
  'file-changed': {
    title: 'File changed while it was read',
    severity: 'error',
    fix: 'Run the check when nothing writes to the file.',
  },
  'version-not-bumped': {
    title: 'Content changed, but its version did not',
    severity: 'error',
    fix: "Raise the entry's version, or restore the content that the version stands for.",
  },
  'version-went-back': {
    title: 'Version went back',
    severity: 'error',
    fix: 'Give the entry a version above the one it had.',
  },
  'version-invalid': {
    title: 'Version is not a semantic version',
    severity: 'warning',
    fix: 'Write the version as MAJOR.MINOR.PATCH so that versions can be compared.',
  },
  'revision-not-pinned': {
    title: 'Source is not pinned to a commit',
    severity: 'notice',
    fix: "Record the commit of the source's repository, all 40 hex digits, as `revision`.",
  },
  'baseline-unavailable': {
    title: 'Earlier commit could not be read',
    severity: 'warning',
    fix: 'Check out with `fetch-depth: 0`, give the token `contents: read`, or set `baseline` to none.',
  },
  'git-unavailable': {
    title: 'Git could not be asked',
    severity: 'warning',
    fix: 'Install git in the container or image of the job, or repair the repository: `git status` has to work there.',
  },
  'acceptance-expired': {
    title: 'Accepted drift has expired',
    severity: 'warning',
    fix: 'Mend what was accepted and remove the entry, or give it a new reason and a later `expires`.',
  },
  'check-incomplete': {
    title: 'Not everything was looked at',
    severity: 'warning',
    fix: 'Raise `time-budget`, or let the run finish.',
  },
} as const satisfies Record<string, KindInfo>;

export type FindingKind = keyof typeof CATALOGUE;

export const KINDS = Object.keys(CATALOGUE) as FindingKind[];

/** What a stage says; severity and fingerprint are added when it is graded. */
export interface Draft {
  readonly kind: FindingKind;
  /** One sentence for people: names the file and both values. */
  readonly message: string;
  /** What it is about: a file's path, an entry as `model:ID`, or an inventory's or list's path. */
  readonly subject: string;
  readonly location?: Location | null;
  /** The other place, for a disagreement between two. */
  readonly related?: Location | null;
  readonly expected?: string | null;
  readonly actual?: string | null;
  /**
   * Tells findings of one kind about one subject apart, without line numbers (a JSON pointer, a
   * line's text), so that the fingerprint survives edits elsewhere in the file.
   */
  readonly key?: string;
  /** Set where the policy, and not the catalogue, decides. The config's `severities` still win. */
  readonly severity?: Severity;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly subject: string;
  readonly location: Location | null;
  readonly related: Location | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** 32 hex digits, the same from run to run while the same thing is wrong. */
  readonly fingerprint: string;
}
