import { Descriptors } from '../../model/descriptors.ts';
import { type BaseConvention, type Manifest, manifest } from '../../model/manifest.ts';
import { below, fileNameOf, folderOf } from '../../text/written-path.ts';
import type { Candidate, Format, ManifestSource } from '../format.ts';
import { parseLine } from './line.ts';
import { algorithmInName, LIST_NAMES, neighbourOf, promisesList } from './names.ts';
import { type ListContent, readList } from './read-list.ts';
import { HASHDEEP_HEADER, isCertutil, isHashBlocks, isHashTable, SfvReader } from './tables.ts';

/** Armoured signatures of one or more signers and nothing else: headers, and lines of base64 (RFC 9580, section 6.2). */
const DETACHED =
  /^\s*(?:-----BEGIN PGP SIGNATURE-----[ \t]*\r?\n(?:(?:Version|Comment|Hash|Charset|MessageID): [^\r\n]*\r?\n)*(?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+-----END PGP SIGNATURE-----\s*)+$/;

/** Lines of the head that are looked at. */
const SAMPLE = 50;

/**
 * Checksum lists of every algorithm: GNU, BSD, OpenSSL and b3sum lines, hashdeep, SFV,
 * certutil and Get-FileHash, and sidecars, which hold the digest of the file beside them.
 */
export const checksumList = {
  name: 'checksum-list',
  label: 'Checksum list',
  names: LIST_NAMES,
  isLineList: true,
  identify,
  read,
} as const satisfies Format;

function identify({ path, head, isWhole }: Candidate): boolean {
  const name = fileNameOf(path);
  if (/^go\.sum$/i.test(name)) return false;
  // A signature beside a list records nothing itself; one in a list's place is no list any more.
  if (isWhole && /\.(?:asc|sig|sign|gpg|pgp)$/i.test(name) && DETACHED.test(head)) return false;
  // As sha256sum -z writes lists, or damaged; without a digest, it is a digest in bytes or no list at all.
  if (head.includes('\0')) return promisesList(name) && /[0-9a-f]{32}/i.test(head);
  if (promisesList(name)) return true;
  if (head.startsWith(HASHDEEP_HEADER) || isHashTable(head) || isHashBlocks(head) || isCertutil(head))
    return true;
  const lines = head.split('\n', SAMPLE + 1);
  // The last line may be cut.
  if (!isWhole || lines.length > SAMPLE) lines.pop();
  const sfv = /\.sfv$/i.test(name) ? new SfvReader() : null;
  const algorithm = algorithmInName(name);
  const separator = { style: 'unknown' } as const;
  let records = 0;
  let others = 0;
  for (const line of lines) {
    const { is } = sfv ? sfv.read(line) : parseLine(line, { ...separator }, algorithm);
    if (is === 'record') records += 1;
    else if (is !== 'nothing') others += 1;
  }
  return records > others;
}

async function read(source: ManifestSource): Promise<Manifest> {
  const { path: file } = source;
  const folder = folderOf(file);
  const content = await readList(file, await source.chunks());
  const sidecar = await readSidecar(source, content, folder);
  const open: BaseConvention = { is: 'open', onTie: 'own-folder' };
  const base: BaseConvention = sidecar?.isBeside === true ? { is: 'folder', folder } : open;
  const { problems, descriptors } = sidecar ?? content;
  return manifest({
    file,
    format: { name: checksumList.name, version: null },
    base,
    descriptors,
    problems,
    missing: 'recorded',
    notLookedAt: [],
    locate: (place) => {
      if (place.is === 'line') return { file, line: place.line, column: place.column };
      return { file, line: place.is === 'descriptor' ? descriptors.place(place.index) : 1, column: 1 };
    },
  });
}

interface Sidecar extends Pick<ListContent, 'descriptors' | 'problems'> {
  /** Whether it is of the file beside it; else that is not there, and it is of the path that it names. */
  readonly isBeside: boolean;
}

/**
 * A sidecar records the file beside it, whether it holds the digest alone or a line of that file, whose path
 * may be one of the machine where it was made, or of another file that is there too. Null: an ordinary list.
 */
async function readSidecar(
  source: ManifestSource,
  { descriptors, problems, alone }: ListContent,
  folder: string,
): Promise<Sidecar | null> {
  const neighbour = neighbourOf(fileNameOf(source.path));
  const only = new Descriptors();
  if (alone !== null) {
    if (neighbour !== null) only.add({ path: neighbour, digests: [alone], place: 1 });
    const data = { reason: 'no-name', detail: null, isFatal: true, text: alone.value } as const;
    const at = { is: 'line', line: 1, column: 1 } as const;
    const nameless = neighbour === null ? [{ kind: 'list-malformed', data, at } as const] : [];
    return { descriptors: only, problems: nameless, isBeside: true };
  }
  if (neighbour === null || descriptors.length !== 1) return null;
  const { path, digests, size, place } = descriptors.get(0);
  const segments = path.split(/[/\\]/);
  // Blanks behind the digest are no name.
  if (segments.at(-1) !== neighbour && path.trim() !== '') return null;
  const isAbsolute = /^([A-Za-z]:)?[/\\]/.test(path);
  const isOther = segments.length > 1 && !isAbsolute && path !== `./${neighbour}`;
  const beside = below(folder, neighbour);
  const slashed = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  const isBeside = !isOther || (!slashed.startsWith('../') && (await source.has(beside)));
  // The file of the path itself may be there too.
  const fromRoot = slashed === beside || (await source.has(slashed));
  const otherwise = isOther ? (fromRoot ? slashed : below(folder, slashed)) : null;
  if (isBeside) only.add({ path: neighbour, written: path, digests, size, place, otherwise });
  else only.add({ path, digests, size, place, otherwise: beside });
  return { descriptors: only, problems, isBeside };
}
