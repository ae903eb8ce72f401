/**
 * Faults to put into the check as it is loaded: the generator is no formality if it finds each of them, by the
 * change that is named.
 */

import type { Planted } from '../../test/support/plant.ts';

export interface PlantedFault extends Planted {
  readonly change: string;
}

export const PLANTED_FAULTS: Readonly<Record<string, PlantedFault>> = {
  'removed records are not looked for': {
    file: 'engine/protection/removed-records.ts',
    from: 'const { removed, ...rest } = gone.length === 0 ? NOTHING_GONE : await stillThere(gone, compared);',
    to: 'const { removed, ...rest } = NOTHING_GONE;',
    change: 'every record of a file removed, and the file changed',
  },
  'names that lead elsewhere than before are not told': {
    file: 'engine/protection/retargeted-records.ts',
    from: 'if (missing.length + rewritten.length === 0 ||',
    to: 'if (missing.length + rewritten.length >= 0 ||',
    change: 'a copy where a name can be read to lead, and the file removed',
  },
  'records of a touched manifest are others': {
    file: 'engine/protection/retargeted-records.ts',
    from: 'const written = source.written?.(at) ?? path;',
    to: 'const written = path;',
    change:
      'a byte of a manifest touched, a copy where a name in it can be read to lead, and the file removed',
  },
  'moved content is not looked for': {
    file: 'engine/protection/still-there.ts',
    from: 'else if (name !== undefined && id !== EMPTY_BLOB)',
    to: 'else if (name === null)',
    change: 'a line taken from a list, and its file moved',
  },
  'moved content that git was not told of is not looked for': {
    file: 'engine/protection/still-there.ts',
    from: 'await movedFiles(unseen, ids, compared)',
    to: 'await movedFiles([], ids, compared)',
    change: 'a line taken from a list, and its file moved without git',
  },
  'lists in folders that are not searched are not looked for': {
    file: 'engine/protection/hidden-manifests.ts',
    from: 'if (missing.length === 0) return',
    to: 'if (missing.length >= 0) return',
    change: 'a folder moved with its list to where no list is looked for, and every file changed',
  },
  'few files are read in folders that are not searched': {
    file: 'engine/protection/new-texts.ts',
    from: 'const MAX_FILES = 10_000;',
    to: 'const MAX_FILES = 100;',
    change:
      'a list renamed so that it is none, with every file of it, among many new files, and each changed',
  },
  'removed entries are not looked for': {
    file: 'engine/protection/removed-records.ts',
    from: 'if (!record.hasDigest ||',
    to: "if (!record.hasDigest || record.source.is !== 'list' ||",
    change: 'an entry taken from every inventory, and its file changed',
  },
  'a weaker config is not told': {
    file: 'engine/protection/weakened-config.ts',
    from: 'return found.map(',
    to: 'return found.slice(0, 0).map(',
    change: 'a config that ignores missing files, and a file removed',
  },
  'records that disagree are not told': {
    file: 'engine/plan/plan-files.ts',
    from: 'if (theirs === null || theirs === ours) continue;',
    to: 'if (theirs === null || ours !== null) continue;',
    change: 'a second list that records the change of a file',
  },
  'numbers of folders are not compared': {
    file: 'engine/judge/judge-folders.ts',
    from: 'for (const one of found) {',
    to: 'for (const one of []) {',
    change: 'a file added in the folder of an entry with numbers',
  },
  'lists are found in the root alone': {
    file: 'engine/discover/discover.ts',
    from: 'if (!isCandidate(path) || isRead(path)) continue;',
    to: "if (!isCandidate(path) || isRead(path) || path.startsWith('elsewhere')) continue;",
    change: 'a folder moved with its list, and a file changed',
  },
  'digests of other algorithms than SHA-256 are not compared': {
    file: 'engine/judge/compare-digests.ts',
    from: 'if (actual !== expected.value) differing.push({ expected, actual, pieces, from });',
    to: 'if (actual !== expected.value) continue;',
    change: 'a file changed with its record in a list, and not in another format',
  },
  'digests of mapped registries are not read': {
    file: 'engine/read/load-mapped.ts',
    from: 'await format.readMapped(source, mapping)',
    to: 'await format.readMapped(source, { ...mapping, sha256: null })',
    change: 'a record taken from a mapped registry, and another file of it changed',
  },
  'a first config may hide changes': {
    file: 'engine/protection/check-protection.ts',
    from: 'const excused = earlier.hasConfig ? [] : await unchanged(unnamed, before, blobs, ports);',
    to: 'const excused = earlier.hasConfig ? [] : unnamed;',
    change: 'a first config that leaves a list out, and a file of it changed',
  },
  'lost signatures are not looked for': {
    file: 'engine/judge/unsigned-manifests.ts',
    from: 'if (lost.length === 0) return [];',
    to: 'if (lost.length >= 0) return [];',
    change: 'a signed list changed with a file of it, and its signature removed',
  },
  'any pointer stands for a file': {
    file: 'engine/judge/judge-pointer.ts',
    from: 'if (isOtherSize || isOtherDigest || isOtherStart) return BY_POINTER.mismatched;',
    to: 'if (isOtherSize || isOtherDigest || isOtherStart) return BY_POINTER.matched;',
    change: 'a sparse checkout without files of git-lfs, and a pointer changed',
  },
  'the base of a clone is not compared': {
    file: 'engine/protection/removed-records.ts',
    from: 'const { removed, ...rest } = gone.length === 0 ? NOTHING_GONE : await stillThere(gone, compared);',
    to: 'const { removed, ...rest } = NOTHING_GONE;',
    change: 'a shallow clone, and a line taken from a list, and its file changed',
  },
};
