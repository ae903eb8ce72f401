/** Changes that only an earlier commit contradicts: everything of now agrees. */

import { modelOf, writeModel } from '../model.ts';
import type { PlannedEntry } from '../plan.ts';
import { type Change, type Changes, fails, type Promised, passes } from './change.ts';

/** Rewrites the whole repository with one entry changed, if it is one that records digests. */
function remade(change: (entry: PlannedEntry) => PlannedEntry, promised: (id: string) => Promised): Change {
  return ({ model, root, one, pick }) => {
    const { plan } = model;
    const old = one(plan.entries.filter(({ shape }) => shape === 'file' || shape === 'files'));
    if (!plan.hasBaseline || old === null) return null;
    const at = pick(old.files.length);
    const first = {
      ...old,
      files: [...old.files.slice(at, at + 1), ...old.files.filter((_, n) => n !== at)],
    };
    const { files, ...rest } = change(first);
    const [edited, ...others] = files;
    if (edited === undefined) return null;
    // The order of files is content too, so it stays what it was.
    const ordered = [...others.slice(0, at), edited, ...others.slice(at)];
    const entries = plan.entries.map((entry) => (entry === old ? { ...rest, files: ordered } : entry));
    writeModel(modelOf({ ...plan, entries }), root);
    return promised(old.shape === 'file' ? `${old.name}/${edited.name}` : old.name);
  };
}

/** The first file with content that no other file has. */
function withNewContent(entry: PlannedEntry): PlannedEntry {
  const [first, ...others] = entry.files;
  if (first === undefined) return entry;
  const content = Uint8Array.from([...first.content, ...new TextEncoder().encode(`new ${first.name}`)]);
  return { ...entry, files: [{ ...first, content }, ...others] };
}

export const VERSION_CHANGES: Changes = {
  'new content under the same version': remade(withNewContent, (id) => fails(id)),
  'new content under a higher version': remade(
    (entry) => ({ ...withNewContent(entry), version: '1.0.1' }),
    () => passes,
  ),
  'a higher version alone': remade(
    (entry) => ({ ...entry, version: '1.0.1' }),
    () => passes,
  ),
  'a lower version': remade(
    (entry) => ({ ...entry, version: '0.9.0' }),
    (id) => fails(id),
  ),
};
