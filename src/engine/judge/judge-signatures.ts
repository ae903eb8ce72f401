import type { UngradedFinding } from '../../model/finding.ts';
import type { SignatureRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Ports } from '../../ports/ports.ts';
import { type SignatureInvalid, signatureInvalid } from '../../rules/signature-invalid.ts';
import type { Settings } from '../../settings/settings.ts';
import { folderOf, joinPath } from '../../text/written-path.ts';
import { type FoundBundle, readBundles } from './read-bundles.ts';

/** Longer manifests are not compared with what bundles attest. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;

type Asked = Pick<Ports, 'files' | 'digest' | 'signatures' | 'signal'>;

/** Who signed the manifests that were read; `signed`: those that are bundles themselves. */
export async function judgeSignatures(
  manifests: ReadonlySet<RootPath>,
  signed: readonly RootPath[],
  { signedBy }: Pick<Settings, 'signedBy'>,
  ports: Asked,
): Promise<{ value: SignatureRow[]; findings: UngradedFinding[]; counts: StageCounts; skipped: boolean }> {
  const { signatures = null } = ports;
  if (signatures === null) {
    const value = signed.map(
      (path) => ({ path, signs: [path], status: 'unchecked', by: null, issuer: null }) as const,
    );
    return { value, findings: [], counts: { signatures: 0 }, skipped: true };
  }
  const digests = new Digests(ports);
  const findings: UngradedFinding[] = [];
  const value: SignatureRow[] = [];
  const found = await readBundles(ports.files, signed);
  // An envelope that is none of a bundle is no signature either.
  for (const path of signed.filter((one) => !found.some((bundle) => bundle.path === one)))
    found.push({ path, value: null, subjects: [], isAll: true });
  for (const bundle of found) {
    if (ports.signal.aborted) break;
    const about = await aboutOf(bundle, { manifests, signed: new Set(signed) }, digests);
    if (about.signs.length === 0 && about.fault === null) continue;
    const artifact = bundle.subjects === null ? await digests.bytesOf(about.signs[0] ?? '') : null;
    const answer = await signatures.verify(bundle.value, artifact);
    const fault =
      answer.is === 'invalid'
        ? answer
        : isNamed(signedBy, answer)
          ? about.fault
          : ({ reason: 'signer', actual: answer.by } as const);
    const { path } = bundle;
    const { by = null, issuer = null } = answer.is === 'signed' ? answer : {};
    value.push({ path, signs: about.signs, status: fault === null ? 'verified' : 'invalid', by, issuer });
    if (fault !== null) findings.push(invalid(path, fault));
  }
  return { value, findings, counts: { signatures: value.length }, skipped: value.length === 0 };
}

function invalid(path: RootPath, data: SignatureInvalid): UngradedFinding {
  const location = { file: path, line: 1, column: 1 };
  const key = `${data.reason} ${'manifest' in data ? data.manifest : ''}`;
  return signatureInvalid.found({ subject: path, location, key, data });
}

interface About {
  /** Manifests whose very content the bundle attests. */
  readonly signs: readonly RootPath[];
  /** It names a manifest that has another content, or stands beside what nobody signed. */
  readonly fault: SignatureInvalid | null;
}

async function aboutOf(
  bundle: FoundBundle,
  {
    manifests,
    signed,
  }: { readonly manifests: ReadonlySet<RootPath>; readonly signed: ReadonlySet<RootPath> },
  digests: Digests,
): Promise<About> {
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
    const named = subjects.find(({ name }) => isNameOf(name, manifest, path));
    const actual = await digests.of(manifest);
    if (actual !== null && attested.has(actual)) signs.push(manifest);
    else if (actual !== null && named !== undefined && named.sha256 !== actual)
      fault ??= { reason: 'digest', manifest, expected: named.sha256, actual };
  }
  return { signs: [...own, ...signs], fault };
}

/** A subject's name is the manifest's path, from the root or from the bundle's folder. */
function isNameOf(name: string, manifest: RootPath, bundle: RootPath): boolean {
  return name === manifest || joinPath(folderOf(bundle), name) === manifest;
}

/** `IDENTITY`, or `IDENTITY ISSUER`, each with `*` for anything. No patterns: anybody whom the roots trust. */
function isNamed(
  patterns: readonly string[],
  { by, issuer }: { readonly by: string; readonly issuer: string | null },
) {
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => {
      const [identity = '', wanted] = pattern.split(/\s+/);
      return isLike(by, identity) && (wanted === undefined || isLike(issuer ?? '', wanted));
    })
  );
}

/** Whether a text is made of the pieces between stars, in their order. */
function isLike(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** SHA-256 of manifests, each computed once. */
class Digests {
  readonly #ports: Asked;
  readonly #known = new Map<RootPath, string | null>();

  constructor(ports: Asked) {
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
