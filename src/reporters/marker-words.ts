/**
 * The words of an issue's marker: groups `g/DATE/RUN/FINGERPRINTS` of what was first seen together,
 * kinds of which one finding stood for many `k/DIGITS`, and names `n/FINGERPRINT/KIND/SUBJECT`.
 */

import { visible } from './escape.ts';
import { pack, unpack } from './packed-fingerprints.ts';
import type { FindingName, Sighting } from './sighting.ts';

/** What is remembered of findings, by their short fingerprints. */
export interface Memory {
  readonly fingerprints: readonly string[];
  readonly seen?: ReadonlyMap<string, Sighting>;
  readonly names?: ReadonlyMap<string, FindingName>;
  /** Kinds, by the digits of their fingerprints, of which one finding stood for many. */
  readonly grouped?: ReadonlySet<string>;
}

export function writeWords({ fingerprints, seen, names, grouped }: Memory): string[] {
  const groups = new Map<string, string[]>();
  for (const fingerprint of fingerprints) {
    const { date, run } = seen?.get(fingerprint) ?? { date: '', run: '' };
    const head = `g/${date}/${run}`;
    const group = groups.get(head) ?? [];
    groups.set(head, group);
    group.push(fingerprint);
  }
  const named = [...(names ?? [])].map(([fingerprint, { kind, subject }]) =>
    ['n', pack([fingerprint]), encode(kind), encode(subject)].join('/'),
  );
  const many = [...(grouped ?? [])].map((kind) => `k/${kind}`);
  return [...[...groups].map(([head, group]) => `${head}/${pack(group)}`), ...many, ...named];
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('--', '%2D%2D');
}

/** Null when a word is not as it was written. */
export function readWords(words: readonly string[]): Required<Memory> | null {
  const fingerprints: string[] = [];
  const seen = new Map<string, Sighting>();
  const names = new Map<string, FindingName>();
  const grouped = new Set<string>();
  for (const word of words) {
    const isRead = readGroup(word, fingerprints, seen) || readKind(word, grouped) || readName(word, names);
    if (!isRead) return null;
  }
  return { fingerprints, seen, names, grouped };
}

function readGroup(word: string, fingerprints: string[], seen: Map<string, Sighting>): boolean {
  const match = /^g\/(\d{4}-\d{2}-\d{2})?\/(\d{0,20})\/([\w.]+)$/.exec(word);
  const group = match && unpack(match[3] ?? '');
  if (!match || !group) return false;
  const [, date = '', run = ''] = match;
  for (const fingerprint of group) {
    fingerprints.push(fingerprint);
    if (date !== '') seen.set(fingerprint, { date, run });
  }
  return true;
}

function readKind(word: string, grouped: Set<string>): boolean {
  const [, kind] = /^k\/([0-9a-f]{3})$/.exec(word) ?? [];
  if (kind === undefined) return false;
  grouped.add(kind);
  return true;
}

function readName(word: string, names: Map<string, FindingName>): boolean {
  const [, packed = '', kind = '', subject = ''] = /^n\/([\w.]{6})\/([^/]*)\/([^/]*)$/.exec(word) ?? [];
  const [fingerprint] = unpack(packed) ?? [];
  if (fingerprint === undefined) return false;
  try {
    const name = { kind: decodeURIComponent(kind), subject: decodeURIComponent(subject) };
    // A person may have written it, so it is no more to be trusted than any other name.
    names.set(fingerprint, { kind: visible(name.kind), subject: visible(name.subject) });
    return true;
  } catch {
    return false;
  }
}
