import type { Header } from '../../evidence/headers/header.ts';
import { headerFormatOf } from '../../evidence/headers/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Manifest, TensorMap } from '../../model/manifest.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import { type HeaderDiffers, headerDiffers } from '../../rules/header-differs.ts';
import { findRecord } from '../plan/find-records.ts';
import type { HeaderPorts, HeaderSettings } from './check-headers.ts';
import { compareIndexes } from './compare-indexes.ts';
import { findFamilies, judgeFamilies } from './judge-families.ts';
import { headerOf } from './read-headers.ts';

/** Compares manifests that say which file each tensor is in with the headers of these files, and with each other. */
export async function judgeTensors(
  manifests: readonly Manifest[],
  plan: readonly FileRecord[],
  settings: HeaderSettings,
  ports: HeaderPorts,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts; skipped: boolean }> {
  const findings: UngradedFinding[] = [];
  const known = new Set<RootPath>();
  for (const manifest of manifests) {
    if (manifest.tensors === null || ports.signal.aborted) continue;
    const headers = await headersOf(manifest.tensors, plan, ports);
    for (const path of headers.read.keys()) known.add(path);
    if (headers.read.size > 0) findings.push(...compareMap(manifest, manifest.tensors, headers));
  }
  if (!ports.signal.aborted) findings.push(...compareIndexes(manifests, known));
  const families = findFamilies(plan);
  findings.push(...(await judgeFamilies(families, plan, settings, ports)));
  const counts = { indexes: manifests.length, families: families.length };
  return { findings, counts, skipped: manifests.length + families.length === 0 };
}

interface Headers {
  /** Those that are sound in themselves, by path. */
  readonly read: ReadonlyMap<RootPath, Header>;
  /** Which of these files hold each tensor. */
  readonly holders: ReadonlyMap<string, RootPath>;
  /** Whether every file's header is known. */
  readonly isWhole: boolean;
  readonly format: string;
}

async function headersOf(
  { files }: TensorMap,
  plan: readonly FileRecord[],
  ports: HeaderPorts,
): Promise<Headers> {
  const read = new Map<RootPath, Header>();
  const holders = new Map<string, RootPath>();
  let format = '';
  for (const path of files.keys()) {
    const record = findRecord(plan, path);
    if (record === null || ports.signal.aborted) continue;
    const header = await headerOf(record, ports);
    // What is wrong with a file in itself is told of the file.
    if (header === null || header.fault !== null) continue;
    format ||= headerFormatOf(path)?.label ?? '';
    read.set(path, header);
    for (const tensor of header.tensors.keys()) holders.set(tensor, path);
  }
  return { read, holders, isWhole: read.size === files.size, format };
}

function* compareMap(manifest: Manifest, map: TensorMap, headers: Headers): Generator<UngradedFinding> {
  const { file } = manifest;
  const { format, holders } = headers;
  const found = (
    data: Omit<HeaderDiffers, 'format'>,
    place: Parameters<Manifest['locate']>[0],
    severity: 'error' | 'warning',
  ) =>
    headerDiffers.found({
      subject: file,
      location: manifest.locate(place),
      key: `${data.what} ${data.name} ${data.expected}`,
      severity,
      data: { format, ...data },
    });
  let bytes: number | null = 0;
  for (const [path, { tensors }] of headers.read) {
    const listed = map.files.get(path) ?? [];
    const absent = listed.filter((name) => !tensors.has(name));
    const [first] = absent;
    if (first !== undefined) {
      const name = first.slice(0, MAX_NAME);
      const actual = holders.get(first) ?? null;
      const data = { what: 'index-tensor', name, expected: path, actual, more: absent.length - 1 } as const;
      yield found(data, map.placeOf(first), 'error');
    }
    const known = new Set(listed);
    const unlisted = [...tensors.keys()].filter((name) => !known.has(name));
    if (unlisted.length > 0) {
      const name = `${unlisted[0]}`.slice(0, MAX_NAME);
      const data = { what: 'index-unlisted', name, expected: path, actual: unlisted.length } as const;
      // Loaders that take whole files load them all the same.
      yield found(data, map.placeOf(listed[0] ?? ''), 'warning');
    }
    for (const size of tensors.values()) bytes = bytes === null || size === null ? null : bytes + size;
  }
  if (!headers.isWhole || bytes === null || map.bytes === null || map.bytes === bytes) return;
  // Nothing is loaded by it, and tools count tensors that share their bytes once or twice.
  const data = { what: 'index-total', name: null, expected: map.bytes, actual: bytes } as const;
  yield found(data, map.placeOfBytes, 'warning');
}

const MAX_NAME = 200;
