import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a home in which credentials usually lie. */
const PRIVATE = ['.ssh', '.aws', '.azure', '.gnupg', '.docker', '.kube', '.config'];

/** What no loader may see: the runner's temporary folder, in which its command files lie, and credentials. */
export function hiddenFolders({ RUNNER_TEMP, HOME }: Readonly<Record<string, string | undefined>>): string[] {
  const wanted = [
    ...(RUNNER_TEMP ? [RUNNER_TEMP] : []),
    ...(HOME ? PRIVATE.map((name) => join(HOME, name)) : []),
  ];
  return wanted.flatMap((folder) => {
    try {
      return statSync(folder).isDirectory() ? [realpathSync.native(folder)] : [];
    } catch {
      return [];
    }
  });
}
