import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Identities } from '../../model/identities.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { Location } from '../../model/location.ts';
import type { Resolvable } from '../../model/resolvable.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import { below, readWrittenPath } from '../../text/written-path.ts';
import { type Alternative, addOtherNames, alternativesOf } from '../resolve/alternatives.ts';
import type {
  Base,
  EarlierBase,
  FixedBase,
  PathContext,
  PathOrigin,
  Reading,
} from '../resolve/path-context.ts';
import { type ResolvedPaths, resolvePaths } from '../resolve/resolve-paths.ts';
import { pathsBelow } from '../resolve/standing.ts';
import {
  entryRecord,
  fileRecord,
  inventorySource,
  type ListedFile,
  listedFiles,
} from './inventory-records.ts';
import { entryProblems, entryToResolve, escapes } from './resolve-entry.ts';

/** Everything the inventories record, and how their paths were read. */
export interface EntryRecords {
  resolved: ResolvedEntry[];
  records: FileRecord[];
  readonly alternatives: Alternative[];
  readonly earlier: Map<RootPath, EarlierBase>;
  readonly identities: Identities;
}

export interface InventoryToRead {
  readonly inventory: Inventory;
  readonly fixed: FixedBase | null;
  readonly fallback: Base;
}

/** Everything one inventory records: its entries, resolved, and a record for each file it names. */
export class InventoryReader {
  readonly #given: InventoryToRead;
  readonly #identities: Identities;
  readonly #context: PathContext;
  readonly #findings: UngradedFinding[];
  readonly #readings = new Map<Resolvable, Reading[]>();

  constructor(
    given: InventoryToRead,
    identities: Identities,
    context: PathContext,
    findings: UngradedFinding[],
  ) {
    this.#given = given;
    this.#identities = identities;
    this.#context = context;
    this.#findings = findings;
  }

  async read(into: EntryRecords): Promise<void> {
    const { inventory } = this.#given;
    const findings = this.#findings;
    const resolved = inventory.entries.map((entry) => entryToResolve(entry, this.#identities, findings));
    resolved.forEach((item) => {
      for (const problem of entryProblems(item)) findings.push(problem);
    });
    const isNamed = (item: ResolvedEntry) => item.field !== null;
    // An array that grows by pushing leaves twice its size behind, so most are made with their length.
    const named = resolved.every(isNamed) ? resolved : resolved.filter(isNamed);
    const files = resolved.flatMap(listedFiles);
    // What has no entry's path before it is a path of the inventory, as an entry's is.
    const own = files.filter(
      ({ owner: { field }, path }) => field === null || readWrittenPath(path).isAbsolute,
    );
    const locate = (item: ResolvedEntry | ListedFile) =>
      'entry' in item
        ? inventory.locate(item.entry.value, item.field ?? '')
        : inventory.locate(item.value, 'path');
    const origin = { file: inventory.file, ...this.#given, locate };
    const { earlier } = await this.#resolve(
      own.length === 0 ? named : [...named, ...own],
      origin,
      this.#context,
    );
    named.forEach((item) => {
      if (item.found.is === 'outside') findings.push(escapes(item, item.found.target));
    });
    await this.#placeBelow(new Set(own), files, origin);

    const source = inventorySource(inventory);
    const records = new Map<FileRecord, Reading[]>();
    const all = new Array<FileRecord>(files.length + named.length);
    let count = 0;
    const add = (record: FileRecord | null, item: ResolvedEntry | ListedFile) => {
      if (record === null) return;
      all[count++] = record;
      const others = this.#readings.get(item);
      if (others !== undefined) records.set(record, others);
    };
    files.forEach((file) => {
      add(fileRecord(file, source, findings), file);
    });
    named.forEach((item) => {
      add(entryRecord(item, source), item);
    });
    all.length = count;
    into.records = into.records.length === 0 ? all : into.records.concat(all);
    into.resolved = into.resolved.length === 0 ? resolved : into.resolved.concat(resolved);
    addOtherNames(all, null, records);
    for (const one of await alternativesOf(records, this.#context)) into.alternatives.push(one);
    into.earlier.set(inventory.file, earlier);
  }

  async #resolve<T extends Resolvable>(
    items: readonly T[],
    origin: PathOrigin<T>,
    context: PathContext,
  ): Promise<ResolvedPaths<T>> {
    const resolved = await resolvePaths(items, origin, context);
    for (const finding of resolved.findings) this.#findings.push(finding);
    for (const [item, readings] of resolved.readings) this.#readings.set(item, readings);
    return resolved;
  }

  /**
   * A listed path is relative to its entry's own path, unless it begins with that path. What is below an
   * entry that leads out of the root does so too, and is not sought elsewhere.
   */
  async #placeBelow(
    resolved: ReadonlySet<ListedFile>,
    files: readonly ListedFile[],
    origin: Omit<PathOrigin<ListedFile>, 'locate'> & { locate(item: ListedFile): Location },
  ): Promise<void> {
    const inside: ListedFile[] = [];
    const others: (() => void)[] = [];
    for (const file of files) {
      const { owner, written } = file;
      if (resolved.has(file)) continue;
      const { path: own, found } = owner;
      const { path } = readWrittenPath(written);
      const isWhole = own !== '' && (path === own || path.startsWith(`${own}/`));
      file.path = isWhole ? written : below(own, written);
      if (found.is === 'outside' && found.target === own) {
        file.path = below(own, written);
        file.found = found;
        continue;
      }
      inside.push(file);
      if (!isWhole) others.push(() => this.#readBelow(file));
    }
    const { earlier: _, ...context } = this.#context;
    await this.#resolve(inside, { ...origin, fixed: { base: 'root', by: 'format' } }, context);
    for (const add of others) add();
  }

  /** Where its entry could be another folder, a listed file could be another file. */
  #readBelow(file: ListedFile): void {
    const more = this.#readings.get(file.owner) ?? [];
    if (more.length === 0) return;
    const readings = more.flatMap((reading) =>
      Object.values(pathsBelow(reading.path, file.written)).flatMap((path) =>
        path === null ? [] : [{ ...reading, path, isBareName: false }],
      ),
    );
    this.#readings.set(file, [...(this.#readings.get(file) ?? []), ...readings]);
  }
}
