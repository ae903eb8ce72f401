import type { Format } from '../../formats/format.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { listMissing } from '../../rules/list-missing.ts';
import { manifestMalformed } from '../../rules/manifest-malformed.ts';
import type { Recognised } from '../discover/discover.ts';
import { candidateOf, manifestSource, type Surroundings, TreeNames } from '../discover/source.ts';
import { suggestFile } from '../resolve/nearest-path.ts';

/** The manifests that the config maps. The first mapping of a file holds. */
export async function loadMapped(
  mappings: readonly Mapping[],
  surroundings: Surroundings,
  formats: readonly Format[],
  findings: UngradedFinding[],
): Promise<ReadonlyMap<RootPath, Recognised>> {
  const found = new Map<RootPath, Recognised>();
  const format = formats.find(({ readMapped }) => readMapped !== undefined);
  if (mappings.length === 0 || format?.readMapped === undefined) return found;
  const { files } = surroundings;
  const names = new TreeNames(surroundings.tree);
  for (const mapping of mappings) {
    for (const path of await namedPaths([mapping.file], files, findings)) {
      if (found.has(path)) continue;
      const candidate = await candidateOf(path, files, names);
      if (candidate === null) {
        findings.push(unreadable(path));
        continue;
      }
      const source = manifestSource(candidate, surroundings, names);
      found.set(path, { format, manifest: await format.readMapped(source, mapping) });
    }
  }
  return found;
}

/** The files that patterns name; one that is not there is a finding. */
export async function namedPaths(
  patterns: readonly string[],
  files: Files,
  findings: UngradedFinding[],
): Promise<RootPath[]> {
  const paths = new Set<RootPath>();
  for (const { pattern, paths: found } of await files.find(patterns)) {
    if (found.length === 0) findings.push(missing(pattern, null));
    const stats = await files.stat(found);
    for (const [index, path] of found.entries()) {
      if (stats[index]?.is === 'missing') findings.push(missing(path, await suggestFile(files, path)));
      else paths.add(path);
    }
  }
  return [...paths];
}

function missing(path: string, suggestion: string | null): UngradedFinding {
  return listMissing.found({ subject: path, data: { input: 'manifests', suggestion } });
}

function unreadable(file: RootPath): UngradedFinding {
  const data = { what: 'file', reason: 'unreadable', detail: null } as const;
  const location = { file, line: 1, column: 1 };
  return manifestMalformed.found({ subject: file, location, key: 'unreadable', data });
}
