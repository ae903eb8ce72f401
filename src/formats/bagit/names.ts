import { ALGORITHMS, type Algorithm, algorithmNamed } from '../../model/digest.ts';
import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import { EncodedNames } from '../shared/encoded-names.ts';

/** What makes a folder a bag. */
export const DECLARATION = 'bagit.txt';

/** RFC 8493, sections 2.1.3 and 2.2.1. */
const NAME = /(?:^|\/)(tag)?manifest-([a-z0-9-]{2,16})\.txt$/i;

export function isBagManifest(file: string): boolean {
  return NAME.test(file);
}

/** What a manifest's name says. */
export function readName(file: string): { readonly isTag: boolean; readonly algorithm: Algorithm | null } {
  const [, tag, word = ''] = NAME.exec(file) ?? [];
  return { isTag: tag !== undefined, algorithm: algorithmNamed(word) };
}

/** The payload manifests of a bag, the first of which speaks for the bag where one has to. */
export async function payloadManifests(source: ManifestSource, folder: string): Promise<string[]> {
  const names = new Set(
    ALGORITHMS.flatMap(({ name, aliases }) => [name, name.replaceAll('-', ''), ...aliases]),
  );
  const found: string[] = [];
  for (const name of [...names].sort()) {
    const path = below(folder, `manifest-${name}.txt`);
    if (await source.has(path)) found.push(path);
  }
  return found;
}

const ENCODED = /%(0D|0A|25)/gi;

/** The names of one manifest of a bag. */
export class BagNames {
  readonly #source: ManifestSource;
  readonly #folder: string;
  readonly #isEncoded: boolean;
  readonly #encoded: EncodedNames;

  /** `written`: all of them. */
  constructor(
    written: readonly string[],
    source: ManifestSource,
    { folder, isEncoded }: { readonly folder: string; readonly isEncoded: boolean },
  ) {
    this.#source = source;
    this.#folder = folder;
    this.#isEncoded = isEncoded;
    const encoded = isEncoded ? written.filter((name) => name.search(ENCODED) !== -1) : [];
    const pairs = encoded.map((name) => ({
      literal: below(folder, name),
      decoded: below(folder, decode(name)),
    }));
    this.#encoded = new EncodedNames(pairs, (path) => source.has(path));
  }

  /**
   * The name that is meant. RFC 8493 (version 1.0) encodes CR, LF and `%`; earlier versions encode nothing, and several
   * tools encode no `%` in 1.0 either, so that a name which only as it is written is there is meant as it is written,
   * unless that file has a record of its own.
   */
  async decoded(written: string): Promise<string> {
    if (!this.#isEncoded || written.search(ENCODED) === -1) return written;
    const name = decode(written);
    if (written.includes('\0')) return name;
    const [literal, other] = [below(this.#folder, written), below(this.#folder, name)];
    const isAlone = (await this.#source.has(literal)) && !(await this.#source.has(other));
    return isAlone && !(await this.#encoded.isRecorded(literal)) ? written : name;
  }
}

function decode(written: string): string {
  return written.replace(ENCODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
