/**
 * Versions as entries write them: semantic ones (semver.org), with a leading `v`, short (`1.2`), or
 * behind their kind as Harmonia tags them (`models:v1.2.0`).
 */

import { type Entry, stringAt } from '../../model/inventory.ts';

/** A version may be written as a number. */
export function versionOf({ value }: Entry): string | null {
  const { version } = value;
  if (typeof version === 'number') return String(version);
  return stringAt(value, 'version')?.trim() || null;
}

/** A version in full semantic form, or null where it is none. Thousands of entries share a few versions. */
export function semanticVersion(written: string): string | null {
  const known = KNOWN.get(written);
  if (known !== undefined) return known;
  const version = readVersion(written);
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(written, version);
  return version;
}

const KNOWN = new Map<string, string | null>();
const MAX_KNOWN = 1000;

function readVersion(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^(models?|datasets?):/, '')
    .replace(/^[vV]/, '');
  const [, numbers = '', rest = ''] = /^(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(bare) ?? [];
  if (numbers === '') return null;
  const padded = [...numbers.split('.'), '0', '0'].slice(0, 3).join('.') + rest;
  const isVersion = padded.length <= MAX_LENGTH && FULL.test(padded);
  return isVersion && padded.split(/[-+]/, 1)[0]?.split('.').every(isExact) ? padded : null;
}

/** As long as npm's semver, which orders versions, takes them. It is loaded where there are two to compare. */
const MAX_LENGTH = 256;
const isExact = (number: string) => Number.isSafeInteger(Number(number));

const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const BUILD = '[\\dA-Za-z-]+';
/** The grammar of semver.org: three numbers, a pre-release, build metadata. */
const FULL = new RegExp(
  `^${NUMBER}(?:\\.${NUMBER}){2}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+${BUILD}(?:\\.${BUILD})*)?$`,
);

/** A commit that stands in a version's place: 40 hex digits, or 64. */
export function isCommit(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
