import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { withMerged } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { signatureInvalid } from '../../rules/signature-invalid.ts';
import { pushTo } from '../../text/push-to.ts';
import { bundleAbout, ManifestDigests, signedBy } from './bundle-about.ts';
import { readBundles } from './read-bundles.ts';

export interface ReadManifests {
  readonly manifests: ReadonlySet<RootPath>;
  readonly plan: readonly FileRecord[];
}

/** What an earlier commit had. */
export interface EarlierManifests extends ReadManifests {
  /** The commit, as people call it. */
  readonly name: string;
  readonly files: Files;
  /** Those that are bundles themselves. */
  readonly signed: readonly RootPath[];
}

/**
 * Manifests that were signed at the earlier commit and are not any more, although they, or files that they
 * recorded, are still there. A signed list that went with its files, or moved with its bundle, is none.
 */
export async function unsignedManifests(
  before: EarlierManifests,
  now: ReadManifests & { readonly signed: ReadonlySet<RootPath> },
  { files, digest }: Pick<Ports, 'files' | 'digest'>,
): Promise<UngradedFinding[]> {
  const lost = (await signedAt(before, digest)).filter(([path]) => !now.signed.has(path));
  if (lost.length === 0) return [];
  const recorders = recordersOf(now.plan);
  const findings: UngradedFinding[] = [];
  for (const [path, bundle] of lost) {
    if (now.manifests.has(path)) {
      findings.push(unsigned(path, bundle, before.name, null));
      continue;
    }
    const records = allOf(before.plan).filter(({ source }) => source.file === path);
    const others = records.flatMap((one) => keysOf(one).flatMap((key) => recorders.get(key) ?? []));
    if (others.some((other) => now.signed.has(other))) continue;
    const stats = await files.stat(records.map((one) => one.path));
    if (others.length > 0 || stats.some(({ is }) => is !== 'missing'))
      findings.push(unsigned(path, bundle, before.name, others[0] ?? null));
  }
  return findings;
}

/** Signed manifests, each with its bundle, in the order of their names. */
async function signedAt(
  { manifests, signed: own, files }: EarlierManifests,
  digest: Ports['digest'],
): Promise<readonly (readonly [manifest: RootPath, bundle: RootPath])[]> {
  const digests = new ManifestDigests({ files, digest });
  const signed = new Map<RootPath, RootPath>();
  const read = { manifests, signed: new Set(own) };
  for (const bundle of await readBundles(files, own))
    for (const manifest of signedBy(bundle, await bundleAbout(bundle, read, digests)))
      signed.set(manifest, bundle.path);
  return [...signed].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The manifests that record a path, or a content under whatever name. */
function recordersOf(plan: readonly FileRecord[]): ReadonlyMap<string, readonly RootPath[]> {
  const found = new Map<string, RootPath[]>();
  for (const record of allOf(plan)) for (const key of keysOf(record)) pushTo(found, key, record.source.file);
  return found;
}

const allOf = (plan: readonly FileRecord[]) => plan.flatMap((record) => withMerged(record));

const keysOf = ({ path, sha256 }: FileRecord) => (sha256 === null ? [path] : [path, `sha256:${sha256}`]);

function unsigned(
  manifest: RootPath,
  bundle: RootPath,
  baseline: string,
  recorder: RootPath | null,
): UngradedFinding {
  return signatureInvalid.found({
    subject: manifest,
    location: { file: recorder ?? manifest, line: 1, column: 1 },
    related: { file: bundle, line: 1, column: 1 },
    data: { reason: 'unsigned', baseline, recorder },
    key: 'unsigned',
  });
}
