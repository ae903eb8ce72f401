import compareBuild from 'semver/functions/compare-build.js';

/** Negative when `a` comes before `b`. Both in full semantic form; build metadata counts last. */
export function compareVersions(a: string, b: string): number {
  return compareBuild(a, b);
}
