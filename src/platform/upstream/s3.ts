/** Objects of S3 buckets, asked with HEAD (Amazon S3: HeadObject): which checksum and size do they have? */

import type { WebAnswer } from '../../ports/upstream.ts';
import type { Requests } from './requests.ts';
import { keyUrl, regionProblem, type S3Access, s3Headers } from './s3-access.ts';
import { foundIn } from './web.ts';

/** `s3://BUCKET/KEY`; null for what is none. */
export function readObjectUrl(url: string): { readonly bucket: string; readonly key: string } | null {
  const [, bucket, key] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^?#]+)$/.exec(url) ?? [];
  if (bucket === undefined || key === undefined || bucket.includes('..') || /\p{Cc}/u.test(key)) return null;
  const isKey = key.length <= 1024 && key.split('/').every((part) => !['', '.', '..'].includes(part));
  return isKey ? { bucket, key } : null;
}

export async function headObject(
  address: string,
  buckets: readonly string[],
  access: S3Access,
  requests: Requests,
): Promise<WebAnswer> {
  const object = readObjectUrl(address);
  if (object === null || !buckets.includes(object.bucket)) return unreachable('it may not be asked');
  const url = keyUrl(access, object.bucket, object.key);
  const headers = { 'user-agent': 'manifest-drift', ...(await s3Headers(access, 'HEAD', url)) };
  const sent = await requests.send(url, { method: 'HEAD', headers, maxBytes: 0 });
  if (sent.is === 'unreachable') return sent;
  const { status } = sent;
  if (status === 200) return foundIn(sent.headers);
  if (status === 404) return { is: 'gone', status };
  const other = regionProblem(status, sent.headers.get('x-amz-bucket-region'), access);
  if (other !== null) return unreachable(other);
  if (status === 401 || status === 403)
    return unreachable(
      access.credentials === null
        ? `access is refused (${status}); set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`
        : `access is refused (${status}); the credentials have no right to the object, or it is not there`,
    );
  return unreachable(
    status >= 300 && status < 400
      ? `it redirects (${status}), which is not followed`
      : `it answered ${status}`,
  );
}

function unreachable(why: string): WebAnswer {
  return { is: 'unreachable', why };
}
