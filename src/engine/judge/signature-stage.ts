import type { SignatureRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Earlier } from '../read/earlier.ts';
import type { Stages } from '../stages.ts';
import type { EarlierManifests, ReadManifests } from './unsigned-manifests.ts';

interface Asked {
  readonly settings: Settings;
  readonly stages: Stages;
  readonly ports: Ports;
  readonly earlier: Earlier;
}

/** Asks who signed manifests. What does so is loaded where there is a bundle, or the step trusts somebody. */
export async function signatureStage(
  now: ReadManifests,
  signed: readonly RootPath[],
  { settings, stages, ports, earlier }: Asked,
): Promise<readonly SignatureRow[]> {
  if (signed.length === 0 && (ports.signatures ?? null) === null) return [];
  const rows = await stages.once('signatures', async () => {
    const { judgeSignatures } = await import('./judge-signatures.ts');
    const before = (ports.signatures ?? null) === null ? null : await manifestsAt(earlier);
    return judgeSignatures(now, signed, settings, ports, before);
  });
  return rows ?? [];
}

async function manifestsAt(earlier: Earlier): Promise<EarlierManifests | null> {
  const [answer, records] = [await earlier.answer(), await earlier.records()];
  if (answer.is !== 'found' || records === null) return null;
  const { name, files } = answer.baseline;
  const manifests = new Set((records.manifests ?? []).map(({ path }) => path));
  return { name, files, manifests, signed: records.signed ?? [], plan: records.plan };
}
