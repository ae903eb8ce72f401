import { headerFormatOf } from '../../evidence/headers/index.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest, TensorMap } from '../../model/manifest.ts';
import type { RootPath } from '../../model/root-path.ts';
import { type HeaderDiffers, headerDiffers } from '../../rules/header-differs.ts';
import { pushTo } from '../../text/push-to.ts';

interface Index {
  readonly manifest: Manifest;
  readonly map: TensorMap;
}

const MAX_NAME = 200;

/**
 * Compares indexes that name the same files with each other: each with the first one that names the file. Files with
 * a known header, in `known`, are left to that.
 */
export function compareIndexes(
  manifests: readonly Manifest[],
  known: ReadonlySet<RootPath>,
): UngradedFinding[] {
  const findings: UngradedFinding[] = [];
  const firsts = new Map<RootPath, Index>();
  for (const manifest of manifests) {
    const map = manifest.tensors;
    if (map === null) continue;
    const own = { manifest, map };
    const shared = new Map<Index, RootPath[]>();
    for (const path of map.files.keys()) {
      const first = firsts.get(path);
      if (first === undefined) firsts.set(path, own);
      else if (!known.has(path)) pushTo(shared, first, path);
    }
    for (const [first, paths] of shared) findings.push(...compareTwo(own, first, paths));
  }
  return findings;
}

/** `paths`: the files that both name. */
function* compareTwo({ manifest, map }: Index, other: Index, paths: readonly RootPath[]) {
  const [places, others] = [placesOf(map), placesOf(other.map)];
  const moved = new Map<string, RootPath>();
  const alone = new Map<string, RootPath>();
  for (const path of paths) {
    for (const tensor of [...(map.files.get(path) ?? []), ...(other.map.files.get(path) ?? [])]) {
      const [here, there] = [places.get(tensor), others.get(tensor)];
      if (here === there) continue;
      // A file that only one of them names may hold another version of the tensor.
      const areBoth =
        here !== undefined && there !== undefined && map.files.has(there) && other.map.files.has(here);
      (areBoth ? moved : alone).set(tensor, path);
    }
  }
  const found = (
    data: Omit<HeaderDiffers, 'format' | 'index'>,
    severity: 'error' | 'warning',
    place: Parameters<Manifest['locate']>[0],
  ): UngradedFinding =>
    headerDiffers.found({
      subject: manifest.file,
      location: manifest.locate(place),
      key: `${data.what} ${other.manifest.file}`,
      severity,
      data: { format: headerFormatOf(paths[0] ?? '')?.label ?? '', ...data, index: other.manifest.file },
    });
  for (const [what, tensors] of [
    ['index-moved', moved],
    ['index-alone', alone],
  ] as const) {
    const [first] = tensors;
    if (first === undefined) continue;
    const [tensor, path] = first;
    const [expected, actual] = [places.get(tensor) ?? null, others.get(tensor) ?? null];
    const data = { what, name: tensor.slice(0, MAX_NAME), expected, actual, more: tensors.size - 1 };
    const place = map.placeOf(expected === null ? (map.files.get(path)?.[0] ?? '') : tensor);
    yield found(data, what === 'index-moved' ? 'error' : 'warning', place);
  }
  const isWhole = paths.length === map.files.size && paths.length === other.map.files.size;
  if (!isWhole || moved.size + alone.size > 0 || map.bytes === other.map.bytes) return;
  if (map.bytes === null || other.map.bytes === null) return;
  // Nothing is loaded by it, and tools count tensors that share their bytes once or twice.
  const data = { what: 'index-sizes', name: null, expected: map.bytes, actual: other.map.bytes } as const;
  yield found(data, 'warning', map.placeOfBytes);
}

function placesOf({ files }: TensorMap): ReadonlyMap<string, RootPath> {
  const places = new Map<string, RootPath>();
  for (const [path, tensors] of files) for (const tensor of tensors) places.set(tensor, path);
  return places;
}
