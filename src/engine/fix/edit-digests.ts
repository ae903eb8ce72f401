/** A digest in a manifest that is no list of lines: where its value begins, what it is, and what it becomes. */
export interface DigestEdit {
  /** From 1, both. */
  readonly line: number;
  readonly column: number;
  /** Lower-case hex digits; as many in both. */
  readonly from: string;
  readonly to: string;
}

/**
 * The text with some digests changed in place, and all else as it was. Null where one of them does not stand at its
 * place in hex: then the tool that wrote the manifest has to write it anew.
 */
export function editDigests(text: string, edits: readonly DigestEdit[]): string | null {
  const lines = text.split('\n');
  for (const { line, column, from, to } of edits) {
    const before = lines[line - 1];
    const at = before === undefined ? -1 : before.toLowerCase().indexOf(from, column - 1);
    // Characters that change their length in lower case would shift the place.
    if (before === undefined || at === -1 || before.slice(at, at + from.length).toLowerCase() !== from)
      return null;
    // Its first digit may be an escape (`\u0061`) that ends with these digits.
    if (/[0-9A-Fa-f]/.test(before.charAt(at - 1)) || /[0-9A-Fa-f]/.test(before.charAt(at + from.length)))
      return null;
    lines[line - 1] = before.slice(0, at) + to + before.slice(at + from.length);
  }
  return lines.join('\n');
}
