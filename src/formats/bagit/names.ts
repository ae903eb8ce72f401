import { ALGORITHMS, type Algorithm, algorithmNamed } from '../../model/digest.ts';
import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';

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

/**
 * A name in a bag. RFC 8493 (version 1.0) encodes CR, LF and `%`; earlier versions encode nothing, and several tools
 * encode no `%` in 1.0 either, so that a name which only as it is written is there is meant as it is written.
 */
export async function decodedName(
  written: string,
  source: ManifestSource,
  { folder, isEncoded }: { readonly folder: string; readonly isEncoded: boolean },
): Promise<string> {
  if (!isEncoded || written.search(ENCODED) === -1) return written;
  const name = written.replace(ENCODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (written.includes('\0')) return name;
  const isAsWritten = (await source.has(below(folder, written))) && !(await source.has(below(folder, name)));
  return isAsWritten ? written : name;
}
