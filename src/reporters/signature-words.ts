import type { Report } from '../model/report.ts';
import { countOf } from '../text/plural.ts';

const MAX_LINES = 20;

/**
 * Who signed the manifests, a line each; those whose signature is not valid are findings. Nothing where there is no
 * bundle. Names may be anything.
 */
export function signatureLines({ signatures = [] }: Pick<Report, 'signatures'>): string[] {
  const verified = signatures.filter(({ status }) => status === 'verified');
  const unchecked = signatures.filter(({ status }) => status === 'unchecked').length;
  const lines = verified.slice(0, MAX_LINES).map(({ path, signs, by, issuer }) => {
    const what = signs.filter((one) => one !== path).join(', ');
    return `${what === '' ? path : what}: signed by ${by}${issuer === null ? '' : ` (${issuer})`}${what === '' ? '' : `, by ${path}`}.`;
  });
  if (verified.length > MAX_LINES) lines.push(`… and ${verified.length - MAX_LINES} more.`);
  if (unchecked > 0)
    lines.push(
      `The signature of ${countOf(unchecked, 'signed manifest')} was not checked; name a trusted root in trusted-root.`,
    );
  return lines;
}
