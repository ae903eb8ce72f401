/** Names of variables whose values are secrets. */
const NAMES =
  /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|(^|_)KEY($|_)|(^|_)PAT($|_)|COOKIE|SESSION|DSN|CONNECTION/i;
/** What is shorter is as likely a word of the text. */
const MIN_LENGTH = 6;
const MASK = '***';

export interface Mask {
  /** The text without any secret. */
  text(text: string): string;
  /** Whether the bytes hold a secret, in a file that is no text. */
  finds(bytes: Uint8Array): boolean;
  /** The longest secret in bytes, 0 where there is none. */
  readonly longest: number;
}

/**
 * Replaces every secret of the step's environment, as it is and as it is written in URLs, JSON and base64.
 * `names`: variables that hold secrets, whatever they are called.
 */
export function maskOf(
  environment: Readonly<Record<string, string | undefined>>,
  names: ReadonlySet<string> = new Set(),
): Mask {
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    NAMES.test(name) || names.has(name) ? [value, ...value.split(/\r?\n/)] : [],
  );
  const forms = new Set<string>();
  for (const value of values.map((one) => one.trim()).filter((one) => one.length >= MIN_LENGTH)) {
    forms
      .add(value)
      .add(value.replaceAll('/', '\\/'))
      .add(JSON.stringify(value).slice(1, -1))
      .add(encodeURIComponent(value.toWellFormed()));
    // Three alignments of base64; the outer characters depend on what stands beside.
    for (const pad of ['', 'a', 'aa']) {
      const inner = Buffer.from(pad + value)
        .toString('base64')
        .slice(pad === '' ? 0 : 4, -4);
      if (inner.length >= MIN_LENGTH) forms.add(inner);
    }
    forms.add(Buffer.from(value).toString('hex'));
  }
  const secrets = [...forms].sort((a, b) => b.length - a.length);
  return {
    text: (text) => secrets.reduce((left, secret) => left.replaceAll(secret, MASK), text),
    finds: (bytes) => secrets.some((secret) => Buffer.from(bytes).includes(secret)),
    longest: Math.max(0, ...secrets.map((secret) => Buffer.byteLength(secret))),
  };
}
