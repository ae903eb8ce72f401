/** What git writes into a file that it could not merge. */

const MARKER = /^(?:[<>|]{7} [^\n]*|[|=]{7})\r?$/gm;

/** Whether a text begins with one side of a conflict. */
export function startsWithConflict(text: string): boolean {
  return /^<{7} /.test(text);
}

/** The text of all sides of all conflicts, without their marks. */
export function withoutConflicts(text: string): string {
  return text.includes('<<<<<<< ') ? text.replace(MARKER, '') : text;
}
