import type { SignatureRow } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Stages } from '../stages.ts';

/** Asks who signed manifests. What does so is loaded where there is a bundle, or the step trusts somebody. */
export async function signatureStage(
  manifests: ReadonlySet<RootPath>,
  signed: readonly RootPath[],
  settings: Settings,
  stages: Stages,
  ports: Ports,
): Promise<readonly SignatureRow[]> {
  if (signed.length === 0 && (ports.signatures ?? null) === null) return [];
  const rows = await stages.once('signatures', async () => {
    const { judgeSignatures } = await import('./judge-signatures.ts');
    return judgeSignatures(manifests, signed, settings, ports);
  });
  return rows ?? [];
}
