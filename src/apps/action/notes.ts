/**
 * What went wrong on the way out and changes no verdict: told in the log at once, as a notice, and
 * kept for the summary.
 */

import { notice } from '@actions/core';

export interface Notes {
  add(text: string): void;
  readonly all: readonly string[];
}

/** GitHub shows ten notices a step; the rest only fills the log. */
const SHOWN = 10;

export function createNotes(): Notes {
  const all: string[] = [];
  return {
    all,
    add(text) {
      all.push(text);
      if (all.length <= SHOWN) notice(text, { title: 'manifest-drift' });
    },
  };
}

/** An error in one line, for a note. */
export function oneLineReason(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}

/** Any text in one line of at most 300 characters. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
