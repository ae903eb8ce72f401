import type { External, Header } from '../../evidence/headers/header.ts';
import { headerFormatOf } from '../../evidence/headers/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Severity, UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { OpenParts } from '../../ports/parts.ts';
import type { Ports } from '../../ports/ports.ts';
import { type HeaderFault, headerDiffers } from '../../rules/header-differs.ts';
import type { Settings } from '../../settings/settings.ts';
import { readShardName } from '../../text/read-shard-name.ts';
import { folderOf, joinPath } from '../../text/written-path.ts';
import { pointedSize } from '../collect/pointed-size.ts';
import { findRecord } from '../plan/find-records.ts';
import { missingPolicy } from './missing-policy.ts';
import { headerOf } from './read-headers.ts';

export type HeaderPorts = Pick<Ports, 'files' | 'git' | 'signal'> & {
  readonly parts: OpenParts;
  /** Headers of files that are not here. */
  readonly elsewhere: ReadonlyMap<FileRecord, Header>;
};
export type HeaderSettings = Pick<Settings, 'missingFiles' | 'optional'>;

/** Compares the first bytes of model files with the files themselves. `whole`: the plan of which `plan` may be a part. */
export async function checkHeaders(
  plan: readonly FileRecord[],
  whole: readonly FileRecord[],
  settings: HeaderSettings,
  ports: HeaderPorts,
): Promise<{ findings: UngradedFinding[]; counts: StageCounts; skipped: boolean }> {
  const findings: UngradedFinding[] = [];
  const data = new ExternalData(whole, settings, ports);
  let [read, unknown] = [0, 0];
  for (let index = 0; index < plan.length; index += 1) {
    const record = plan[index] as FileRecord;
    const isHere = record.found.is === 'file' && record.outcome?.is !== 'pointer';
    if (!isHere && !ports.elsewhere.has(record)) continue;
    const format = headerFormatOf(record.path);
    if (format === null) continue;
    if (ports.signal.aborted) break;
    const header = await headerOf(record, ports);
    if (header === null) {
      unknown += 1;
      continue;
    }
    read += 1;
    const found = [...(await faultsOf(record, header)), ...(await data.faults(record, header.external))];
    for (const { isWarning, severity = isWarning ? 'warning' : 'error', ...fault } of found) {
      findings.push(
        headerDiffers.found({
          subject: record.path,
          location: record.location,
          key: `${fault.what} ${fault.name}`,
          severity,
          data: { format: format.label, ...fault },
        }),
      );
    }
  }
  const counts = { headers_read: read, headers_unknown: unknown };
  return { findings, counts, skipped: read + unknown === 0 };
}

type Fault = HeaderFault & { readonly isWarning?: true; readonly severity?: Severity };

/** What a header says against its own file. */
function faultsOf({ path }: FileRecord, { fault, part }: Header): Fault[] {
  if (fault !== null) return [fault];
  const named = part === null ? null : readShardName(path);
  if (part === null || named === null || (named.number === part.number && named.of === part.of)) return [];
  const expected = `${named.number} of ${named.of}`;
  return [{ what: 'split-name', name: null, expected, actual: `${part.number} of ${part.of}` }];
}

/** Files beside a model that hold its data. */
class ExternalData {
  readonly #whole: readonly FileRecord[];
  readonly #ports: HeaderPorts;
  readonly #policy: ReturnType<typeof missingPolicy>;

  constructor(whole: readonly FileRecord[], settings: HeaderSettings, ports: HeaderPorts) {
    this.#whole = whole;
    this.#ports = ports;
    this.#policy = missingPolicy(settings);
  }

  async faults({ path: model }: FileRecord, external: readonly External[]): Promise<Fault[]> {
    const faults: Fault[] = [];
    const missing: RootPath[] = [];
    let here = 0;
    for (const { location, end } of external) {
      const name = location.slice(0, MAX_NAME);
      const path = location.startsWith('/') ? null : joinPath(folderOf(model), location);
      if (path === null || path === '') {
        faults.push({ what: 'external-outside', name, expected: null, actual: null });
        continue;
      }
      const size = await this.#sizeOf(path);
      if (size === 'missing') missing.push(path);
      else here += 1;
      if (typeof size === 'number' && size < end)
        faults.push({ what: 'external-cut', name: path, expected: end, actual: size });
    }
    const [first] = missing.filter((path) => !this.#policy.isOptional(path));
    // A model may come without any of its data, as one that is downloaded apart.
    const severity = this.#policy.severity(here === 0 ? 'notice' : 'error');
    if (first !== undefined && severity !== null)
      faults.push({ what: 'external-missing', name: null, expected: first, actual: null, severity });
    return faults;
  }

  /** Bytes of the file or of what its pointer stands for; null: not known, or told elsewhere. */
  async #sizeOf(path: RootPath): Promise<number | null | 'missing'> {
    const { files, git } = this.#ports;
    const record = findRecord(this.#whole, path);
    if (record?.outcome?.is === 'pointer')
      return record.outcome.pointer.is === 'pointer' ? record.outcome.pointer.size : null;
    const [stat] = await files.stat([path]);
    if (stat?.is === 'file')
      return pointedSize(files)({ path, size: stat.size, linked: stat.linked ?? null });
    if (stat?.is !== 'missing' || record !== null) return null;
    const standing = git === null ? null : await git.standing([path]);
    return standing?.has(path) ? null : 'missing';
  }
}

const MAX_NAME = 200;
