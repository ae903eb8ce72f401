import { type DvcOut, MAX_DVC_BYTES, readDvcOuts } from '../../evidence/dvc/dvc-outs.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { below, folderOf, foldersAbove } from '../../text/written-path.ts';
import { conclude } from '../judge/judge-file.ts';
import { pathsThere } from './paths-there.ts';

/** Judges `missing` files, which stand in `folders`, by what DVC keeps of them. */
export async function judgeByDvc(
  missing: readonly FileRecord[],
  folders: readonly RootPath[],
  pointers: Settings['pointers'],
  { files, git }: Pick<Ports, 'files' | 'git'>,
): Promise<void> {
  const names = new Set(folders.flatMap((folder) => [below(folder, 'dvc.lock'), `${folder}.dvc`]));
  for (const record of missing) names.add(`${record.path}.dvc`);
  names.delete('.dvc');
  const outs = new Map<RootPath, { readonly out: DvcOut; readonly from: RootPath }>();
  const there = await pathsThere([...names], files);
  // What git doesn't keep is nobody's word but of who ran the check.
  const tracked = git === null || there.size === 0 ? there : ((await git.standing([...there])) ?? there);
  for (const from of tracked) {
    const read = await files.read(from, MAX_DVC_BYTES);
    if (read.is !== 'bytes') continue;
    for (const out of await readDvcOuts(folderOf(from), read.bytes)) outs.set(out.path, { out, from });
  }
  for (const record of missing) {
    const own = outs.get(record.path);
    const kept =
      own ??
      foldersAbove(record.path)
        .map((folder) => outs.get(folder))
        .find((item) => item?.out.isFolder);
    if (kept === undefined) continue;
    const instead = own ? kept.out.instead : `${kept.out.instead} of its folder`;
    const size = own && !kept.out.isFolder ? kept.out.size : null;
    const pointer = { is: 'pointer', tool: 'dvc', sha256: null, size, instead } as const;
    conclude(record, { is: 'pointer', pointer, from: kept.from }, pointers);
  }
}
