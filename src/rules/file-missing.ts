import type { PointerTool } from '../model/pointer.ts';
import { code, count, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import { bringCommand, isPointer } from './shared/pointer-words.ts';

export const fileMissing = defineRule({
  kind: 'file-missing',
  severity: 'error',
  title: 'Recorded file is missing',
  about: 'file',
  fix: 'Restore the file, remove its record, or add it to `optional` in the config. If files are fetched after the checkout, set `missing-files`.',
  command: 'git log --oneline --diff-filter=D -1 --',
  offers: 'optional',
  message: (data: FileMissing, { subject }) => {
    switch (data.what) {
      case 'file':
        return [
          ...say`doesn't exist${data.why === null ? '' : ` (${data.why})`}`,
          ...(data.expected === null ? say`; no checksum is recorded for it` : NOTHING),
        ];
      case 'link':
        return [
          ...say`is a link to ${path(data.target)}, which doesn't exist`,
          ...(data.expected === null ? say`; no checksum is recorded for it` : NOTHING),
        ];
      case 'pointer':
        if (data.carries !== undefined)
          return say`${isPointer(data.tool, data.from)} with ${data.carries}, which can't confirm the recorded checksum. ${bringCommand(data.tool, subject)}`;
        return say`${isPointer(data.tool, data.from)} in place of the file, and ${code('pointers')} is ${code('ignore')}. ${bringCommand(data.tool, subject)}`;
      case 'none-here':
        return data.of === 'shard'
          ? say`names ${count(data.count, 'shard')}, but none is here`
          : say`records ${count(data.count, 'file')}, but none is here; it describes something else`;
      case 'entry':
        return say`${path(data.path)} doesn't exist; no checksum is recorded for it`;
      case 'entry-files':
        return say`${data.absent} of ${count(data.listed, 'listed file')} ${data.absent === 1 ? "doesn't" : "don't"} exist; no checksum is recorded for ${data.absent === 1 ? 'it' : 'them'}`;
    }
  },
  values: (data) => ({ expected: 'expected' in data ? data.expected : null, actual: null }),
});

export type FileMissing =
  /** `why`: what more is known. `expected`: the recorded digest, with the algorithm where that is not SHA-256. */
  | { readonly what: 'file'; readonly why: string | null; readonly expected: string | null }
  | { readonly what: 'link'; readonly target: string; readonly expected: string | null }
  /**
   * A pointer that cannot stand for the file, because pointers are to be ignored, or because it `carries` something
   * else than the recorded digests. `from`: where it was read, when not in the file's place.
   */
  | {
      readonly what: 'pointer';
      readonly tool: PointerTool;
      readonly from: string | null;
      readonly expected: string | null;
      readonly carries?: string;
    }
  /** All files of one manifest, which is the subject. */
  | { readonly what: 'none-here'; readonly of: 'file' | 'shard'; readonly count: number }
  /** The file or folder of an entry. */
  | { readonly what: 'entry'; readonly path: string }
  /** Some of the files that an entry lists. */
  | { readonly what: 'entry-files'; readonly absent: number; readonly listed: number };
