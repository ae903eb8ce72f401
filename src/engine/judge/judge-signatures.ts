import type { UngradedFinding } from '../../model/finding.ts';
import type { SignatureRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Ports } from '../../ports/ports.ts';
import { type SignatureInvalid, signatureInvalid } from '../../rules/signature-invalid.ts';
import type { Settings } from '../../settings/settings.ts';
import { bundleAbout, ManifestDigests, signedBy } from './bundle-about.ts';
import { readBundles } from './read-bundles.ts';
import { type EarlierManifests, type ReadManifests, unsignedManifests } from './unsigned-manifests.ts';

type Asked = Pick<Ports, 'files' | 'digest' | 'signatures' | 'signal'>;

/**
 * Who signed the manifests that were read; `signed`: those that are bundles themselves. `before`: the earlier
 * commit, where there is one, whose signed manifests have to be signed still.
 */
export async function judgeSignatures(
  now: ReadManifests,
  signed: readonly RootPath[],
  { signedBy: signers }: Pick<Settings, 'signedBy'>,
  ports: Asked,
  before: EarlierManifests | null = null,
): Promise<{ value: SignatureRow[]; findings: UngradedFinding[]; counts: StageCounts; skipped: boolean }> {
  const { signatures = null } = ports;
  if (signatures === null) {
    const value = signed.map(
      (path) => ({ path, signs: [path], status: 'unchecked', by: null, issuer: null }) as const,
    );
    return { value, findings: [], counts: { signatures: 0 }, skipped: true };
  }
  const digests = new ManifestDigests(ports);
  const findings: UngradedFinding[] = [];
  const value: SignatureRow[] = [];
  const held = new Set<RootPath>();
  const own = { manifests: now.manifests, signed: new Set(signed) };
  const found = await readBundles(ports.files, signed);
  // An envelope that is none of a bundle is no signature either.
  for (const path of signed.filter((one) => !found.some((bundle) => bundle.path === one)))
    found.push({ path, value: null, subjects: [], isAll: true });
  for (const bundle of found) {
    if (ports.signal.aborted) break;
    const about = await bundleAbout(bundle, own, digests);
    for (const manifest of signedBy(bundle, about)) held.add(manifest);
    if (about.signs.length === 0 && about.fault === null) continue;
    const artifact = bundle.subjects === null ? await digests.bytesOf(about.signs[0] ?? '') : null;
    const answer = await signatures.verify(bundle.value, artifact);
    const fault =
      answer.is === 'invalid'
        ? answer
        : isNamed(signers, answer)
          ? about.fault
          : ({ reason: 'signer', actual: answer.by } as const);
    const { path } = bundle;
    const { by = null, issuer = null } = answer.is === 'signed' ? answer : {};
    value.push({ path, signs: about.signs, status: fault === null ? 'verified' : 'invalid', by, issuer });
    if (fault !== null) findings.push(invalid(path, fault));
  }
  if (before !== null) findings.push(...(await unsignedManifests(before, { ...now, signed: held }, ports)));
  const skipped = value.length === 0 && findings.length === 0;
  return { value, findings, counts: { signatures: value.length }, skipped };
}

function invalid(path: RootPath, data: SignatureInvalid): UngradedFinding {
  const location = { file: path, line: 1, column: 1 };
  const key = `${data.reason} ${'manifest' in data ? data.manifest : ''}`;
  return signatureInvalid.found({ subject: path, location, key, data });
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
