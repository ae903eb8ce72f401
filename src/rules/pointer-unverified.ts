import type { PointerTool } from '../model/pointer.ts';
import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { bringCommand, isPointer } from './shared/pointer-words.ts';

export const pointerUnverified = defineRule({
  kind: 'pointer-unverified',
  severity: 'notice',
  title: 'Pointer verifies nothing',
  about: 'file',
  fix: 'Get the file before the check, or use a tool that records SHA-256 (git-lfs, git-annex with SHA256E).',
  message: ({ tool, from, carries, is_unsure }: PointerUnverified, { subject }) =>
    is_unsure === true
      ? say`${isPointer(tool, from)}, but nothing here shows that the repository keeps its files with ${tool}, so its content was not verified. ${bringCommand(tool, subject)}`
      : say`${isPointer(tool, from)} with ${carries ?? 'no digest'} and no SHA-256, so its content was not verified. ${bringCommand(tool, subject)}`,
  values: ({ expected }) => ({ expected, actual: null }),
});

export interface PointerUnverified {
  readonly tool: PointerTool;
  /** Where the pointer was read, when not in the file's own place. */
  readonly from: string | null;
  /** What it has instead of a SHA-256: `an MD5 digest`. */
  readonly carries: string | null;
  /** It carries a SHA-256, but may be no pointer of this repository: a clone that is not whole doesn't tell. */
  readonly is_unsure?: true;
  /** The recorded digest. */
  readonly expected: string | null;
}
