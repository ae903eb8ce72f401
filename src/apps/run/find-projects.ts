import type { Report } from '../../model/report.ts';
import { createFiles } from '../../platform/files.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import { firstOf } from '../../rules/ungroup.ts';
import { SETTINGS } from '../../settings/table.ts';
import { below, folderOf } from '../../text/written-path.ts';

/** So many missing files tell enough. */
const MAX_FINDINGS = 200;

/**
 * Folders that are projects of their own: what their manifests record is relative to them, and not to the checked
 * root. Sorted; empty where there is none, which is so for a repository of one project.
 */
export async function findProjects(report: Report, root: string): Promise<string[]> {
  const wanted = new Map<string, string>();
  // A manifest some of whose files are found is read from the right place, and only lacks others.
  const read = new Set(report.manifests.filter(({ compared }) => compared > 0).map(({ path }) => path));
  const missing = [...firstOf(report.findings, MAX_FINDINGS)].filter(({ kind }) => kind === fileMissing.kind);
  for (const { subject, location } of missing) {
    if (location === null || read.has(location.file)) continue;
    const own = folderOf(location.file);
    const names = subject.startsWith(`${own}/`) ? [subject, subject.slice(own.length + 1)] : [subject];
    for (let folder = folderOf(own); folder !== ''; folder = folderOf(folder))
      for (const name of names) wanted.set(below(folder, name), folder);
    if (own !== '') for (const name of names) wanted.set(below(own, name), own);
  }
  // What stands at the path itself, as a pointer does in place of its file, is not misplaced.
  for (const { subject } of missing) wanted.delete(subject);
  const paths = [...wanted.keys()];
  const stats = await createFiles(root).stat(paths);
  const found = paths.filter((_, at) => stats[at]?.is === 'file').map((path) => wanted.get(path) ?? '');
  return [...new Set([...found, ...laidOut(report)])].sort();
}

/** Folders with inventories where those of a repository are looked for, none of whose files was found. */
function laidOut({ manifests }: Report): string[] {
  return manifests.flatMap(({ path, recorded, compared }) => {
    const place = INVENTORIES.find((name) => path.endsWith(`/${name}`));
    return place === undefined || recorded === 0 || compared > 0 ? [] : [path.slice(0, -place.length - 1)];
  });
}

const INVENTORIES = (['combined-inventory', 'model-inventory', 'dataset-inventory'] as const).map(
  (name) => SETTINGS[name].default,
);

/** The roots of a check each: the projects, and the folders of the manifests outside of them. */
export function projectRoots(projects: readonly string[], manifests: readonly string[]): string[] {
  const isInside = (path: string) => projects.some((project) => path.startsWith(`${project}/`));
  const others = manifests.filter((path) => !isInside(path)).map((path) => folderOf(path) || '.');
  return [...new Set([...projects, ...others])].sort();
}
