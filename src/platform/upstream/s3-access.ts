/** Where buckets are, and with which credentials: of the environment alone, by the names that AWS's own tools read. */

import { quote, SettingsError } from '../../model/errors.ts';
import { isLoopback } from '../../text/loopback.ts';
import { withoutTrailing } from '../../text/trailing.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface S3Access {
  readonly region: string;
  /** Null: requests are not signed. */
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  } | null;
  /** A bucket's address, without a `/` at its end. */
  urlOf(bucket: string): string;
}

const REGION = /^[a-z0-9-]{1,40}$/;
const WORD = /^[\x21-\x7e]{1,8192}$/;

/** Throws a `SettingsError` for what the variables say and cannot mean. */
export function s3Access(environment: Environment): S3Access {
  const value = (name: string) => environment[name]?.trim() || null;
  const region = value('AWS_REGION') ?? value('AWS_DEFAULT_REGION') ?? 'us-east-1';
  if (!REGION.test(region)) throw new SettingsError(`AWS_REGION: ${quote(region)} is no region.`);
  const [accessKeyId, secretAccessKey, sessionToken] = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
  ].map(value);
  if (!accessKeyId !== !secretAccessKey)
    throw new SettingsError('Set both AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or neither.');
  for (const word of [accessKeyId, secretAccessKey, sessionToken])
    if (word && !WORD.test(word))
      throw new SettingsError('AWS_ACCESS_KEY_ID and its like hold no credentials.');
  const own = endpoint(value('AWS_ENDPOINT_URL_S3') ?? value('AWS_ENDPOINT_URL'));
  return {
    region,
    credentials:
      accessKeyId && secretAccessKey
        ? { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
        : null,
    urlOf: (bucket) => {
      if (own !== null) return `${own}/${bucket}`;
      // No certificate is for a name with more dots.
      return bucket.includes('.')
        ? `https://s3.${region}.amazonaws.com/${bucket}`
        : `https://${bucket}.s3.${region}.amazonaws.com`;
    },
  };
}

function endpoint(written: string | null): string | null {
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isGood =
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) &&
    url.username + url.password + url.search + url.hash === '';
  if (isGood) return url.origin + withoutTrailing(url.pathname, '/');
  throw new SettingsError('AWS_ENDPOINT_URL: it cannot be asked; it has to be https://HOST.');
}

/** The address of an object, its key encoded segment by segment. */
export function keyUrl(access: S3Access, bucket: string, key: string): URL {
  return new URL(`${access.urlOf(bucket)}/${key.split('/').map(encodeURIComponent).join('/')}`);
}

/** Headers that ask for the object's checksum, signed where there are credentials (AWS Signature Version 4). */
export async function s3Headers(
  { credentials, region }: S3Access,
  method: 'GET' | 'HEAD',
  url: URL,
): Promise<Record<string, string>> {
  // The object's own SHA-256, where it was uploaded with one, comes before its first byte.
  const headers = { 'x-amz-checksum-mode': 'ENABLED' };
  if (credentials === null) return headers;
  const { AwsV4Signer } = await import('aws4fetch');
  const signer = new AwsV4Signer({ ...credentials, url: url.href, method, headers, service: 's3', region });
  return Object.fromEntries((await signer.sign()).headers);
}

/** Why a bucket of another region doesn't answer; null where that is not the reason. */
export function regionProblem(status: number, region: unknown, access: S3Access): string | null {
  const isOther = typeof region === 'string' && REGION.test(region) && region !== access.region;
  return [301, 307, 400].includes(status) && isOther ? `its region is ${region}; set AWS_REGION` : null;
}
