import { structuredPatch } from 'diff';
import type { FixedFile } from '../engine/fix/fix-repository.ts';
import { below } from '../text/written-path.ts';
import { longHunks } from './long-hunks.ts';

/** Lines taken out and put in; to look for the least change among more takes too long. */
const MAX_EDIT = 2000;

/**
 * A patch as `git apply` takes it (git-diff: "generating patch text with -p"). `folder` is the root's
 * own path in the git repository, since git takes paths from there.
 */
export function* renderPatch(files: readonly FixedFile[], folder: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const { path, before, after } of files) {
    const whole = below(folder, path);
    yield `diff --git ${quoted(`a/${whole}`)} ${quoted(`b/${whole}`)}\n`;
    // A tab ends a name that holds a blank.
    const end = whole.includes(' ') ? '\t' : '';
    if (before === null) yield 'new file mode 100644\n--- /dev/null\n';
    else yield `--- ${quoted(`a/${whole}`)}${end}\n`;
    yield `+++ ${quoted(`b/${whole}`)}${end}\n`;
    const [old, now] = [decoder.decode(before ?? new Uint8Array()), decoder.decode(after)];
    const least = structuredPatch('', '', old, now, '', '', { context: 3, maxEditLength: MAX_EDIT });
    for (const { oldStart, oldLines, newStart, newLines, lines } of least?.hunks ?? longHunks(old, now)) {
      yield `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n`;
      yield `${lines.join('\n')}\n`;
    }
  }
}

/** An empty side is numbered by the line before it. */
function range(start: number, count: number): string {
  return count === 0 ? `${start - 1},0` : `${start},${count}`;
}

/** Names with unusual characters in C style, as git writes and reads them. */
export function quoted(name: string): string {
  if (/^[\w./@+=,:~ %{}()[\]$&;!#^-]+$/.test(name)) return name;
  const bytes = new TextEncoder().encode(name);
  let text = '';
  for (const byte of bytes) {
    const sign = String.fromCharCode(byte);
    if (sign === '"' || sign === '\\') text += `\\${sign}`;
    else if (byte < 0x20 || byte > 0x7e) text += `\\${byte.toString(8).padStart(3, '0')}`;
    else text += sign;
  }
  return `"${text}"`;
}
