/** What the environment says of the network: certificates to trust, and a proxy. */

import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the certificates. Node reads the first of these files itself, and says nothing when that fails. */
export function certificateProblems(environment: Environment): string[] {
  return ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'].flatMap((name) => {
    const file = environment[name]?.trim();
    if (!file) return [];
    const why = certificateProblem(file);
    return why === null ? [] : [`${name} names ${file}, ${why}; correct it or unset it.`];
  });
}

function certificateProblem(file: string): string | null {
  if (!existsSync(file)) return 'which is not there';
  try {
    const text = readFileSync(file, 'utf8');
    const start = text.indexOf('-----BEGIN CERTIFICATE-----');
    if (start === -1) return 'which holds no certificate';
    new X509Certificate(text.slice(start));
    return null;
  } catch {
    return 'which holds no certificate that can be read';
  }
}

/** Whether requests go through a proxy; `problem` where this Node cannot use one. */
export function proxyOf(environment: Environment): {
  readonly isSet: boolean;
  readonly problem: string | null;
} {
  const isSet = ['https_proxy', 'HTTPS_PROXY'].some((name) => environment[name]?.trim());
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isKnown = major > 24 || (major === 24 && minor >= 5);
  const problem =
    isSet && !isKnown
      ? `HTTPS_PROXY is set, and Node ${process.versions.node} cannot use a proxy; use Node 24.5 or later, or unset it.`
      : null;
  return { isSet, problem };
}
