import type { Spans } from '../../model/span.ts';
import { path, say } from '../../text/say.ts';
import { folderOf } from '../../text/written-path.ts';

/** What a manifest's paths are relative to: the root, or the folder of the manifest. */
export type ManifestBase = 'root' | 'own folder';

export function baseSpan(base: ManifestBase, manifest: string): Spans {
  return base === 'root' ? say`the root` : say`its own folder ${path(folderOf(manifest))}`;
}
