import type { RootPath } from '../../model/root-path.ts';
import type { Settings } from '../../settings/settings.ts';
import { folderOf, joinPath } from '../../text/written-path.ts';

/** The manifests that a setting names in a role. */
export type RoleSettings = Pick<Settings, 'checksums' | 'combined' | 'datasets' | 'models'>;

/** The folders that the settings expect inventories and lists in, without those behind wildcards. */
export function knownFolders(settings: RoleSettings): RootPath[] {
  const { combined, models, datasets, checksums } = settings;
  const folders = [combined, models, datasets, checksums]
    .flatMap(({ patterns }) => patterns)
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => folderOf(joinPath('', pattern.replaceAll('\\', '/')) ?? ''))
    .map((folder) => {
      const segments = folder.split('/');
      const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
      return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
    });
  return [...new Set(folders)].filter((folder) => folder !== '');
}
