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
  message: ({ tool, from, what, expected, actual }: PointerMismatch) => {
    if (what === 'size')
      return say`${isPointer(tool, from)} to ${count(Number(actual), 'byte')}; the recorded size is ${count(Number(expected), 'byte')}`;
    const pointer = say`${isPointer(tool, from)} with SHA-256 ${digest(actual)}`;
    return what === 'digest'
      ? say`${pointer}, but ${digest(expected)} is recorded`
      : say`${pointer}, but its name says that this begins with ${digest(expected)}`;
  },
});

export interface PointerMismatch {
  readonly tool: PointerTool;
  /** Where the pointer was read, when not in the file's own place. */
  readonly from: string | null;
  /** `start`: only the first digits of the digest are recorded. */
  readonly what: 'digest' | 'start' | 'size';
  /** Hex digits, or bytes. */
  readonly expected: string;
  readonly actual: string;
}
