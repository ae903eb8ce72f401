/**
 * Versions as entries write them: semantic ones (semver.org), with a leading `v`, short (`1.2`), or
 * behind their kind as Harmonia tags them (`models:v1.2.0`).
 */

import compareBuild from 'semver/functions/compare-build.js';
import valid from 'semver/functions/valid.js';

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
  // The library drops build metadata, which tells two builds of one version apart.
  return valid(padded) === null ? null : padded;
}

/** Negative when `a` comes before `b`. Both in full semantic form; build metadata counts last. */
export function compareVersions(a: string, b: string): number {
  return compareBuild(a, b);
}

/** A commit that stands in a version's place: 40 hex digits, or 64. */
export function isCommit(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
