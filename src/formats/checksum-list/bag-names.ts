import { Descriptors } from '../../model/descriptor.ts';
import { below } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';

const ENCODED = /%(0D|0A|25)/gi;

/**
 * The names in a bag's manifest. RFC 8493 (version 1.0) encodes CR, LF and `%` in them; earlier versions encode
 * none, and several tools encode no `%` in 1.0 either, so that a name which only as it is written is there
 * is meant as it is written.
 */
export async function decodeBagNames(
  source: ManifestSource,
  folder: string,
  written: Descriptors,
): Promise<Descriptors> {
  const isEncoded = (index: number) => written.path(index).search(ENCODED) !== -1;
  const all = Array.from({ length: written.length }, (_, index) => index);
  if (!all.some(isEncoded)) return written;
  const declaration = (await source.companion(below(folder, 'bagit.txt'))) ?? '';
  if (/^\uFEFF?BagIt-Version:\s*0\./.test(declaration)) return written;
  const decoded = new Descriptors();
  for (const index of all) {
    const descriptor = written.get(index);
    const name = isEncoded(index) ? await nameOf(source, folder, descriptor.path) : descriptor.path;
    decoded.add({ ...descriptor, path: name });
  }
  return decoded;
}

async function nameOf(source: ManifestSource, folder: string, written: string): Promise<string> {
  const name = written.replace(ENCODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const isAsWritten = (await source.has(below(folder, written))) && !(await source.has(below(folder, name)));
  return isAsWritten ? written : name;
}
