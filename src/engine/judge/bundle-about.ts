import type { RootPath } from '../../model/root-path.ts';
import type { Ports } from '../../ports/ports.ts';
import type { SignatureInvalid } from '../../rules/signature-invalid.ts';
import { folderOf, joinPath } from '../../text/written-path.ts';
import type { FoundBundle } from './read-bundles.ts';

/** Longer manifests are not compared with what bundles attest. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;

type Read = Pick<Ports, 'files' | 'digest'>;

export interface SignedManifests {
  readonly manifests: ReadonlySet<RootPath>;
  /** Those that are bundles themselves. */
  readonly signed: ReadonlySet<RootPath>;
}

export interface BundleAbout {
  /** Manifests whose very content the bundle attests. */
  readonly signs: readonly RootPath[];
  /** It names a manifest that has another content, or stands beside what nobody signed. */
  readonly fault: SignatureInvalid | null;
}

/** Which manifests a bundle is about, by what it says itself. */
export async function bundleAbout(
  bundle: FoundBundle,
  { manifests, signed }: SignedManifests,
  digests: ManifestDigests,
): Promise<BundleAbout> {
  const { path, subjects, isAll } = bundle;
  // What a bundle of a model records is itself what was signed.
  const own = signed.has(path) ? [path] : [];
  const beside = path.replace(/\.(?:sig|sigstore(?:\.json)?)$/i, '');
  if (subjects === null)
    return { signs: manifests.has(beside) && beside !== path ? [beside] : [], fault: null };
  const attested = new Set(subjects.map(({ sha256 }) => sha256));
  const signs: RootPath[] = [];
  let fault: SignatureInvalid | null = own.length === 0 || isAll ? null : { reason: 'partial' };
  for (const manifest of manifests) {
    if (manifest === path) continue;
    const named = subjects.find(({ name }) => isNameOf(name, manifest, path, manifests));
    const actual = await digests.of(manifest);
    if (actual !== null && attested.has(actual)) signs.push(manifest);
    else if (actual !== null && named !== undefined && named.sha256 !== actual)
      fault ??= { reason: 'digest', manifest, expected: named.sha256, actual };
  }
  return { signs: [...own, ...signs], fault };
}

/** The manifests that a bundle signs, rightly or wrongly; itself where there are no others. */
export function signedBy({ path }: FoundBundle, { signs, fault }: BundleAbout): readonly RootPath[] {
  const named = fault !== null && fault.reason === 'digest' ? [fault.manifest] : [];
  const others = [...signs, ...named].filter((manifest) => manifest !== path);
  return others.length > 0 ? others : signs;
}

/**
 * A subject's name is the manifest's path, from the bundle's folder or from the root. A name alone is that of its
 * neighbour: a list of the same name at the root is another one.
 */
function isNameOf(
  name: string,
  manifest: RootPath,
  bundle: RootPath,
  manifests: ReadonlySet<RootPath>,
): boolean {
  const own = joinPath(folderOf(bundle), name);
  return (
    manifest === own || (manifest === name && (name.includes('/') || own === null || !manifests.has(own)))
  );
}

/** SHA-256 of manifests, each computed once. */
export class ManifestDigests {
  readonly #ports: Read;
  readonly #known = new Map<RootPath, string | null>();

  constructor(ports: Read) {
    this.#ports = ports;
  }

  async bytesOf(path: RootPath): Promise<Uint8Array | null> {
    const read = await this.#ports.files.read(path, MAX_MANIFEST_BYTES);
    return read.is === 'bytes' ? read.bytes : null;
  }

  async of(path: RootPath): Promise<string | null> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const bytes = await this.bytesOf(path);
    const digest = bytes === null ? null : this.#ports.digest(bytes);
    this.#known.set(path, digest);
    return digest;
  }
}
