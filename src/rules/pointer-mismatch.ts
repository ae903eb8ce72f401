import type { PointerTool } from '../model/pointer.ts';
import { count, digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { isPointer } from './shared/pointer-words.ts';

export const pointerMismatch = defineRule({
  kind: 'pointer-mismatch',
  severity: 'error',
  title: 'Pointer points to another file than the recorded one',
  about: 'file',
  fix: 'Commit the pointer of the recorded file. If the change is intended, record the new digest and version.',
  isAboutContent: true,
  message: ({ tool, from, what, expected, actual }: PointerMismatch) =>
    what === 'digest'
      ? say`${isPointer(tool, from)} with SHA-256 ${digest(actual)}, but ${digest(expected)} is recorded`
      : say`${isPointer(tool, from)} to ${count(Number(actual), 'byte')}; the recorded size is ${count(Number(expected), 'byte')}`,
});

export interface PointerMismatch {
  readonly tool: PointerTool;
  /** Where the pointer was read, when not in the file's own place. */
  readonly from: string | null;
  readonly what: 'digest' | 'size';
  /** Hex digits, or bytes. */
  readonly expected: string;
  readonly actual: string;
}
