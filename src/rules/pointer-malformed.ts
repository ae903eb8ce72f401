import type { PointerTool } from '../model/pointer.ts';
import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pointerMalformed = defineRule({
  kind: 'pointer-malformed',
  severity: 'error',
  title: 'Pointer is broken',
  about: 'file',
  fix: 'Write the pointer again: resolve the merge conflict in it, or add the file again with its tool.',
  message: ({ tool, from, line, why }: PointerMalformed) =>
    say`is a broken ${tool} pointer, at line ${line}${from === null ? '' : say` of ${path(from)}`}: ${why}`,
  values: ({ expected }) => ({ expected, actual: null }),
});

export interface PointerMalformed {
  readonly tool: PointerTool;
  /** Where the pointer was read, when not in the file's own place. */
  readonly from: string | null;
  /** From 1. */
  readonly line: number;
  readonly why: string;
  /** The recorded digest. */
  readonly expected: string | null;
}
