import type { UngradedFinding } from '../../model/finding.ts';
import type { OwnRepository } from '../../model/own-repository.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { BaselineAnswer } from '../../ports/baseline.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { listUnreadable } from '../../rules/list-unreadable.ts';
import { resolveSettings, type Settings } from '../../settings/settings.ts';
import type { RoleSettings } from '../resolve/known-folders.ts';
import { knownFolders } from '../resolve/known-folders.ts';
import type { EarlierBase, PathContext } from '../resolve/path-context.ts';
import type { BaselineRecords } from '../versions/check-versions.ts';
import { earlierConfigPath } from './earlier-config.ts';
import type { ManifestSettings } from './load-manifests.ts';
import { readRecords } from './read-records.ts';

const MAX_CONFIG_BYTES = 1024 * 1024;

type EarlierReadSettings = ManifestSettings & Pick<Settings, 'config' | 'pathPrefixes'>;

/** `files`: those of now. */
type EarlierPorts = Pick<Ports, 'baseline' | 'repository' | 'files'>;

/** What the baseline records. It is found and read when something asks for it, once. To be disposed of. */
export class Earlier {
  readonly #settings: EarlierReadSettings;
  readonly #ports: EarlierPorts;
  #answer: Promise<BaselineAnswer> | null = null;
  #records: Promise<BaselineRecords | null> | null = null;

  constructor(settings: EarlierReadSettings, ports: EarlierPorts) {
    this.#settings = settings;
    this.#ports = ports;
  }

  /** Asks before anything waits for the answer: git works beside this process meanwhile. */
  begin(): void {
    this.answer().catch(() => undefined); // Whoever waits for it is told.
  }

  answer(): Promise<BaselineAnswer> {
    this.#answer ??= this.#ports.baseline();
    return this.#answer;
  }

  /** Null where there is no baseline. */
  records(): Promise<BaselineRecords | null> {
    this.#records ??= this.answer().then((answer) =>
      answer.is === 'found' ? this.#read(answer.baseline.files) : null,
    );
    return this.#records;
  }

  /** Ends what the baseline is read with. Nothing is found for that. */
  [Symbol.dispose](): void {
    const close = (answer: BaselineAnswer) => answer.is === 'found' && answer.baseline.close?.();
    this.#answer?.then(close, () => undefined); // Whoever waits for it is told.
  }

  async #read(then: Files): Promise<BaselineRecords> {
    const { files, repository = null } = this.#ports;
    const config = await earlierConfigPath(this.#settings.config, then, files);
    return readEarlier({ ...this.#settings, config }, then, repository);
  }

  /** How it read the paths of a manifest; null where it did not. */
  async base(file: RootPath): Promise<EarlierBase | null> {
    return (await this.records())?.earlier.get(file) ?? null;
  }
}

/** What the paths in the work tree's manifests are resolved with. */
export function pathContext(
  settings: RoleSettings & Pick<Settings, 'pathPrefixes'>,
  { files, git, repository = null }: Pick<Ports, 'files' | 'git' | 'repository'>,
  earlier: Earlier,
): PathContext {
  return {
    files,
    repository,
    prefixes: settings.pathPrefixes,
    knownFolders: knownFolders(settings),
    earlier: (file) => earlier.base(file),
    ...(git && { indexed: (paths) => git.standing(paths) }),
  };
}

/** By the same reading, but for what its own config says of bases; what is wrong with it was wrong before. */
export async function readEarlier(
  settings: EarlierReadSettings,
  files: Files,
  repository: OwnRepository | null,
): Promise<BaselineRecords> {
  const findings: UngradedFinding[] = [];
  const own = { ...settings, ...(await earlierBases(settings, files, findings)) };
  const paths = {
    files,
    repository,
    prefixes: settings.pathPrefixes,
    knownFolders: knownFolders(settings),
    isEarlier: true,
  };
  const records = await readRecords(own, paths, async (_, stage) => {
    const result = await stage();
    for (const finding of result.findings) findings.push(finding);
    return result.value as never;
  });
  return { ...records, findings };
}

/** An input of the step holds for both commits; what it does not say, each commit's own config does. */
async function earlierBases(
  settings: EarlierReadSettings,
  files: Files,
  findings: UngradedFinding[],
): Promise<Pick<Settings, 'checksumBase' | 'inventoryBase' | 'bases' | 'mappings'>> {
  const { given } = settings;
  const { checksumBase, inventoryBase, bases, mappings } = await configOf(settings.config, files, findings);
  return {
    checksumBase: given.has('checksum-base') ? settings.checksumBase : checksumBase,
    inventoryBase: given.has('inventory-base') ? settings.inventoryBase : inventoryBase,
    bases,
    mappings,
  };
}

/** A config that makes no sense said nothing; of one whose bytes are not here nobody knows what it said. */
async function configOf(path: RootPath, files: Files, findings: UngradedFinding[]): Promise<Settings> {
  const result = await files.read(path, MAX_CONFIG_BYTES);
  if (result.is === 'unreadable')
    findings.push(listUnreadable.found({ subject: path, data: { state: result } }));
  if (result.is !== 'bytes') return resolveSettings({});
  try {
    const { readConfig } = await import('../../settings/read-config.ts');
    const { raw, extras } = await readConfig(path, result.bytes);
    return resolveSettings({}, raw, extras);
  } catch {
    return resolveSettings({});
  }
}
